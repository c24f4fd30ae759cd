// The colour scheme, before anything is painted: the reader's own choice, else what the system asks for.
(() => {
  const key = "kaifong.scheme";
  let chosen = null;
  try {
    chosen = localStorage.getItem(key);
  } catch {
    // Storage may be forbidden: the system's wish serves.
  }
  const dark = chosen ? chosen === "slate" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.body.setAttribute("data-md-color-scheme", dark ? "slate" : "default");
  // What works with scripts only has its place from the start, so that nothing moves when it comes to life.
  document.documentElement.classList.replace("no-js", "js");
})();

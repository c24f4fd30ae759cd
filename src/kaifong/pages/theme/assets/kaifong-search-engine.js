/* Pagefind's program, once for all parts whose words are cut alike.

   Its module keeps the first WebAssembly that it is given, and opens as many indexes with it as it is asked to. So the
   engine's own index comes first, whose WebAssembly is real; the parts have a stub (publishing/steady_bundle.py). There
   is a module for each engine, since two stemmers in one module would be one. */

export const site = new URL("../", import.meta.url);
export const bundles = new URL("search-index/", site);
const UNSPACED = "x-kaifong"; // where a character is a word
const engines = new Map();

async function started(name) {
  const folder = new URL(`engine.${name}/`, bundles);
  const pagefind = await import(new URL("pagefind.js", folder));
  await opened(pagefind, name, folder, "").search("");
  return pagefind;
}

/* An index. It is asked in the page itself: a question takes a few milliseconds, a worker would be 40 kB more. */
function opened(pagefind, name, folder, version) {
  return pagefind.createInstance({
    basePath: folder.pathname,
    baseUrl: site.pathname,
    excerptLength: name === UNSPACED ? 64 : 30, // in words
    metaCacheTag: version, // or it would fetch anew what a browser still has
    noWorker: true,
  });
}

/* The index in a folder, once it can be asked. */
export async function open(name, folder, version) {
  if (!engines.has(name)) engines.set(name, started(name));
  const engine = engines.get(name);
  engine.catch(() => engines.delete(name)); // the next question tries again
  return opened(await engine, name, folder, version);
}

// What the pages do beyond being read. Each part stands alone; without JavaScript all but these comforts remain.

const SCHEME = "kaifong.scheme";

function offerScheme(button) {
  const show = () => button.setAttribute("aria-pressed", String(document.body.dataset.mdColorScheme === "slate"));
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    const next = document.body.dataset.mdColorScheme === "slate" ? "default" : "slate";
    document.body.dataset.mdColorScheme = next;
    try {
      localStorage.setItem(SCHEME, next);
    } catch {
      // The choice then lasts for this page only.
    }
    show();
  });
}

// One menu at a time; Escape and a click elsewhere close it, and the focus goes back to what opened it.
function tendMenus(menus) {
  for (const menu of menus) {
    menu.addEventListener("toggle", () => {
      if (menu.open) for (const other of menus) if (other !== menu) other.open = false;
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }
  document.addEventListener("click", (event) => {
    for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
}

// A moment of an event, in the reader's own zone, beside the hub's own words for it.
function localTimes(moments) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const moment of moments) {
    const when = new Date(moment.dateTime);
    if (Number.isNaN(when.getTime()) || moment.dataset.kfZone === zone) continue;
    const words = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: "medium", timeStyle: "short", timeZone: zone,
    }).format(when);
    const note = document.createElement("span");
    note.className = "kf-local-time";
    note.textContent = ` (${words}, ${zone})`;
    moment.after(note);
  }
}

// Videos are plain links until somebody asks for them: only then is the other site loaded.
const PLAYERS = [
  [/^https:\/\/(?:www\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]{6,20})/, (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`],
  [/^https:\/\/youtu\.be\/([\w-]{6,20})/, (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`],
  [/^https:\/\/(?:www\.)?vimeo\.com\/(\d{5,12})/, (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`],
];

function clickToLoad(links) {
  for (const link of links) {
    const player = PLAYERS.map(([form, address]) => [form.exec(link.href), address]).find(([match]) => match);
    if (!player) continue;
    const [match, address] = player;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.className = "kf-video__frame";
      frame.src = address(match[1]);
      frame.allow = "autoplay; fullscreen; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.title = link.textContent.trim();
      link.replaceWith(frame);
      frame.focus();
    });
  }
}

for (const button of document.querySelectorAll("[data-kf-scheme]")) offerScheme(button);
tendMenus([...document.querySelectorAll("[data-kf-menu]")]);
localTimes(document.querySelectorAll("time[data-kf-zone]"));
clickToLoad(document.querySelectorAll(".kf-video a"));

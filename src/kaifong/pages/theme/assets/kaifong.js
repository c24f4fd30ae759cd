// What the pages do beyond being read. Each part stands alone; without JavaScript all but these comforts remain.

const SCHEME = "kaifong.scheme";

function offerScheme(button) {
  const show = () => button.setAttribute("aria-pressed", String(document.body.dataset.mdColorScheme === "slate"));
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

// When it is for the reader, below the hub's own words for it; from and till in one line. Not by `formatRange`: between
// two hours of one day it writes "22/12/2026" in Chinese, where the line above says 2026年12月22日.
// Where both zones show the same clock, nothing is added.
function localTimes(moments) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // "en" alone would write the month first, unlike the rest of the page.
  const language = document.documentElement.lang.replace(/^en$/, "en-GB");
  const words = (timeZone) => new Intl.DateTimeFormat(language, {
    dateStyle: "long", timeStyle: "short", timeZone,
  });
  for (const place of new Set([...moments].map((moment) => moment.parentElement))) {
    const own = [...place.querySelectorAll("time[data-kf-zone]")];
    const times = own.map((moment) => new Date(moment.dateTime));
    if (times.some((when) => Number.isNaN(when.getTime()))) continue;
    const [first, last] = [times[0], times.at(-1)];
    const here = words(zone);
    if (here.format(first) === words(own[0].dataset.kfZone).format(first)) continue;
    const note = document.createElement("span");
    note.className = "kf-local-time";
    // Each apart: a zone's name is Latin whatever the page is written in.
    const apart = (text) => Object.assign(document.createElement("bdi"), { textContent: text });
    const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: zone });
    const clock = new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone: zone });
    const end = day.format(first) === day.format(last) ? clock.format(last) : here.format(last);
    const span = first < last ? `${here.format(first)} – ${end}` : here.format(first);
    note.append(apart(zone.replaceAll("_", " ")), ": ", apart(span));
    place.append(note);
  }
}

// Videos are plain links until somebody asks for them: only then is the other site loaded.
const PLAYERS = [
  [/^https:\/\/(?:www\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)([\w-]{6,20})/, (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`],
  [/^https:\/\/youtu\.be\/([\w-]{6,20})/, (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`],
  // What is not listed at Vimeo has a second part, without which it does not play.
  [/^https:\/\/(?:www\.)?vimeo\.com\/(\d{5,12})(?:\/([0-9a-f]{6,20}))?/, (id, key) => `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ""}dnt=1&autoplay=1`],
];

function clickToLoad(links) {
  for (const link of links) {
    const player = PLAYERS.map(([form, address]) => [form.exec(link.href), address]).find(([match]) => match);
    if (!player) continue;
    const [match, address] = player;
    link.addEventListener("click", (event) => {
      // Whoever asks for a new tab gets one, as everywhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.className = "kf-video__frame";
      // Its own scripts, and a way to its own site; neither this page nor the reader's devices. Players refuse to play
      // for a page that hides where it stands, so its origin is told.
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox");
      frame.allow = "autoplay; fullscreen; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.title = link.textContent.trim();
      frame.src = address(match[1], match[2]);
      link.replaceWith(frame);
      frame.focus();
    });
  }
}

// Code and tables that are wider than the page scroll in their own box: a keyboard must be able to get there.
function reachScrollers(boxes) {
  for (const box of boxes) if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}

// Markdown's boxes to tick stand beside their words, not within a label: their names are given here.
function nameBoxes(boxes) {
  for (const box of boxes) {
    const words = box.closest("li").cloneNode(true);
    for (const list of words.querySelectorAll("ul, ol")) list.remove();
    box.setAttribute("aria-label", words.textContent.trim());
  }
}

// A permalink goes where it leads, and its whole address is copied: that is what people want it for.
function copyLinks(links) {
  if (!navigator.clipboard) return;
  for (const link of links) {
    link.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(link.href);
      } catch {
        return; // Forbidden: the address bar has it all the same.
      }
      const said = document.createElement("span");
      said.className = "kf-copied";
      said.setAttribute("role", "status");
      link.after(said);
      said.textContent = link.dataset.kfCopied;
      setTimeout(() => said.remove(), 2500);
    });
  }
}

for (const button of document.querySelectorAll("[data-kf-scheme]")) offerScheme(button);
copyLinks(document.querySelectorAll("a[data-kf-copied]"));
tendMenus([...document.querySelectorAll("[data-kf-menu]")]);
localTimes(document.querySelectorAll("time[data-kf-zone]"));
clickToLoad(document.querySelectorAll(".kf-video a"));
reachScrollers(document.querySelectorAll(".kf-prose pre > code, .kf-prose table"));
nameBoxes(document.querySelectorAll("li.task-list-item input[type=checkbox]"));

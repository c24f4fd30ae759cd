/* Finding: the form on `<language>/search/`, answered by Pagefind's bundles below search-index/, one per language.

   The page gives a `.kf-search` with a form (`name=q`, and where it wants them selects `name=kind` and `name=language`),
   `.kf-search__status` (aria-live) and `.kf-search__results`. Its words are data attributes, with `{n}` for a number:
   data-found-one, data-found-other (Intl.PluralRules), data-none, data-waiting, data-error, data-more, and data-kinds,
   a JSON object of the kinds' names. Without JavaScript the page's <noscript> speaks.

   Nothing found is ever put into the page as HTML: every node is built from text. */

const site = new URL("../", import.meta.url);
const bundles = new URL("search-index/", site);

// As in text/segmentation.py: one character is one word there, and both sides have to be cut alike.
const SINGLE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u30FC]";
const RUNS = new RegExp(`${SINGLE}+`, "gu");
const IS_SINGLE = new RegExp(`^${SINGLE}$`, "u");
const UNSPACED = /^(zh|ja|yue)\b/u;
const IS_WORD = /^[\p{L}\p{N}]$/u;

const PER_PAGE = 10;
const PAUSE = 180; // milliseconds after the last key: a quick typist's gap between two

/* What to ask for when a reader types `單車 repair`: exact phrases of single characters, and the other words. */
export function parts(text) {
  const plain = text.normalize("NFC").replaceAll('"', " ");
  const phrases = (plain.match(RUNS) ?? []).map((run) => `"${[...run].join(" ")}"`);
  const words = plain.replace(RUNS, " ").replace(/\s+/gu, " ").trim();
  return words ? [...phrases, words] : phrases;
}

/* An excerpt as runs of {text, mark}: the spaces that the index put between characters go again, and the title, with
   the full stop that Pagefind ends a heading with, where the excerpt begins with it. */
export function runs(excerpt, title = "") {
  const body = new DOMParser().parseFromString(excerpt, "text/html").body;
  const chars = [...body.childNodes].flatMap((node) =>
    [...node.textContent].map((char) => ({ char, mark: node.nodeName === "MARK" })),
  );
  const kept = chars.filter(({ char }, place) => {
    const before = chars[place - 1]?.char ?? " ";
    const after = chars[place + 1]?.char ?? " ";
    const tight = (one, other) => IS_SINGLE.test(one) && (IS_SINGLE.test(other) || !IS_WORD.test(other));
    return char !== " " || !(tight(before, after) || tight(after, before));
  });
  const heading = [...title, "."].filter((char) => char !== " ");
  const bare = kept.filter(({ char }) => char !== " ");
  if (title && heading.every((char, place) => bare[place]?.char === char)) {
    kept.splice(0, kept.indexOf(bare[heading.length - 1]) + 1);
  }
  while (kept[0]?.char === " ") kept.shift();
  const found = [];
  for (const { char, mark } of kept) {
    const last = found.at(-1);
    if (last && last.mark === mark) last.text += char;
    else found.push({ text: char, mark });
  }
  return found;
}

const loaded = new Map();

/* A language's bundle, loaded when it is first asked. Each has a module of its own, so they do not share state. */
function bundle(language) {
  if (!loaded.has(language)) {
    loaded.set(
      language,
      import(new URL(`${language}/pagefind.js`, bundles)).then(async (pagefind) => {
        const excerptLength = UNSPACED.test(language) ? 64 : 30; // in words; a character is one in some languages
        await pagefind.options({ baseUrl: site.pathname, excerptLength, exactDiacritics: true });
        await pagefind.init();
        return pagefind;
      }),
    );
  }
  return loaded.get(language);
}

/* The results of one language that have all parts, best first: [{score, language, data}]. */
async function inLanguage(language, asked, filters) {
  const pagefind = await bundle(language);
  const answers = [];
  // One after the other: a bundle answers one question at a time.
  for (const part of asked) answers.push((await pagefind.search(part, { filters })).results);
  const [first, ...rest] = answers.map((results) => new Map(results.map((one) => [one.id, one])));
  const found = [];
  for (const [id, one] of first) {
    const others = rest.map((results) => results.get(id));
    if (others.every(Boolean)) {
      const score = others.reduce((sum, other) => sum + other.score, one.score);
      found.push({ score, language, data: one.data });
    }
  }
  return found.sort((one, other) => other.score - one.score);
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

class Search {
  constructor(container) {
    this.container = container;
    this.words = container.dataset;
    this.form = container.querySelector("form");
    this.input = this.form.elements.namedItem("q");
    this.status = container.querySelector(".kf-search__status");
    this.results = container.querySelector(".kf-search__results");
    this.language = this.words.language ?? location.pathname.slice(site.pathname.length).split("/")[0];
    this.plural = new Intl.PluralRules(document.documentElement.lang || "en");
    this.kinds = JSON.parse(this.words.kinds ?? "{}");
    this.turn = 0;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    this.form.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.ask(), PAUSE);
    });
    const given = new URLSearchParams(location.search);
    for (const name of ["q", "kind", "language"]) {
      const field = this.form.elements.namedItem(name);
      if (field && given.has(name)) field.value = given.get(name);
    }
    if (this.input.value) this.ask();
  }

  value(name) {
    return this.form.elements.namedItem(name)?.value ?? "";
  }

  /* The page's own language first, then the others in the hub's order; one only where the reader chose it. */
  async languages() {
    const answer = await fetch(new URL("languages.json", bundles));
    if (!answer.ok) throw new Error(`search-index/languages.json: ${answer.status}`);
    const all = Object.keys((await answer.json()).languages);
    const chosen = this.value("language");
    if (chosen) return all.filter((tag) => tag === chosen);
    return all.sort((one, other) => (other === this.language) - (one === this.language));
  }

  async ask() {
    clearTimeout(this.pause);
    const turn = ++this.turn;
    const asked = parts(this.input.value);
    this.remember();
    if (asked.length === 0) {
      this.show([], "");
      return;
    }
    this.status.textContent = this.words.waiting ?? "";
    try {
      const filters = this.value("kind") ? { kind: this.value("kind") } : {};
      const lists = await Promise.all(
        (await this.languages()).map((language) => inLanguage(language, asked, filters)),
      );
      const found = lists.flat();
      // A newer question may have been asked while this one was answered.
      if (turn === this.turn) await this.show(found, this.count(found.length));
    } catch (error) {
      console.error(error);
      if (turn === this.turn) await this.show([], this.words.error ?? "");
    }
  }

  /* The question stands in the address, so that it can be sent to somebody, and Back comes back to it. */
  remember() {
    const address = new URL(location.href);
    for (const name of ["q", "kind", "language"]) {
      if (this.value(name)) address.searchParams.set(name, this.value(name));
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  }

  count(number) {
    if (number === 0) return this.words.none ?? "";
    const category = this.plural.select(number);
    const sentence =
      this.words[`found${category[0].toUpperCase()}${category.slice(1)}`] ?? this.words.foundOther ?? "{n}";
    return sentence.replace("{n}", new Intl.NumberFormat(document.documentElement.lang || "en").format(number));
  }

  async show(found, said) {
    const turn = this.turn;
    const first = await this.items(found.slice(0, PER_PAGE));
    if (turn !== this.turn) return;
    this.results.replaceChildren(...first);
    this.status.textContent = said;
    this.offerMore(found, PER_PAGE);
  }

  items(found) {
    return Promise.all(found.map(async (one) => this.item(one.language, await one.data())));
  }

  offerMore(found, from) {
    this.container.querySelector(".kf-search__more")?.remove();
    if (from >= found.length) return;
    const button = element("button", "kf-search__more", this.words.more ?? "…");
    button.type = "button";
    button.addEventListener("click", async () => {
      button.disabled = true;
      const turn = this.turn;
      const next = await this.items(found.slice(from, from + PER_PAGE));
      if (turn !== this.turn) return;
      this.results.append(...next);
      this.offerMore(found, from + PER_PAGE);
      next[0].querySelector("a").focus(); // where the reader was: the button is gone
    });
    this.results.after(button);
  }

  item(language, data) {
    const link = element("a", "kf-search__link", data.meta.title ?? data.url);
    link.href = new URL(data.url, site);
    const excerpt = runs(data.excerpt, data.meta.title).map(({ text, mark }) => (mark ? element("mark", "", text) : text));
    const about = [this.kinds[data.meta.kind], data.meta.author].filter(Boolean).join(" · ");
    const item = element(this.results.matches("ol, ul") ? "li" : "article", "kf-search__result");
    item.append(element("h2", "kf-search__title", link), element("p", "kf-search__excerpt", ...excerpt));
    if (about) item.append(element("p", "kf-search__about", about));
    if (language !== this.language) {
      item.lang = language;
      item.dir = "auto";
    }
    return item;
  }
}

for (const container of document.querySelectorAll(".kf-search")) new Search(container);

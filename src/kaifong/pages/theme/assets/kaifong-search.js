/* The search page. It gives a `.kf-search` with a form (`q`, and selects `kind`, `lang`, `tag` and `year`, each with an
   option for everything), `.kf-search__status` (aria-live) and `.kf-search__results`. Its words are data attributes, with
   `{n}` for a number: data-found-one, data-found-other (Intl.PluralRules), data-none, data-waiting, data-error,
   data-more, data-older; data-kinds and data-languages are JSON objects of names. Without JavaScript the page's <noscript> speaks.

   Nothing found is ever put into the page as HTML: every node is built from text. */

import { Index, site } from "./kaifong-search-index.js";
import { runs } from "./kaifong-search-words.js";

export { parts } from "./kaifong-search-words.js";

const PER_PAGE = 10;
const PAUSE = 180; // milliseconds after the last key: a quick typist's gap between two
const ROUNDS = 3; // of questions to older parts before somebody is asked whether to go on
const MOST_OPTIONS = 80; // more tags than that nobody reads through

// What narrows a search: what a page has of it.
const FACETS = {
  kind: (page) => [page.kind],
  lang: (page) => [page.language],
  tag: (page) => page.tags,
  year: (page) => (page.year ? [page.year] : []),
};
const NAMES = Object.keys(FACETS);

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
    this.index = new Index(this.language);
    const own = document.documentElement.lang || "en";
    this.plural = new Intl.PluralRules(own);
    this.numbers = new Intl.NumberFormat(own);
    this.collator = new Intl.Collator(own);
    this.kinds = JSON.parse(this.words.kinds ?? "{}");
    this.languages = JSON.parse(this.words.languages ?? "{}");
    this.turn = 0; // of what is shown
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    this.form.addEventListener("input", (event) => {
      clearTimeout(this.pause);
      if (event.target === this.input) this.pause = setTimeout(() => this.ask(), PAUSE);
      else this.ask();
    });
    this.form.addEventListener("reset", () => setTimeout(() => this.ask()));
    this.take(new URLSearchParams(location.search));
    addEventListener("popstate", () => {
      this.take(new URLSearchParams(location.search));
      this.ask();
    });
    this.ask();
  }

  field(name) {
    return this.form.elements.namedItem(name);
  }

  value(name) {
    return this.field(name)?.value ?? "";
  }

  /* The question as the address says it. A select has no option yet for what the index has not told of. */
  take(given) {
    for (const name of ["q", ...NAMES]) {
      const field = this.field(name);
      if (!field) continue;
      const value = given.get(name) ?? "";
      if (name !== "q" && value && ![...field.options].some((option) => option.value === value)) {
        field.append(new Option(value, value));
      }
      field.value = value;
    }
  }

  async ask() {
    clearTimeout(this.pause);
    this.stop?.abort(); // what nobody waits for any more
    this.stop = new AbortController();
    const { signal } = this.stop;
    const text = this.input.value.trim();
    const asks = text !== "" || NAMES.some((name) => this.value(name));
    this.remember();
    for (const button of this.container.querySelectorAll(":scope > button")) button.remove();
    this.status.textContent = asks ? (this.words.waiting ?? "") : "";
    try {
      if (asks) {
        await this.goOn(await this.index.question(text, signal), signal);
      } else {
        const pages = await this.index.pages();
        if (!signal.aborted) await this.report(pages, [], "", signal);
      }
    } catch (error) {
      this.fail(error, signal);
    }
  }

  /* Asks older posts too, until there is a page full of answers or enough was fetched; what the newest ones answered
     is shown meanwhile. */
  async goOn(question, signal) {
    const most = question.round + ROUNDS;
    const narrowed = () => question.pages.filter((page) => this.fits(page));
    const before = narrowed().length;
    const said = () => {
      if (before === 0 && narrowed().length > 0) void this.report(question.pages, narrowed(), null, signal).catch(() => undefined);
    };
    do {
      await question.more(said);
      if (signal.aborted) return;
    } while (question.older && question.round < most && narrowed().length < before + PER_PAGE);
    await this.report(question.pages, narrowed(), this.count(narrowed().length), signal, before);
    if (!signal.aborted) this.offerOlder(question.older ? question : null, signal);
  }

  async fail(error, signal) {
    if (signal.aborted) return;
    console.error(error);
    await this.show([], this.words.error ?? "", signal);
  }

  /* Whether a page has all that was chosen, but for one facet: its own numbers are of what choosing it would leave. */
  fits(page, but = "") {
    return NAMES.every((name) => {
      const value = name === but ? "" : this.value(name);
      return !value || FACETS[name](page).includes(value);
    });
  }

  /* Shows what was found, and what can be chosen among it. Later reports overtake earlier ones. */
  async report(found, narrowed, said, signal, from = 0) {
    const labels = await this.labels(found);
    if (signal.aborted) return;
    this.offer(found, labels);
    await this.show(narrowed, said, signal, from);
  }

  async labels(found) {
    const keys = new Set(found.flatMap((page) => page.tags));
    const chosen = this.value("tag");
    if (chosen) keys.add(chosen);
    return new Map(await Promise.all([...keys].map(async (key) => [key, await this.index.tag(key)])));
  }

  /* Puts into each select what the pages found have, with their number. */
  offer(found, tags) {
    const names = {
      kind: (value) => this.kinds[value] ?? value,
      lang: (value) => this.languages[value] ?? value,
      tag: (value) => tags.get(value) ?? value,
      year: (value) => value,
    };
    const asListed = (all) => ([one], [other]) => Object.keys(all).indexOf(one) - Object.keys(all).indexOf(other);
    const orders = {
      kind: asListed(this.kinds),
      lang: asListed(this.languages),
      tag: ([one, few], [other, more]) => more - few || this.collator.compare(names.tag(one), names.tag(other)),
      year: ([one], [other]) => Number(other) - Number(one),
    };
    for (const name of NAMES) {
      const field = this.field(name);
      if (!field) continue;
      const label = names[name];
      const counts = new Map();
      for (const page of found) {
        if (!this.fits(page, name)) continue;
        for (const value of FACETS[name](page)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const chosen = field.value;
      if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
      const listed = [...counts].sort(orders[name]).filter(([value], place) => place < MOST_OPTIONS || value === chosen);
      const options = listed.map(([value, count]) => new Option(`${label(value)} (${this.numbers.format(count)})`, value));
      field.replaceChildren(field.options[0], ...options);
      field.value = chosen;
    }
    const clear = this.form.querySelector("[type=reset]");
    if (clear) clear.hidden = !NAMES.some((name) => this.value(name));
  }

  /* The question stands in the address, so that it can be sent to somebody, and Back comes back to it. */
  remember() {
    const address = new URL(location.href);
    for (const name of ["q", ...NAMES]) {
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
    return sentence.replace("{n}", this.numbers.format(number));
  }

  /* `said` is null while more answers are on their way. What a reader has already come to stays: `from` so many. */
  async show(found, said, signal, from = 0) {
    const turn = ++this.turn;
    const shown = Math.max(PER_PAGE, Math.ceil(from / PER_PAGE) * PER_PAGE);
    const items = await this.items(found.slice(0, shown));
    if (signal.aborted || turn !== this.turn) return;
    const reading = this.results.contains(document.activeElement) ? document.activeElement.href : null;
    this.results.replaceChildren(...items);
    if (reading) [...this.results.querySelectorAll("a")].find((link) => link.href === reading)?.focus();
    if (said === null) return;
    this.status.textContent = said;
    this.offerMore(found, shown, signal);
  }

  items(found) {
    return Promise.all(found.map(async (one) => this.item(one, await one.data())));
  }

  offerMore(found, from, signal) {
    this.container.querySelector(".kf-search__more")?.remove();
    if (from >= found.length) return;
    const button = element("button", "kf-search__more", this.words.more ?? "…");
    button.type = "button";
    button.addEventListener("click", async () => {
      button.disabled = true;
      const next = await this.items(found.slice(from, from + PER_PAGE));
      if (signal.aborted) return;
      this.results.append(...next);
      this.offerMore(found, from + PER_PAGE, signal);
      next[0].querySelector("a").focus(); // where the reader was: the button is gone
    });
    this.results.after(button);
  }

  /* What was not asked yet is asked when somebody wants it: a large hub would cost them megabytes. */
  offerOlder(question, signal) {
    this.container.querySelector(".kf-search__older")?.remove();
    if (!question) return;
    const button = element("button", "kf-button kf-search__older", this.words.older ?? "…");
    button.type = "button";
    button.addEventListener("click", async () => {
      button.disabled = true;
      this.status.textContent = this.words.waiting ?? "";
      try {
        await this.goOn(question, signal);
      } catch (error) {
        await this.fail(error, signal);
      }
    });
    this.container.append(button);
  }

  item(page, data) {
    const link = element("a", "kf-search__link", data.meta.title ?? data.url);
    link.href = new URL(data.url, site);
    const excerpt = runs(data.excerpt, data.meta.title).map(({ text, mark }) => (mark ? element("mark", "", text) : text));
    const about = [this.kinds[page.kind], data.meta.author, page.year].filter(Boolean).join(" · ");
    const item = element(this.results.matches("ol, ul") ? "li" : "article", "kf-search__result");
    const title = element("h2", "kf-search__title", link);
    const text = element("p", "kf-search__excerpt", ...excerpt);
    if (page.language !== this.language) {
      for (const one of [title, text]) {
        one.lang = page.language;
        one.dir = "auto";
      }
    }
    item.append(title, text);
    if (about) item.append(element("p", "kf-search__about", about));
    return item;
  }
}

for (const container of document.querySelectorAll(".kf-search")) new Search(container);

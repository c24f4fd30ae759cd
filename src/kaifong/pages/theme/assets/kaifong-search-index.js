/* The bundles below search-index/, one per language, and what they answer.

   Each is asked by the module that stands in it: they do not share state, and the words of a language with a stemmer
   are cut by its own. Joined into one (Pagefind's mergeIndex) they would all be cut by the first. */

import { looseParts, parts } from "./kaifong-search-words.js";

export const site = new URL("../", import.meta.url);
const bundles = new URL("search-index/", site);
const UNSPACED = /^(zh|ja|yue)\b/u;

async function json(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return answer.json();
}

/* One language's pages. A page is {id, language, day, year, kind, tags}; a finding adds {score, data}. */
class Bundle {
  constructor(language, facts) {
    this.language = language;
    this.tags = new Map(facts.tags);
    const keys = facts.tags.map(([key]) => key);
    this.pages = new Map();
    for (const [id, [day, kind, ...tags]] of Object.entries(facts.pages)) {
      const page = { id, language, day, year: day.slice(0, 4), kind: facts.kinds[kind], tags: tags.map((one) => keys[one]) };
      this.pages.set(id, page);
    }
    this.last = Promise.resolve();
  }

  /* Pagefind, loaded when there is something to ask. */
  load() {
    this.loaded ??= import(new URL(`${this.language}/pagefind.js`, bundles)).then(async (pagefind) => {
      const excerptLength = UNSPACED.test(this.language) ? 64 : 30; // in words; a character is one in some languages
      await pagefind.options({ baseUrl: site.pathname, excerptLength });
      await pagefind.init();
      return pagefind;
    });
    return this.loaded;
  }

  /* A bundle answers one question at a time, and its options hold for the next one only. */
  search(part) {
    const turn = this.last.then(async () => {
      const pagefind = await this.load();
      // カ is not ガ, but who looks for a cafe means the café, too.
      await pagefind.options({ exactDiacritics: part?.startsWith('"') ?? false });
      return (await pagefind.search(part)).results;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /* The pages that have all parts, best first; without any part all pages, the newest first. */
  async ask(asked) {
    const answers = [];
    for (const part of asked.length ? asked : [null]) answers.push(await this.search(part));
    const [first, ...rest] = answers.map((results) => new Map(results.map((one) => [one.id, one])));
    const found = [];
    for (const [id, one] of first) {
      const others = rest.map((results) => results.get(id));
      if (others.every(Boolean) && this.pages.has(id)) {
        const score = others.reduce((sum, other) => sum + other.score, one.score);
        found.push({ ...this.pages.get(id), score, data: one.data });
      }
    }
    return asked.length ? found.sort((one, other) => other.score - one.score) : found;
  }
}

/* All of a site's bundles, the reader's own language first. */
export class Index {
  constructor(own) {
    this.own = own;
  }

  load() {
    this.loaded ??= json(new URL("languages.json", bundles)).then(async ({ languages }) => {
      const order = Object.keys(languages).sort((one, other) => (other === this.own) - (one === this.own));
      return Promise.all(
        order.map(async (tag) => new Bundle(tag, await json(new URL(`${tag}/pages.json`, bundles)))),
      );
    });
    return this.loaded;
  }

  /* Every page of the site, without its text. */
  async pages() {
    return (await this.load()).flatMap((bundle) => [...bundle.pages.values()]);
  }

  /* A tag's name, as the first language that has it spells it. */
  async tag(key) {
    return (await this.load()).map((bundle) => bundle.tags.get(key)).find(Boolean) ?? key;
  }

  /* What a question finds: the reader's own language first; without words everything, the newest first. */
  async find(text) {
    const loaded = await this.load();
    const all = async (asked) => (await Promise.all(loaded.map((bundle) => bundle.ask(asked)))).flat();
    const asked = parts(text);
    const found = await all(asked);
    if (asked.length === 0) return found.sort((one, other) => (one.day < other.day) - (one.day > other.day));
    const loose = looseParts(text);
    return found.length === 0 && loose.join("\n") !== asked.join("\n") ? all(loose) : found;
  }
}

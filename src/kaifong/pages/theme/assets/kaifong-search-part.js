/* One part of the index: a language's pages of a span of time, and what they answer. */

import { bundles, open } from "./kaifong-search-engine.js";

export async function json(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return answer.json();
}

/* Days are written as publishing/search_facts.py says. */
function day(number) {
  const digits = String(number);
  const [month, date] = [digits.slice(4, 6), digits.slice(6)];
  return [digits.slice(0, 4), ...(month === "00" ? [] : [month, date])].join("-");
}

export class Part {
  constructor([language, name, , , version], engine) {
    this.language = language;
    this.engine = engine;
    this.version = version;
    this.folder = new URL(`${language}/${name}/`, bundles);
    this.last = Promise.resolve();
  }

  /* What is known of its pages, fetched when something of it is shown: by Pagefind's ids, {id, language, day, year,
     kind, tags}. */
  facts() {
    this.known ??= json(new URL(`pages.json?v=${this.version}`, this.folder)).then((facts) => {
      const { begins, length, ids, undated, days, kind, tagged, kinds } = facts;
      this.tags = new Map(facts.tags);
      const keys = facts.tags.map(([key]) => key);
      this.short = (id) => id.slice(begins.length).slice(0, length).padEnd(length);
      let number = 20000000;
      const pages = tagged.split(",").map((mine, place) => {
        const written = place < undated ? "" : day((number += days[place - undated]));
        const tags = mine ? mine.split(".").map((one) => keys[parseInt(one, 36)]) : [];
        const id = ids.slice(place * length, (place + 1) * length);
        const sort = kinds[parseInt(kind[place], 36)];
        return [id, { id, language: this.language, day: written, year: written.slice(0, 4), kind: sort, tags }];
      });
      return new Map(pages);
    });
    this.known.catch(() => (this.known = undefined));
    return this.known;
  }

  load() {
    this.loaded ??= open(this.engine, this.folder, this.version);
    this.loaded.catch(() => (this.loaded = undefined));
    return this.loaded;
  }

  /* A part answers one question at a time, and its options hold for the next one only; one that nobody waits for any
     more is left out. */
  search(asked, signal) {
    const turn = this.last.then(async () => {
      if (signal?.aborted) return [];
      const pagefind = await this.load();
      // カ is not ガ, but who looks for a cafe means the café, too.
      await pagefind.options({ exactDiacritics: asked?.startsWith('"') ?? false });
      return signal?.aborted ? [] : (await pagefind.search(asked)).results;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /* All its pages. Of what was not searched for, the text is looked up when it is shown. */
  async pages() {
    const results = () =>
      (this.results ??= this.search(null).then((all) => new Map(all.map((one) => [this.short(one.id), one]))));
    return [...(await this.facts()).values()].map((page) => ({
      ...page,
      score: 0,
      data: async () => (await results()).get(page.id).data(),
    }));
  }

  /* The pages that have all that is asked for; without anything asked, all pages. */
  async ask(asked, signal) {
    if (asked.length === 0) return this.pages();
    let found = new Map();
    for (const [place, one] of asked.entries()) {
      const answers = await this.search(one, signal);
      const both = answers.filter(({ id }) => place === 0 || found.has(id));
      const before = found;
      found = new Map(
        both.map(({ id, score, data }) => {
          const old = before.get(id) ?? { score: 0, data };
          return [id, { score: old.score + score, data: old.data }];
        }),
      );
      if (found.size === 0) return [];
    }
    const facts = await this.facts();
    return [...found].flatMap(([id, one]) => {
      const page = facts.get(this.short(id));
      return page ? [{ ...page, ...one }] : [];
    });
  }
}

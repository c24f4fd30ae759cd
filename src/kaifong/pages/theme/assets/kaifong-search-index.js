/* The parts below search-index/, and questions to them.

   Each part is asked for itself: joined into one (Pagefind's mergeIndex) the words of all languages would be cut by the
   stemmer of the first, and marks over letters told apart everywhere or nowhere. */

import { bundles } from "./kaifong-search-engine.js";
import { Part, json } from "./kaifong-search-part.js";
import { looseParts, parts } from "./kaifong-search-words.js";

export { site } from "./kaifong-search-engine.js";

const ROUND = 8; // parts that are asked together, each for some 20 kB: a hub of up to 6,400 posts is asked at once

/* A question on its way through the parts, a round at a time. */
export class Question {
  constructor(all, own, text, signal) {
    this.left = [...all];
    this.own = own;
    this.signal = signal;
    this.asked = parts(text);
    const loose = looseParts(text);
    this.loose = loose.join("\n") === this.asked.join("\n") ? null : loose;
    this.exact = []; // what was found as it was asked
    this.loosely = [];
    this.over = []; // parts that were asked, but not loosely
    this.round = 0;
  }

  /* Whether there are parts that were not asked yet. */
  get older() {
    return this.left.length > 0;
  }

  /* What was found so far: earlier rounds first, so that what a reader looks at stays where it is; within one the
     reader's own language first, then the best; without words the newest. */
  get pages() {
    const found = this.exact.length ? this.exact : this.loosely;
    const newer = (one, other) => (one.day < other.day) - (one.day > other.day);
    const own = (page) => page.language === this.own;
    const better = (one, other) => own(other) - own(one) || other.score - one.score;
    return found.sort((one, other) => one.round - other.round || (this.asked.length ? better : newer)(one, other));
  }

  /* Asks the next parts: the newest alone, so that a slow network brings something soon, then the others at once.
     `said` is called whenever one has answered. */
  async more(said = () => undefined) {
    this.round += 1;
    const [first, ...others] = this.left.splice(0, ROUND);
    if (!first) return;
    const take = async (part) => {
      this.exact.push(...(await this.answer(part, this.asked)));
      this.over.push(part);
      if (!this.signal?.aborted) said();
    };
    await take(first);
    await Promise.all(others.map(take));
    if (this.exact.length === 0 && this.loose !== null && !this.signal?.aborted) {
      const answers = await Promise.all(this.over.splice(0).map((part) => this.answer(part, this.loose)));
      this.loosely.push(...answers.flat());
    }
  }

  async answer(part, asked) {
    const { round } = this;
    return (await part.ask(asked, this.signal)).map((page) => ({ ...page, round }));
  }
}

/* All that can be found on a site. The parts of the reader's own language come first, and the newest of each. */
export class Index {
  constructor(own) {
    this.own = own;
  }

  load() {
    this.loaded ??= json(new URL("languages.json", bundles)).then(({ parts: rows, engines }) => {
      const all = rows.map((row) => new Part(row, engines[row[0]]));
      return all.sort((one, other) => (other.language === this.own) - (one.language === this.own));
    });
    this.loaded.catch(() => (this.loaded = undefined));
    return this.loaded;
  }

  /* A question; without words everything is found. */
  async question(text, signal) {
    return new Question(await this.load(), this.own, text, signal);
  }

  /* All that a question finds, in all parts. */
  async find(text) {
    const question = await this.question(text);
    while (question.older) await question.more();
    return question.pages;
  }

  /* The pages of the first parts, without their texts: what can be chosen before anything was asked. */
  async pages() {
    const question = await this.question("");
    await question.more();
    return question.pages;
  }

  /* A tag's name, as the first part that has it spells it. */
  async tag(key) {
    return (await this.load()).map((part) => part.tags?.get(key)).find(Boolean) ?? key;
  }
}

/* What is asked of the index, and what of its answers can be read: both undo what `search_page.py` and
   `text/segmentation.py` did to the texts. */

// As in text/segmentation.py: one character is one word there, and both sides have to be cut alike.
const SINGLE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u30FC]";
const SINGLES = new RegExp(SINGLE, "gu");
const RUNS = new RegExp(`${SINGLE}+`, "gu");
const IS_SINGLE = new RegExp(`^${SINGLE}$`, "u");
// `AI單車` and `第3課` are one phrase: letters and digits that touch such a character belong to it.
const MIXED_RUNS = new RegExp(`[\\p{L}\\p{N}\\p{M}]*(?:${SINGLE}[\\p{L}\\p{N}\\p{M}]*)+`, "gu");
const WORD = /[\p{L}\p{N}]/u;
const IS_WORD = /^[\p{L}\p{N}]$/u;
// Between two blocks of a text: search_page.py's BETWEEN.
const BETWEEN = "\u2063";

const phrase = (run) => `"${run.replace(SINGLES, " $& ").replace(/\s+/gu, " ").trim()}"`;

function cut(text, runs) {
  const composed = text.normalize("NFC").replaceAll(BETWEEN, " ");
  // What stands between quotation marks is one phrase, spaces and all; only a full stop or the like ends it.
  const quoted = [...composed.matchAll(/"([^"]*)"/gu)].flatMap(([, inner]) => inner.split(/[^\p{L}\p{N}\p{M}\s]+/u));
  const plain = composed.replace(/"[^"]*"?/gu, (found) => (found.length > 1 && found.endsWith('"') ? " " : found.slice(1)));
  const phrases = [...quoted.filter((one) => WORD.test(one)), ...(plain.match(runs) ?? [])].map(phrase);
  // What has no letter is not in the index, and would be found nowhere.
  const words = plain.replace(runs, " ").split(/\s+/u).filter((word) => WORD.test(word)).join(" ");
  return words ? [...phrases, words] : phrases;
}

/* What to ask for when a reader types `單車 repair`: exact phrases, and the other words. */
export const parts = (text) => cut(text, MIXED_RUNS);

/* The same, with letters of other scripts as words of their own: `單車re` finds repair. For when `parts` finds nothing. */
export const looseParts = (text) => cut(text, RUNS);

/* An excerpt as runs of {text, mark}: the spaces that the index put between characters go again, what stands between
   two blocks becomes a space, and the title, with the full stop that Pagefind ends a heading with, goes where the
   excerpt begins with it or with the end of it. */
export function runs(excerpt, title = "") {
  const body = new DOMParser().parseFromString(excerpt, "text/html").body;
  const chars = [...body.childNodes].flatMap((node) =>
    [...node.textContent].map((char) => ({ char, mark: node.nodeName === "MARK" })),
  );
  const bare = (text) => text.normalize("NFC").replace(/\s/gu, "");
  const first = chars.findIndex(({ char }) => char === BETWEEN);
  const before = bare(chars.slice(0, Math.max(0, first)).map(({ char }) => char).join(""));
  if (before && (bare(title).endsWith(before) || bare(`${title}.`).endsWith(before))) chars.splice(0, first);
  const kept = [];
  let between = false;
  for (const [place, one] of chars.entries()) {
    if (one.char === BETWEEN) {
      // Pagefind ends a block without a full stop with one of its own: between characters it is a foreigner.
      const stop = kept.findLastIndex(({ char }) => char !== " ");
      if (kept[stop]?.char === "." && IS_SINGLE.test(kept[stop - 1]?.char ?? "")) kept.splice(stop, 1);
      between = kept.length > 0;
    } else if (one.char === " ") {
      const before = kept.at(-1)?.char ?? " ";
      const after = chars[place + 1]?.char ?? " ";
      const tight = (a, b) => IS_SINGLE.test(a) && (IS_SINGLE.test(b) || !IS_WORD.test(b));
      if (!between && !tight(before, after) && !tight(after, before) && before !== " ") kept.push(one);
    } else {
      if (between && kept.at(-1)?.char !== " ") kept.push({ char: " ", mark: false });
      between = false;
      kept.push(one);
    }
  }
  while (kept.at(-1)?.char === " ") kept.pop();
  const found = [];
  for (const { char, mark } of kept) {
    const last = found.at(-1);
    if (last && last.mark === mark) last.text += char;
    else found.push({ text: char, mark });
  }
  return found;
}

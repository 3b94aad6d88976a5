import { compareCodes } from './order.ts';

/** Edits that a mistyped word is away from the one that is meant, at most; one of so few letters may be any other. */
const MAX_EDITS = 2;
const FEW_LETTERS = 4;

/** A word as it is compared, with a bit for each letter in it: two words that differ in many letters need no closer look. */
interface Prepared {
  word: string;
  folded: string;
  letters: number;
}

const prepare = (word: string): Prepared => {
  const folded = word.toLowerCase();
  let letters = 0;
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) % 32);
  return { word, folded, letters };
};

/** Lists of words are asked again and again; each is made ready once. */
const prepared = new WeakMap<readonly string[], Prepared[]>();
const prepareAll = (known: readonly string[]): Prepared[] => {
  const ready = prepared.get(known) ?? known.map(prepare);
  prepared.set(known, ready);
  return ready;
};

const bits = (value: number): number => {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Two words without what they begin and end with alike: names of one collection differ in few letters. */
const withoutSameEnds = (a: string, b: string): [string, string] => {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
};

/** Edits between two words: a letter put in, left out, replaced, or two exchanged (optimal string alignment). */
export const editsBetween = (first: string, second: string): number => {
  const [a, b] = withoutSameEnds(first, second);
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) current[j] = Math.min(current[j]!, before[j - 2]! + 1);
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
};

/** The known words that `word` is a slip of the keys away from, whatever their case; the nearest first. */
export const nearest = (word: string, known: readonly string[], count = 3): string[] => {
  const { folded, letters } = prepare(word);
  const found: { candidate: string; edits: number }[] = [];
  for (const other of prepareAll(known)) {
    const most = Math.min(folded.length, other.folded.length) <= FEW_LETTERS ? 1 : MAX_EDITS;
    if (Math.abs(folded.length - other.folded.length) > most || bits(letters ^ other.letters) > 2 * most) continue;
    const edits = editsBetween(folded, other.folded);
    if (edits <= most) found.push({ candidate: other.word, edits });
  }
  return found
    .sort((a, b) => a.edits - b.edits || compareCodes(a.candidate, b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
};

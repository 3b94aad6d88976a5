import { compareCodes } from './order.ts';

/** Number of single-character edits between two words (Levenshtein). */
export const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++)
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = current;
  }
  return previous[b.length]!;
};

/** The known words most like `word`, best first; words that share nothing with it are left out. */
export const nearest = (word: string, known: Iterable<string>, count = 3): string[] =>
  [...known]
    .map((candidate) => ({
      candidate,
      cost:
        distance(word, candidate) -
        (candidate.includes(word) || word.includes(candidate) ? Math.min(word.length, candidate.length) / 2 : 0),
    }))
    .filter(({ candidate, cost }) => cost <= Math.max(word.length, candidate.length) * 0.7)
    .sort((a, b) => a.cost - b.cost || compareCodes(a.candidate, b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);

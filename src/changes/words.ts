import { diffArrays, diffLines } from 'diff';

/** A piece of a text: as it was, taken out or put in. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Thai has no spaces between words; the dictionary of the system cuts them. */
const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(WORDS.segment(text), ({ segment }) => segment);

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }): Piece['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** What changed in a short text, word by word. */
export const changedWords = (before: string, after: string): Piece[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map((part) => ({ kind: kindOf(part), text: part.value.join('') }));

/**
 * The passages of a long text that changed, each word by word. Lines are compared first: words of a line that stayed are never
 * taken for those of another.
 */
export const changedPassages = (before: string, after: string): Piece[][] => {
  const passages: Piece[][] = [];
  const lines = diffLines(before, after);
  for (let index = 0; index < lines.length; index++) {
    const part = lines[index]!;
    if (kindOf(part) === 'same') continue;
    const next = lines[index + 1];
    if (part.removed && next?.added) {
      passages.push(changedWords(part.value.trim(), next.value.trim()));
      index++;
    } else if (part.value.trim() !== '') passages.push([{ kind: kindOf(part), text: part.value.trim() }]);
  }
  return passages;
};

/** Letters of what stayed that are shown beside what changed. */
const AROUND = 40;

/** A passage with what stayed in it cut to what stands beside a change. */
export const shortened = (passage: readonly Piece[]): Piece[] =>
  passage.map(({ kind, text }, index) => {
    const [isFirst, isLast] = [index === 0, index === passage.length - 1];
    const room = (isFirst || isLast ? 1 : 2) * AROUND;
    if (kind !== 'same' || text.length <= room + AROUND) return { kind, text };
    return { kind, text: `${isFirst ? '' : text.slice(0, AROUND)} … ${isLast ? '' : text.slice(-AROUND)}`.trim() };
  });

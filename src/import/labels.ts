import { textOf, trim, type Passage } from './passage.ts';
import type { Vocabulary } from './words.ts';

export interface Labelled<Field extends string> {
  field: Field;
  label: Passage;
  value: Passage;
}

/** Letters of a wording with white space anywhere between them, as papers have it. */
const loosely = (word: string): string =>
  Array.from(word, (letter) => letter.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`)).join(String.raw`\s*`);

/** Values that stand behind their names and a colon (`เป้าหมาย KM (Desired State) : …`), several of them in one passage too. */
export const labelled = <Field extends string>(passage: Passage, vocabulary: Vocabulary<Field>): Labelled<Field>[] => {
  const names = vocabulary.words.map(({ word }) => loosely(word)).join('|');
  const text = textOf(passage);
  const pattern = new RegExp(String.raw`(?<![ก-๙A-Za-z])(?<name>${names})\s*(?:\([^)]*\)\s*)?[:：]`, 'gi');
  const found = [...text.matchAll(pattern)];
  return found.flatMap((match, index) => {
    const field = vocabulary.exactly(match.groups!['name']!);
    if (!field) return [];
    const from = match.index + match[0].length;
    const to = found[index + 1]?.index ?? text.length;
    const at = (start: number, end: number): Passage =>
      trim({ piece: passage.piece, start: passage.start + start, end: passage.start + end });
    return [{ field, label: at(match.index, from), value: at(from, to) }];
  });
};

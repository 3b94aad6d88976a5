import { pathAt } from '../../content/positions.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import type { CheckContext } from '../context.ts';
import { plainNumbers } from './numbers.ts';

/** Something of a person in a text. */
interface Found {
  start: number;
  what: string;
  fix: string;
}

const plain = new WeakMap<RawEntry, string>();

/** The whole text of a file as numbers are looked for in it; worked out once for all rules. */
const plainText = (raw: RawEntry): string => {
  const known = plain.get(raw) ?? plainNumbers(raw.text);
  plain.set(raw, known);
  return known;
};

/** Whether a place in the fields of an entry may hold what a rule looks for. */
export type IsOfficial = (collection: string, path: readonly PropertyKey[]) => boolean;

/** What `look` finds in the text of any file, but where a field is the right place for it. */
export const findInTexts = ({ entries }: CheckContext, look: (text: string) => Found[], isOfficial?: IsOfficial): Finding[] =>
  entries.flatMap(({ raw }) =>
    look(plainText(raw)).flatMap(({ start, what, fix }) => {
      const before = raw.text.slice(0, start).split('\n');
      const place = { line: before.length, column: before.at(-1)!.length + 1 };
      if (isOfficial && place.line <= linesOfFields(raw) && isOfficial(raw.collection, pathAt(raw, place))) return [];
      return [{ file: raw.file, ...place, field: 'ข้อมูลส่วนบุคคล', what, fix }];
    }),
  );

const linesOfFields = ({ format, bodyOffset, text }: RawEntry): number => (format === 'yaml' ? text.split('\n').length : bodyOffset);

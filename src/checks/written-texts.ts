import { positionOf, type Position } from '../content/positions.ts';
import { fieldName, type Finding } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { perEntry } from './per-entry.ts';

/** A text as it was written: a field of an entry, or its body. */
export interface WrittenText {
  raw: RawEntry;
  text: string;
  /** Where it stands in the data; undefined for a body. */
  path: readonly (string | number)[] | undefined;
}

/** A text in a field. */
export interface FieldText extends WrittenText {
  path: readonly (string | number)[];
}

/** What is no text for readers: code, addresses, and comments, in the order in which they are looked for. */
const NO_TEXT =
  /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|(?![\s\S]))|`[^`\n]+`|\]\([^)\n]*\)|<[^>\n]*>|https?:\/\/[^\s)>\]]+|<!--[\s\S]*?-->/gm;

/** A body with what is no text taken out; what is left stands where it stood. */
const proseOf = (body: string): string => body.replace(NO_TEXT, (part) => part.replace(/[^\n]/g, ' '));

const collectFields = (raw: RawEntry, value: unknown, path: readonly (string | number)[], found: FieldText[]): void => {
  if (typeof value === 'string') found.push({ raw, text: value, path });
  else if (Array.isArray(value)) value.forEach((item, index) => collectFields(raw, item, [...path, index], found));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) collectFields(raw, item, [...path, key], found);
};

/** Every text in the fields of an entry, of one too that breaks its schema. */
export const fieldTexts = perEntry((raw): readonly FieldText[] => {
  const texts: FieldText[] = [];
  collectFields(raw, raw.data, [], texts);
  return texts;
});

/** Every text of an entry: those of its fields, and its body. */
export const textsOf = perEntry((raw): readonly WrittenText[] => [
  ...fieldTexts(raw),
  ...(raw.body === '' ? [] : [{ raw, text: proseOf(raw.body), path: undefined }]),
]);

/** Whether a text is the print of a document, which keeps its slips (`printed` of a plan, and what was doubted or corrected in it). */
export const isPrint = ({ path }: WrittenText): boolean => path?.includes('printed') ?? false;

/** Whether a text is there to be found by: people search with words as they misspell them. */
export const isSearchWord = ({ path }: WrittenText): boolean => path?.[0] === 'aliases' || path?.[0] === 'misspellings';

/** Offsets at which the lines of a file begin; found once, for one file may hold thousands of slips. */
const lineStarts = perEntry(({ text }): readonly number[] => [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]);

const placeOf = (raw: RawEntry, offset: number): Position => {
  const all = lineStarts(raw);
  let [low, high] = [0, all.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (all[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - all[low]! + 1 };
};

/** Offset of a place of the text in its file; undefined where the file writes it in another way (escaped, folded). */
const offsetOf = ({ raw, text, path }: WrittenText, index: number, part: string): number | undefined => {
  if (!path) return raw.text.length - raw.body.length + index;
  const { line, column } = positionOf(raw, path);
  const start = (lineStarts(raw)[line - 1] ?? 0) + column - 1;
  const whole = raw.text.indexOf(text, start);
  if (whole >= 0) return whole + index;
  const at = raw.text.indexOf(part, start);
  return at < 0 ? undefined : at;
};

/** Something found in a text at `index`; `mend` is what is to stand there for certain. */
export const textFinding = (written: WrittenText, index: number, part: string, what: string, fix: string, mend?: string): Finding => {
  const { raw, path } = written;
  const offset = offsetOf(written, index, part);
  return {
    file: raw.file,
    ...(offset === undefined ? positionOf(raw, path ?? []) : placeOf(raw, offset)),
    field: path ? fieldName(path) : 'เนื้อหา',
    what,
    fix,
    ...(offset !== undefined && mend !== undefined && { edit: { start: offset, end: offset + part.length, text: mend } }),
  };
};

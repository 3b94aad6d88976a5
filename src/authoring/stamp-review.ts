import type { EntryData } from '../schemas/collections.ts';
import { editAt, positionOf, sourceOf } from '../content/positions.ts';
import type { Edit } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { readText } from '../content/read-entry.ts';
import { applyEdits } from '../content/fault.ts';
import { validData } from '../content/validate.ts';
import { AuthoringError } from './authoring-error.ts';

type Reviewed = Pick<EntryData, 'reviewed' | 'earlierReviews' | 'updated' | 'created'>;

/**
 * The edits that note in a file that its entry was reviewed on a day, the day of the review before among the earlier ones.
 * None when that day stands there already.
 *
 * @throws {AuthoringError} where the day cannot be one, or the file is written in a way in which nothing else would stay as it is.
 */
export const stampReview = (entry: RawEntry, day: string, today: string): Edit[] => {
  const data = validData(entry) as Reviewed | undefined;
  if (data === undefined) throw new AuthoringError(`${entry.file}: ข้อมูลยังมีข้อผิดพลาด แก้ตามที่ npm run check:content บอกก่อน แล้วสั่งใหม่`);
  if (day > today) throw new AuthoringError(`วันที่ทบทวน ${day} ยังมาไม่ถึง (วันนี้ ${today}) ใส่ --date เป็นวันที่ทบทวนจริง`);
  if (data.created !== undefined && day < data.created)
    throw new AuthoringError(`${entry.file}: วันที่ทบทวน ${day} อยู่ก่อนวันที่จัดทำ (${data.created}) ใส่ --date เป็นวันที่ทบทวนจริง`);
  const last = data.reviewed;
  if (last === day) return [];
  if (last !== undefined && day < last)
    throw new AuthoringError(`${entry.file}: ทบทวนครั้งล่าสุดเมื่อ ${last} ซึ่งหลังวันที่ ${day} ใส่ --date เป็นวันหลังจากนั้น`);

  const edits = last === undefined ? [afterField(entry, 'updated', `reviewed: ${day}`)] : [replaced(entry, day), kept(entry, data, last)];
  const written = edits.every((edit) => edit !== undefined) ? edits : undefined;
  const earlier = last === undefined ? data.earlierReviews : [...data.earlierReviews, last];
  if (!written || !says(entry, written, { ...data, reviewed: day, earlierReviews: earlier }))
    throw new AuthoringError(
      `${entry.file}: เขียนให้เองไม่ได้เพราะรูปแบบของไฟล์ เปิดไฟล์แล้วเขียน reviewed: ${day}${last === undefined ? '' : ` ย้าย ${last} ไปไว้ใน earlierReviews`}`,
    );
  return written;
};

/** Whether a file with its edits says what it is to say, and the rest as before. */
const says = (entry: RawEntry, edits: readonly Edit[], meant: Reviewed): boolean => {
  const { entry: after, problems } = readText(entry, applyEdits(entry.text, edits));
  const ordered = (data: unknown): string => JSON.stringify(Object.entries(data as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  const data = problems.some(({ severity }) => severity === 'error') ? undefined : validData(after);
  return data !== undefined && after.body === entry.body && ordered(data) === ordered(meant);
};

const replaced = (entry: RawEntry, day: string): Edit | undefined => {
  // Quoted where it was quoted.
  const quote = /^["']/.exec(sourceOf(entry, ['reviewed']) ?? '')?.[0] ?? '';
  return editAt(entry, ['reviewed'], { value: quote + day + quote });
};

/** The day of the review before, at the end of the earlier ones, which may be a list of lines, one in brackets, or not there yet. */
const kept = (entry: RawEntry, { earlierReviews }: Reviewed, last: string): Edit | undefined => {
  if (sourceOf(entry, ['earlierReviews']) === undefined) return afterField(entry, 'reviewed', `earlierReviews: [${last}]`);
  if (earlierReviews.length === 0) return editAt(entry, ['earlierReviews'], { value: `[${last}]` });
  const path = ['earlierReviews', earlierReviews.length - 1];
  const dash = /^\s*- /.exec(lineAt(entry, positionOf(entry, path).line).text)?.[0];
  if (dash !== undefined) return afterLine(entry, positionOf(entry, path).line, dash + last);
  const source = sourceOf(entry, path)!;
  const place = editAt(entry, path, { value: source });
  return place && { ...place, text: `${source}, ${last}` };
};

const afterField = (entry: RawEntry, field: string, text: string): Edit => afterLine(entry, positionOf(entry, [field]).line, text);

const afterLine = (entry: RawEntry, line: number, text: string): Edit => {
  const { end } = lineAt(entry, line);
  return { start: end, end, text: `\n${text}` };
};

/** A line of a file, counted from 1, and where it ends. */
const lineAt = ({ text }: RawEntry, line: number): { text: string; end: number } => {
  const lines = text.split('\n').slice(0, line);
  return { text: lines.at(-1)!, end: lines.join('\n').length };
};

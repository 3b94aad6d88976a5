import type { Group } from '../../authoring/same.ts';
import { returnedText } from '../../authoring/returned-entry.ts';
import type { EntryFile, RawEntry } from '../../content/raw-entry.ts';
import { readText } from '../../content/read-entry.ts';
import { writtenData } from './form-data.ts';
import { BODY_FIELD, formFields, ID_FIELD } from './form-fields.ts';

/** Where the form keeps the file as it was loaded: what is written is merged into it, so that comments and order stay. */
export const TEXT_FIELD = '_text';

/** A file of a collection, as far as it is known before it is read. */
export const entryFile = (collection: EntryFile['collection'], id: string, format: EntryFile['format']): EntryFile => ({
  collection,
  id,
  format,
  file: `${collection}/${id}.${format}`,
  path: `${collection}/${id}.${format}`,
});

/** Thrown where a file cannot be read; the message is in Thai and says where and how to mend it. */
export class UnreadableEntry extends Error {}

const read = (collection: RawEntry['collection'], format: RawEntry['format'], text: string): RawEntry => {
  const { entry, problems } = readText(entryFile(collection, 'entry', format), text);
  if (!entry.unreadable) return entry;
  const [first] = problems;
  throw new UnreadableEntry(
    first ? `เปิดในฟอร์มไม่ได้ บรรทัด ${first.line}: ${first.what} — ${first.fix}` : 'เปิดในฟอร์มไม่ได้ ให้แก้ไฟล์ด้วยโปรแกรมแก้ข้อความ',
  );
};

/** A body without the empty lines above it, which the form does not show. */
const shownBody = (body: string): string => body.replace(/^\n+/, '');

/** What the form shows of a file. @throws {UnreadableEntry} */
export const formData = (collection: RawEntry['collection'], format: RawEntry['format'], text: string): Record<string, unknown> => {
  const { data, body } = read(collection, format, text);
  return { ...(data as Group), ...(format !== 'yaml' && { [BODY_FIELD]: shownBody(body) }), [TEXT_FIELD]: text };
};

/** The data of a form alone, as a file has them, and its body. */
export const dataOfForm = (
  collection: RawEntry['collection'],
  format: RawEntry['format'],
  form: Group,
): { data: Record<string, unknown>; body: string; before: RawEntry | undefined } => {
  const { [ID_FIELD]: _id, [BODY_FIELD]: shown, [TEXT_FIELD]: text, ...data } = form;
  const before = typeof text === 'string' && text !== '' ? read(collection, format, text) : undefined;
  const empty = before ? (/^\n*/.exec(before.body)?.[0] ?? '') : '\n';
  const typed = typeof shown === 'string' ? shown : '';
  const unchanged = before && typed === shownBody(before.body);
  const body = unchanged ? before.body : typed === '' ? '' : `${empty}${typed.replace(/\s+$/, '')}\n`;
  return {
    data: writtenData(formFields(collection), data, (before?.data as Group | undefined) ?? {}),
    body: format === 'yaml' ? '' : body,
    before,
  };
};

/** The file that a form makes: the one that was loaded with what has changed, comments and all; or a new one. */
export const fileText = (collection: RawEntry['collection'], format: RawEntry['format'], form: Group): string => {
  const { data, body, before } = dataOfForm(collection, format, form);
  return returnedText(collection, { format, data, body }, before) ?? before!.text;
};

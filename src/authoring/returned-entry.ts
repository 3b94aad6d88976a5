import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify, type Document } from 'yaml';
import type { RawEntry } from '../content/raw-entry.ts';
import { allSchemas } from '../schemas/collections.ts';

/** An entry as it comes back from another program: data without defaults, and the text below them. */
export interface ReturnedEntry {
  format: RawEntry['format'];
  data: unknown;
  body: string;
}

const asFile = (format: RawEntry['format'], yaml: string, body: string): string => (format === 'yaml' ? yaml : `---\n${yaml}---\n${body}`);

/** Fields in the order of the schema, which is that of the guides. */
const inOrder = (collection: RawEntry['collection'], data: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const names = [...new Set([...Object.keys(allSchemas[collection].shape), ...Object.keys(data)])];
  return Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]));
};

/** Makes a document say these data; what stays the same keeps its place and its comments. */
const update = (document: Document.Parsed, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): void => {
  for (const name of Object.keys(before)) if (!(name in after)) document.delete(name);
  for (const [name, value] of Object.entries(after))
    if (!isDeepStrictEqual(value, before[name])) document.set(name, document.createNode(value));
};

/** The file of an entry that came back; undefined where nothing in it has changed. */
export const returnedText = (
  collection: RawEntry['collection'],
  { format, data, body }: ReturnedEntry,
  before: RawEntry | undefined,
): string | undefined => {
  const after = inOrder(collection, data as Record<string, unknown>);
  if (!before || before.unreadable) return asFile(format, stringify(after, { lineWidth: 0 }), body);
  if (isDeepStrictEqual(before.data, data) && before.body === body) return undefined;
  const document = parseDocument(before.yaml);
  update(document, before.data as Record<string, unknown>, after);
  return asFile(before.format, document.toString({ lineWidth: 0 }), body);
};

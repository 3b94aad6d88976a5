import { kindOfName, PICTURE_KINDS } from '../../attachments/kinds.ts';
import type { Content, LoadedEntry } from '../../content/audience.ts';
import type { PublishedAttachment } from '../../content/raw-entry.ts';
import { entryKey } from '../../domain/entry.ts';
import { folderOf, readLink } from '../../routes/links.ts';
import { schemas, type EntryData } from '../../schemas/collections.ts';
import { collectReferences } from '../../schemas/references.ts';

/** A file that an entry offers, and what it calls it. */
export interface AttachedDocument {
  file: PublishedAttachment;
  title: string;
  /** The entry (`collection/id`); of several the first. */
  owner: string;
}

interface Offered {
  url: string;
  title: string | undefined;
}

/** The words for a link in a group of fields: of a form, a source, a channel. */
const titleBeside = (data: unknown, at: readonly (string | number)[]): string | undefined => {
  const group = at.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
  const { title, document, name } = group as Record<string, unknown>;
  return [title, document, name].find((text) => typeof text === 'string');
};

/** What an entry offers to open: by its fields first, whose titles say more than the words of a link. */
const offeredBy = ({ collection, data, body }: LoadedEntry): Offered[] => [
  ...(collection === 'assets' ? (data as EntryData<'assets'>).attachments : []).map(({ file, title }) => ({
    url: `./${file.split('/').map(encodeURIComponent).join('/')}`,
    title,
  })),
  ...collectReferences(schemas[collection], data)
    .filter(({ target }) => target === 'url')
    .map(({ value, at }) => ({ url: value, title: titleBeside(data, at) })),
  ...body.facts.links.filter(({ image }) => !image).map(({ url, text }) => ({ url, title: text.trim() || undefined })),
];

/** The documents that the entries shown offer; no other file may be read for the index. */
export const attachedDocuments = ({ entries, attachments }: Pick<Content, 'entries' | 'attachments'>): AttachedDocument[] => {
  const files = new Map(
    attachments.filter(({ name }) => !PICTURE_KINDS.has(kindOfName(name) ?? '')).map((file) => [`${file.collection}/${file.name}`, file]),
  );
  const documents = new Map<string, AttachedDocument>();
  for (const entry of files.size > 0 ? entries : [])
    for (const { url, title } of offeredBy(entry)) {
      const target = readLink(url, folderOf(entry));
      const key = target.kind === 'file' ? `${target.collection}/${target.name}` : '';
      const file = files.get(key);
      if (file && !documents.has(key)) documents.set(key, { file, title: title ?? file.name, owner: entryKey(entry) });
    }
  return [...documents.values()];
};

import { join } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { createKnowledgeBase, type AnyEntry, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { COLLECTION_NAMES, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { readSettings } from '../settings.ts';
import type { Attachment } from '../content/read.ts';
import { currentContent } from './current.ts';
import { measurePicture, type PictureSize } from '../content/picture.ts';

export type { AnyEntry, Entry, KnowledgeBase } from '../domain/knowledge-base.ts';

const load = async (): Promise<KnowledgeBase> => {
  const { audience, today } = readSettings();
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('site/site.yaml was not loaded');
  const collections = await Promise.all(COLLECTION_NAMES.map((name) => getCollection(name)));
  const entries = collections
    .flat()
    .map(({ collection, id, data, filePath }) => ({ collection, id, data: data as EntryData, path: filePath ?? '' }));
  return createKnowledgeBase(site.data as Site, audience, today, entries);
};

let kb: Promise<KnowledgeBase> | undefined;

/** The knowledge base of this build, made once; in dev anew at each request, so that edits show. */
export const getKnowledgeBase = (): Promise<KnowledgeBase> => (import.meta.env.DEV ? load() : (kb ??= load()));

/** The Markdown of an entry as it was checked, never as the file may be now; empty for entries in another format. */
export const readBody = ({ path }: AnyEntry): string => {
  const checked = currentContent().entries.find((entry) => entry.path === path);
  return checked?.format === 'md' ? checked.body : '';
};

/** Files beside entries that this build publishes. */
export const getAttachments = async (): Promise<Attachment[]> => (await getCollection('attachments')).map(({ data }) => data as Attachment);

/** Pixels of an image beside an entry; undefined for what is not an image. */
export const sizeOfImage = (collection: string, name: string): PictureSize | undefined =>
  measurePicture(join(readSettings().content, collection, name));

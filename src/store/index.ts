import { getCollection, getEntry } from 'astro:content';
import { publish, publishedSize } from '../attachments/publish.ts';
import type { PictureSize } from '../attachments/picture.ts';
import type { PublishedAttachment } from '../content/raw-entry.ts';
import type { AnyEntry } from '../domain/entry.ts';
import { createKnowledgeBase, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { EMPTY_BODY, type Body } from '../markdown/body.ts';
import { COLLECTION_NAMES, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { readSettings } from '../settings.ts';
import { checkedEntry, currentContent } from './current.ts';

const load = async (): Promise<KnowledgeBase> => {
  const { audience, today } = readSettings();
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('site/site.yaml was not loaded');
  const collections = await Promise.all(COLLECTION_NAMES.map((name) => getCollection(name)));
  const entries = collections
    .flat()
    .map(({ collection, id, data, filePath }) => ({ collection, id, data: data as EntryData, path: filePath ?? '' }));
  return createKnowledgeBase(site.data as Site, audience, today, entries, currentContent().usage);
};

let knowledgeBase: Promise<KnowledgeBase> | undefined;

/** The knowledge base of this build, made once; in dev anew at each request, so that edits show. */
export const getKnowledgeBase = (): Promise<KnowledgeBase> => (import.meta.env.DEV ? load() : (knowledgeBase ??= load()));

/** The body of an entry as it was checked. */
export const getBody = ({ path }: AnyEntry): Body => checkedEntry(path)?.body ?? EMPTY_BODY;

/** Files beside entries that this build publishes. */
export const getAttachments = (): readonly PublishedAttachment[] => currentContent().attachments;

/** What is published of a file beside entries. @throws {FileChangedError} */
export const publishedBytes = publish;

/** Pixels of a picture beside an entry; undefined for what is not a picture. */
export const sizeOfPicture = (collection: string, name: string): PictureSize | undefined => {
  const file = getAttachments().find((each) => each.collection === collection && each.name === name);
  return file && publishedSize(file);
};

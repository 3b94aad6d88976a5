import { getCollection, getEntry } from 'astro:content';
import { publishedSize } from '../attachments/publish.ts';
import { renditionsOf, type Rendition } from '../attachments/renditions.ts';
import type { PictureSize } from '../attachments/picture.ts';
import type { Content } from '../content/audience.ts';
import type { LastChange } from '../content/last-changes.ts';
import type { AnyEntry } from '../domain/entry.ts';
import { createKnowledgeBase, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { EMPTY_BODY, type Body } from '../markdown/body.ts';
import type { RouteTable } from '../routes/table.ts';
import { COLLECTION_NAMES, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { readSettings } from '../settings.ts';
import { checkedEntry, currentContent } from './current.ts';
import { knowledgeBaseOfDraft, makePage, routesWithDrafts, siteWithDrafts } from './drafts.ts';

const load = async (): Promise<KnowledgeBase> => {
  const { audience, today } = readSettings();
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('site/site.yaml was not loaded');
  const collections = await Promise.all(COLLECTION_NAMES.map((name) => getCollection(name)));
  const entries = collections
    .flat()
    .map(({ collection, id, data, filePath }) => ({ collection, id, data: data as EntryData, path: filePath ?? '' }));
  return createKnowledgeBase(site.data as Site, audience, today, entries, currentContent().usage, currentContent().booklets);
};

let knowledgeBase: Promise<KnowledgeBase> | undefined;
let live: { content: Content; today: string; kb: KnowledgeBase } | undefined;

/** In dev, what was handed over last; what is worked out of it stays as long as it does. */
const loadLive = (): KnowledgeBase => {
  const { audience, today } = readSettings();
  const content = currentContent();
  if (live?.content !== content || live.today !== today)
    live = { content, today, kb: createKnowledgeBase(content.site, audience, today, content.entries) };
  return live.kb;
};

/** What is published: made once a build, in dev once after each change of the content. */
const getPublished = (): Promise<KnowledgeBase> => (import.meta.env.DEV ? Promise.resolve(loadLive()) : (knowledgeBase ??= load()));

/** The knowledge base that the page is made of which asks: what is published, or the site with its drafts for a page of theirs. */
export const getKnowledgeBase = (): Promise<KnowledgeBase> => {
  const kb = knowledgeBaseOfDraft();
  return kb ? Promise.resolve(kb) : getPublished();
};

/** Every page and file that is made, those of drafts too. */
export const getRoutes = async (): Promise<RouteTable> => routesWithDrafts(await getPublished());

/** Makes the page at an address of the site, of what it is to be made of. */
export const makePageAt = async <Page>(address: string, make: () => Promise<Page>): Promise<Page> =>
  makePage(address, await getPublished(), make);

/** Entries that are not published yet, for those who may see them. */
export const getDrafts = (): readonly AnyEntry[] => siteWithDrafts()?.all.filter(({ data }) => data.status === 'draft') ?? [];

/** The body of an entry as it was checked. */
export const getBody = ({ path }: AnyEntry): Body => checkedEntry(path)?.body ?? EMPTY_BODY;

/** When an entry was last changed and by which post, where that is known and may be shown. */
export const getLastChange = async ({ path }: AnyEntry): Promise<LastChange | undefined> => (await currentContent().lastChanges)?.get(path);

/** Pixels of a picture beside an entry and what is made of it for smaller screens; undefined for what is not a picture. */
export const pictureOf = (collection: string, name: string): (PictureSize & { renditions: readonly Rendition[] }) | undefined => {
  const file = currentContent().attachments.find((each) => each.collection === collection && each.name === name);
  const size = file && publishedSize(file);
  // Only a build makes them.
  return size && { ...size, renditions: import.meta.env.DEV ? [] : renditionsOf(file) };
};

import { createKnowledgeBase, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Booklet } from '../domain/booklet.ts';
import { addressOf } from '../domain/entry.ts';
import type { UsageMonth } from '../domain/usage.ts';
import type { Body, CheckedBody } from '../markdown/body.ts';
import { readLink, folderOf } from '../routes/links.ts';
import { routesOf } from '../routes/table.ts';
import { allSchemas, type CollectionName, type EntryData } from '../schemas/collections.ts';
import { INTERNAL_FIELDS } from '../schemas/fragments/entry.ts';
import type { Contact } from '../schemas/fragments/contact.ts';
import { isUnconfigured } from '../schemas/fragments/reserved-host.ts';
import { dropReferences } from '../schemas/references.ts';
import { translatedBy } from '../schemas/translation.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import type { LastChange } from './last-changes.ts';
import type { PublishedAttachment } from './raw-entry.ts';
import { ReferenceIndex } from './reference-index.ts';
import { filesOnlyShown, filesUsed } from './used-files.ts';
import { siteOf, usageOf, validEntries, type ContentTree, type TreeEntry, type ValidEntry } from './tree.ts';

/** An entry that a build shows. */
export interface LoadedEntry<Name extends CollectionName = CollectionName, Read extends CheckedBody = Body> {
  collection: Name;
  id: string;
  data: EntryData<Name>;
  /** Path inside the content folder. */
  path: string;
  body: Read;
}

/** A content tree cut to one audience: all that a build of it may hold. */
export interface Content<Read extends CheckedBody = Body> {
  site: Site;
  entries: readonly LoadedEntry<CollectionName, Read>[];
  /** Files beside entries that something visible uses; no other file may be published. */
  attachments: readonly PublishedAttachment[];
  /** How often its pages were read, by month. */
  usage: readonly UsageMonth[];
  /** What is printed of it; of a build that prints. */
  booklets?: readonly Booklet[];
  /** Entries left out because they are drafts or for staff. */
  hidden: number;
  /** When files were last changed, and by which post; for staff, where the town has said which post an editor has. */
  lastChanges?: Promise<ReadonlyMap<string, LastChange>>;
  /** The same with its drafts, of which their own pages are made; none where nobody may see a draft, or there is none. */
  withDrafts?: Content<Read>;
}

/** Whether an audience may see an entry, once it is published. */
const isFor = ({ data }: { data: Pick<EntryData, 'audience'> }, audience: Audience): boolean =>
  audience === 'staff' || data.audience === 'public';

/** Whether an audience may see an entry. */
export const isVisible = (entry: { data: Pick<EntryData, 'status' | 'audience'> }, audience: Audience): boolean =>
  entry.data.status !== 'draft' && isFor(entry, audience);

/** The knowledge base that entries of a tree make. */
export const knowledgeBaseOf = (
  site: Site,
  audience: Audience,
  today: string,
  entries: readonly { raw: TreeEntry['raw']; data: unknown }[],
  usage: readonly UsageMonth[] = [],
): KnowledgeBase =>
  createKnowledgeBase(
    site,
    audience,
    today,
    entries.map(({ raw, data }) => ({ collection: raw.collection as CollectionName, id: raw.id, data: data as EntryData, path: raw.path })),
    usage,
  );

/**
 * Leaves out what `audience` may not see: drafts, staff entries for the public, and every
 * reference to them; so do links that were never filled in. The tree itself stays as it is. Only of a tree without errors.
 */
export const cutToAudience = <Read extends CheckedBody>(tree: ContentTree<Read>, audience: Audience, today: string): Content<Read> =>
  cut(tree, audience, today, isVisible);

/**
 * The same for those who write and approve: what is published, and beside it the site as it will be with its drafts. A draft gets its
 * page from there, and nothing that is published names or counts it.
 */
export const cutWithDrafts = <Read extends CheckedBody>(tree: ContentTree<Read>, audience: Audience, today: string): Content<Read> => {
  const published = cutToAudience(tree, audience, today);
  if (!validEntries(tree).some((entry) => entry.data.status === 'draft' && isFor(entry, audience))) return published;
  const withDrafts = cut(tree, audience, today, isFor);
  return { ...published, attachments: withDrafts.attachments, withDrafts };
};

const cut = <Read extends CheckedBody>(
  tree: ContentTree<Read>,
  audience: Audience,
  today: string,
  isShown: typeof isVisible,
): Content<Read> => {
  const all = validEntries(tree);
  const visible = all.filter((entry) => isShown(entry, audience));
  const manuals = new Set(visible.filter(({ raw }) => raw.collection === 'manuals').map(({ raw }) => raw.id));
  const shown = visible
    // Without the manual that it is of, a translation would be a service of its own.
    .filter(({ raw, data }) => manuals.has(translatedBy(raw.collection, data) ?? raw.id) || raw.collection !== 'manuals')
    .map((entry): ValidEntry<Read> => ({ ...entry, data: structuredClone(entry.data) }));
  const site = structuredClone(siteOf(tree)!);
  const index = new ReferenceIndex(shown.map(({ raw, data }) => ({ collection: raw.collection, id: raw.id, data })));
  const parts = [
    ...shown.map(({ raw, data }) => ({ schema: allSchemas[raw.collection], folder: folderOf(raw), data: data })),
    { schema: allSchemas.site, folder: 'site', data: site as unknown },
  ];

  for (const { raw, data } of shown) if (raw.collection === 'plans') hideMeasures(data as EntryData<'plans'>, index);
  for (const { schema, data } of parts) dropReferences(schema, data, (reference) => reference.target !== 'url' && !index.has(reference));
  // What replaces it is not shown here, so here it is still the one in force.
  for (const { data } of shown) if (data.status === 'superseded' && !data.supersededBy) data.status = 'published';

  // No address hangs on links, so those that lead to nothing any more can go last.
  const routes = routesOf(knowledgeBaseOf(site, audience, today, shown));
  for (const { schema, folder, data } of parts)
    dropReferences(schema, data, ({ target, value }) => {
      const link = target === 'url' ? readLink(value, folder) : undefined;
      return (link?.kind === 'page' && !routes.has(link.address)) || (target === 'url' && isUnconfigured(value));
    });
  for (const { data } of parts) {
    const { contact } = data as { contact?: Contact };
    if (contact?.email !== undefined && isUnconfigured(contact.email)) delete contact.email;
  }

  for (const data of [site, ...shown.map((entry) => entry.data)]) for (const field of INTERNAL_FIELDS) Reflect.deleteProperty(data, field);

  const users = [...shown, ...tree.entries.filter(({ raw }) => raw.collection === 'site').map((entry) => ({ ...entry, data: site }))];
  const [used, onlyShown] = [filesUsed(users), filesOnlyShown(users)];
  return {
    site,
    entries: shown.map(({ raw, data, body }) => ({
      collection: raw.collection as CollectionName,
      id: raw.id,
      data,
      path: raw.path,
      body: body as Read,
    })),
    attachments: tree.attachments.flatMap((file) => {
      const key = `${file.collection}/${file.name}`;
      return used.has(key) ? [{ ...file, onlyShown: onlyShown.has(key) }] : [];
    }),
    usage: readsShown(usageOf(tree), all, shown),
    hidden: all.length - shown.length,
  };
};

/** Reads without those of entries that are not shown; what is gone altogether was read all the same. */
const readsShown = (usage: readonly UsageMonth[], all: readonly ValidEntry[], shown: readonly ValidEntry[]): UsageMonth[] => {
  const addressesOf = (entries: readonly ValidEntry[]) =>
    entries.map(({ raw, data }) => addressOf({ collection: raw.collection, id: raw.id, data }));
  const seen = new Set(addressesOf(shown));
  const hidden = addressesOf(all).filter((address) => !seen.has(address));
  const isShown = (address: string) => !hidden.some((other) => address.startsWith(other));
  return usage.map((month) => ({
    ...month,
    pages: Object.fromEntries(Object.entries(month.pages).filter(([address]) => isShown(address))),
  }));
};

/** A measure that counts what readers may not see is left out whole: without its condition it would count something else. */
const hideMeasures = (plan: EntryData<'plans'>, shown: ReferenceIndex): void => {
  for (const { rows } of plan.tables)
    for (const target of rows.flatMap(({ targets }) => targets)) {
      const { measure } = target;
      if (!measure || measure.by === 'figures' || measure.by === 'usage' || measure.by === 'none') continue;
      const gone = (target: string, value: string | undefined) => value !== undefined && !shown.has({ target, value });
      const hidden = (measure.by === 'total' ? measure.parts : [measure]).some(
        (part) =>
          gone('departments', part.department) ||
          (part.by === 'entries' && gone('communities', part.community)) ||
          (part.by === 'meetings' && gone('committees', part.committee)),
      );
      if (hidden) target.measure = { by: 'none', reason: 'นับจากรายการที่ไม่เผยแพร่ต่อผู้อ่านกลุ่มนี้' };
    }
};

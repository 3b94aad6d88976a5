import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isVisible, knowledgeBaseOf } from '../content/audience.ts';
import { entryNames } from '../content/entry-names.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { readContent } from '../content/read.ts';
import { validData } from '../content/validate.ts';
import { BASE_PATH } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { allSchemas, isCollectionName, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import { consequences, type PlanConsequences } from './consequences.ts';
import { changedFields, type FieldChange } from './fields.ts';
import type { NameOf } from './shown.ts';
import { changedPassages, type Piece } from './words.ts';

/** An entry that is new, gone or another. */
export interface EntryChange {
  kind: 'added' | 'removed' | 'changed';
  /** What kind of entry it is, in Thai. */
  label: string;
  title: string;
  path: string;
  fields: readonly FieldChange[];
  /** Passages of its body. */
  body: readonly (readonly Piece[])[];
}

/** A picture or document beside entries that is new, gone or another. */
export interface FileChange {
  kind: EntryChange['kind'];
  path: string;
}

/** What a set of changes alters, in words of the forms, and what follows from it. */
export interface Changes {
  town: string;
  entries: readonly EntryChange[];
  files: readonly FileChange[];
  /** None where the town itself cannot be read. */
  plans: readonly PlanConsequences[];
  /** Files that changed and have errors: what they say counts in no plan, and of one that cannot be read nothing else is told. */
  faulty: readonly string[];
}

interface State {
  /** Paths of entries that break their schema or cannot be read. */
  faulty: ReadonlySet<string>;
  entries: ReadonlyMap<string, RawEntry>;
  files: ReadonlyMap<string, string>;
  kb: KnowledgeBase | undefined;
  town: string | undefined;
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A content folder as it stands. What breaks its schema counts in no plan, as on the site. */
const readState = (folder: string, today: string): State => {
  const { entries, attachments } = readContent(folder);
  const valid = entries.flatMap((raw) => {
    const data = raw.unreadable ? undefined : validData(raw);
    return data === undefined ? [] : [{ raw, data }];
  });
  const site = valid.find(({ raw }) => raw.collection === 'site')?.data as Site | undefined;
  const published = valid.filter(({ raw, data }) => isCollectionName(raw.collection) && isVisible({ data: data as EntryData }, 'staff'));
  const sound = new Set(valid.map(({ raw }) => raw.path));
  const own = entries.filter(({ path }) => !path.startsWith(BASE_PATH));
  return {
    faulty: new Set(own.map(({ path }) => path).filter((path) => !sound.has(path))),
    entries: new Map(own.map((entry) => [entry.path, entry])),
    files: new Map(attachments.map(({ collection, name, path }) => [`${collection}/${name}`, hashOf(path)])),
    kb: site && knowledgeBaseOf(site, 'staff', today, published),
    town: site?.name,
  };
};

const LABELS: Readonly<Record<string, string>> = { ...COLLECTION_LABELS, site: 'ข้อมูลหน่วยงาน', usage: 'สถิติการเปิดอ่าน' };

const titleOf = ({ data, id, collection }: RawEntry): string => {
  const { title, name } = (data ?? {}) as { title?: unknown; name?: unknown };
  return [title, name].find((text) => typeof text === 'string') ?? `${collection}/${id}`;
};

const names = ({ entries }: State): NameOf => {
  const known = entryNames([...entries.values()]);
  return (target, code) => known.known(target).find((each) => each.code === code)?.title;
};

const entryChange = (old: RawEntry | undefined, now: RawEntry | undefined, nameOf: NameOf): EntryChange => {
  const entry = (now ?? old)!;
  return {
    kind: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
    label: LABELS[entry.collection] ?? entry.collection,
    title: titleOf(entry),
    path: entry.path,
    // Of an entry that is gone, its title says which it was.
    fields: now === undefined ? [] : changedFields(allSchemas[entry.collection], old?.data ?? {}, now.data, nameOf),
    body: now === undefined ? [] : changedPassages(old?.body ?? '', now.body),
  };
};

/** Compares two states of a content folder as seen on a day. */
export const compareContent = (before: string, after: string, today: string): Changes => {
  const [old, now] = [readState(before, today), readState(after, today)];
  const [oldNames, nowNames] = [names(old), names(now)];
  const nameOf: NameOf = (target, code) => nowNames(target, code) ?? oldNames(target, code);
  const paths = [...new Set([...old.entries.keys(), ...now.entries.keys()])].sort();
  const differing = paths.filter((path) => old.entries.get(path)?.text !== now.entries.get(path)?.text);
  const isUnread = (path: string): boolean => [old, now].some(({ entries }) => entries.get(path)?.unreadable === true);
  const entries = differing
    .filter((path) => !isUnread(path))
    .map((path) => entryChange(old.entries.get(path), now.entries.get(path), nameOf))
    // Comments and the way of writing are for editors alone.
    .filter(({ kind, fields, body }) => kind !== 'changed' || fields.length + body.length > 0);
  const files = [...new Set([...old.files.keys(), ...now.files.keys()])].sort().flatMap((path): FileChange[] => {
    const [oldHash, nowHash] = [old.files.get(path), now.files.get(path)];
    if (oldHash === nowHash) return [];
    return [{ path, kind: oldHash === undefined ? 'added' : nowHash === undefined ? 'removed' : 'changed' }];
  });
  return {
    town: now.town ?? old.town ?? '',
    entries,
    files,
    plans: old.kb && now.kb ? consequences(old.kb, now.kb) : [],
    faulty: differing.filter((path) => now.faulty.has(path)),
  };
};

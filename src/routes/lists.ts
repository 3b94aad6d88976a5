import { byCollection, ofDepartment, ofStep, ofYear, yearsOf, type Gathering } from '../domain/gatherings.ts';
import type { AnyEntry, Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { manualGroups, type ManualGroup } from '../domain/manual-groups.ts';
import { planResults, type RowResult } from '../domain/plan-results.ts';
import { MAX_RELATED, relatedEntries } from '../domain/related.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { STEPS_AND_ELEMENTS, type StepOrElement } from '../schemas/vocabulary.ts';
import {
  collectionAddress,
  forWhomAddress,
  lifeEventAddress,
  listAddress,
  relatedAddress,
  rowAddress,
  stepAddress,
  yearAddress,
} from './addresses.ts';

/** Entries of one collection on numbered pages, so that no page grows with the collection. */
export interface EntryList {
  address: string;
  collection: CollectionName;
  entries: readonly AnyEntry[];
  /** The page that names some of these entries and leads to all; undefined for a whole collection. */
  owner: ListOwner | undefined;
}

/** Whose entries a list holds. */
export type ListOwner =
  | { kind: 'department'; department: Entry<'departments'> }
  | { kind: 'step'; step: StepOrElement }
  | { kind: 'year'; year: number }
  | { kind: 'manuals'; group: ManualGroup }
  | { kind: 'row'; result: RowResult }
  | { kind: 'related'; entry: AnyEntry };

/** Entries on one page of a list. */
export const PAGE_SIZE = 40;

/** Counted entries that the page of a plan row names itself; more than these stand in lists of their own, by collection. */
export const MAX_COUNTED = 40;

export const groupAddress = (group: ManualGroup): string =>
  group.by === 'life-event' ? lifeEventAddress(group.event) : forWhomAddress(group.citizen);

/** Every list of the site: one a collection, and one for each gathering too long for its own page. */
export const entryLists = (kb: KnowledgeBase): EntryList[] => {
  const lists: EntryList[] = COLLECTION_NAMES.filter((name) => name !== 'glossary' || kb.entries(name).length).map((collection) => ({
    address: collectionAddress(collection),
    collection,
    entries: kb.entries(collection) as readonly AnyEntry[],
    owner: undefined,
  }));
  const add = (
    owner: ListOwner,
    gatherings: readonly Gathering[],
    toAddress: (collection: CollectionName) => string,
    limit = MAX_RELATED,
  ) => {
    for (const { collection, entries } of gatherings)
      if (entries.length > limit) lists.push({ address: toAddress(collection), collection, entries, owner });
  };
  for (const department of kb.entries('departments'))
    add({ kind: 'department', department }, ofDepartment(kb, department.id), (name) => listAddress(department.address, name));
  for (const step of Object.keys(STEPS_AND_ELEMENTS) as StepOrElement[])
    add({ kind: 'step', step }, ofStep(kb, step), (name) => listAddress(stepAddress(step), name));
  for (const group of manualGroups(kb))
    lists.push({ address: groupAddress(group), collection: 'manuals', entries: group.manuals, owner: { kind: 'manuals', group } });
  for (const year of yearsOf(kb)) add({ kind: 'year', year }, ofYear(kb, year), (name) => listAddress(yearAddress(year), name));
  for (const result of planResults(kb).values())
    if (result.entries.length > MAX_COUNTED)
      add(
        { kind: 'row', result },
        byCollection(result.entries.map(({ entry }) => entry)),
        (name) => listAddress(rowAddress(result.key), name),
        0,
      );
  for (const entry of kb.all) add({ kind: 'related', entry }, relatedEntries(kb, entry), (name) => relatedAddress(entry, name));
  return lists;
};

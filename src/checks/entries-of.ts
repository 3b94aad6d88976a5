import type { RawEntry } from '../content/raw-entry.ts';
import type { CollectionName, EntryData } from '../schemas/collections.ts';
import type { AnyEntry } from '../domain/entry.ts';
import { addressOf } from '../domain/entry.ts';
import type { ValidEntry } from '../content/tree.ts';
import type { CheckContext } from './context.ts';

/** An entry of one collection whose data keep their schema, with its file. */
export interface EntryOf<Name extends CollectionName> {
  raw: RawEntry;
  data: EntryData<Name>;
}

/** The sound entries of one collection. */
export const entriesOf = <Name extends CollectionName>({ byCollection }: CheckContext, collection: Name): readonly EntryOf<Name>[] =>
  (byCollection.get(collection) ?? []) as readonly EntryOf<Name>[];

/** An entry as the rules of the field know it. */
export const asEntry = ({ raw, data }: ValidEntry): AnyEntry =>
  ({
    collection: raw.collection,
    id: raw.id,
    data,
    path: raw.path,
    address: addressOf({ collection: raw.collection, id: raw.id, data }),
  }) as AnyEntry;

/** Reports of plans that are there, with the fiscal year of the plan; a dead reference is told by itself. */
export const reportsOfYears = (context: CheckContext): (EntryOf<'reports'> & { year: number })[] => {
  const years = new Map(entriesOf(context, 'plans').map(({ raw, data }) => [raw.id, data.fiscalYear]));
  return entriesOf(context, 'reports').flatMap((report) => {
    const year = years.get(report.data.plan);
    return year === undefined ? [] : [{ ...report, year }];
  });
};

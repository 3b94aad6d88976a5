import { FACETS, type Facet, type PageRecord } from './page-record.ts';

/** For each facet the values that pages have, and of each page in order the number of its value; 0 where it has none. */
export type Facets = Record<Facet, { values: string[]; ofPages: number[] }>;

/** What pages can be narrowed by, as the file holds it before gzip. */
export const packFacets = (records: readonly Pick<PageRecord, Facet>[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(facetsOf(records)));

export const facetsOf = (records: readonly Pick<PageRecord, Facet>[]): Facets =>
  Object.fromEntries(
    FACETS.map((facet) => {
      const values = ['', ...new Set(records.map((record) => record[facet]).filter(Boolean))];
      const numbers = new Map(values.map((value, number) => [value, number]));
      return [facet, { values, ofPages: records.map((record) => numbers.get(record[facet]) ?? 0) }];
    }),
  ) as Facets;

export const unpackFacets = (bytes: Uint8Array): Facets => JSON.parse(new TextDecoder().decode(bytes)) as Facets;

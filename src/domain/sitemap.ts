import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { alphabet, LETTER_PAGE_SIZE } from './a-z.ts';
import { followUpAddress, RISKS_ADDRESS, rowAddress, stepAddress, timelineAddress, yearAddress, YEARS_ADDRESS } from './addresses.ts';
import { listings, PAGE_SIZE, years } from './listings.ts';
import type { Library } from './library.ts';
import { planRows } from './plan.ts';
import { followUpYears } from './training-follow-up.ts';

const numbered = (address: string, count: number, size: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, index) => (index ? `${address}${index + 1}/` : address));

/** Every page that search engines should know, with the day it last changed where that is known. */
export const sitemapAddresses = (library: Library): { address: string; updated?: string }[] => [
  ...[
    '/',
    '/process/',
    '/years/',
    '/a-z/',
    '/search/',
    '/about/',
    '/accessibility/',
    '/data/',
    YEARS_ADDRESS,
    RISKS_ADDRESS,
    followUpAddress(),
  ].map((address) => ({ address })),
  ...Object.keys(STEPS_AND_ELEMENTS).map((step) => ({ address: stepAddress(step) })),
  ...years(library).map((year) => ({ address: yearAddress(year) })),
  ...followUpYears(library).map((year) => ({ address: followUpAddress(year) })),
  ...library.entries('plans').map(({ id }) => ({ address: timelineAddress(id) })),
  ...[...planRows(library).values()].map(({ key, plan }) => ({ address: rowAddress(key), updated: plan.data.updated })),
  ...listings(library).flatMap(({ address, entries }) => numbered(address, entries.length, PAGE_SIZE).map((page) => ({ address: page }))),
  ...alphabet(library).flatMap(({ id, entries }) =>
    numbered(`/a-z/${id}/`, entries.length, LETTER_PAGE_SIZE).map((address) => ({ address })),
  ),
  ...library.all.map(({ address, data }) => ({ address, updated: data.updated })),
];

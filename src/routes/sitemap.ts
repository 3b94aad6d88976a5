import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { alphabet, LETTER_PAGE_SIZE } from '../domain/a-z.ts';
import {
  followUpAddress,
  reportAddress,
  RISKS_ADDRESS,
  rowAddress,
  stepAddress,
  timelineAddress,
  yearAddress,
  YEARS_ADDRESS,
} from './addresses.ts';
import { listings, PAGE_SIZE, years } from './listings.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { planRows } from '../domain/plan.ts';
import { plansWithoutReport } from '../domain/report.ts';
import { followUpYears } from '../domain/training-follow-up.ts';

const numbered = (address: string, count: number, size: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, index) => (index ? `${address}${index + 1}/` : address));

/** Every page that search engines should know, with the day it last changed where that is known. */
export const sitemapAddresses = (kb: KnowledgeBase): { address: string; updated?: string }[] => [
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
  ...years(kb).map((year) => ({ address: yearAddress(year) })),
  ...followUpYears(kb).map((year) => ({ address: followUpAddress(year) })),
  ...kb.entries('plans').map(({ id }) => ({ address: timelineAddress(id) })),
  ...plansWithoutReport(kb).map(({ id }) => ({ address: reportAddress(id) })),
  ...[...planRows(kb).values()].map(({ key, plan }) => ({ address: rowAddress(key), updated: plan.data.updated })),
  ...listings(kb).flatMap(({ address, entries }) => numbered(address, entries.length, PAGE_SIZE).map((page) => ({ address: page }))),
  ...alphabet(kb).flatMap(({ id, entries }) =>
    numbered(`/a-z/${id}/`, entries.length, LETTER_PAGE_SIZE).map((address) => ({ address })),
  ),
  ...kb.all.map(({ address, data }) => ({ address, updated: data.updated })),
];

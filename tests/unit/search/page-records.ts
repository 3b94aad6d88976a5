import type { PageRecord } from '#src/search/shared/page-record.ts';

/** A record of a page; what is not given is plain or empty. */
export const makeRecord = (parts: Partial<PageRecord>): PageRecord => ({
  address: '/guides/a/',
  title: 'หน้า',
  boost: 0,
  answers: [],
  facts: {},
  kind: 'บทความ',
  department: '',
  year: '',
  step: '',
  audience: '',
  sample: false,
  day: '2022-01-01',
  names: [],
  synonyms: [],
  headings: [],
  summary: '',
  text: '',
  ...parts,
});

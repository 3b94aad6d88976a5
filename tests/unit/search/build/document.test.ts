import { describe, expect, it } from 'vitest';
import { schemas, type CollectionName } from '#src/schemas/collections.ts';
import { makeSearchIndex } from '#src/search/browser/search-index.ts';
import { scanPages } from '#src/search/browser/scanned-index.ts';
import { collectSearchContext, toPageRecord } from '#src/search/build/document.ts';
import type { SearchedEntry } from '#src/search/build/searched-entry.ts';
import { builders, makeManualStep, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';

const load = (collection: CollectionName, change: Fields): SearchedEntry => ({
  collection,
  id: 'one',
  path: `${collection}/one.md`,
  data: schemas[collection].parse(builders[collection](change)),
  text: '',
  headings: [],
});

/** Titles of the pages found among these entries. */
const find = async (query: string, ...entries: SearchedEntry[]): Promise<string[]> => {
  const context = collectSearchContext(entries);
  const { results } = await makeSearchIndex(scanPages(entries.map((entry) => toPageRecord(entry, context)))).search(query);
  return results.map(({ page }) => page.title);
};

describe('an entry is found', () => {
  const expert = load('experts', {
    title: 'ผู้รู้เรื่องตาราง',
    topics: ['excel'],
    contact: { telephone: '053211234', email: 'saraban@town.example', line: '@townline', place: 'building 4' },
  });
  it.each(['excel', 'EXCEL', '053211234', '๐๕๓๒๑๑๒๓๔', 'saraban@town.example', 'townline', 'building 4'])(
    'by %s, as its page shows it',
    async (query) => expect(await find(query, expert)).toEqual(['ผู้รู้เรื่องตาราง']),
  );

  it('by the title of a step or of a table of a plan', async () => {
    const manual = load('manuals', { title: 'คู่มือ', steps: [makeManualStep({ title: 'ตรวจแบบแปลน' })], audience: 'staff' });
    expect(await find('ตรวจแบบแปลน', manual)).toEqual(['คู่มือ']);
    const plan = load('plans', { title: 'แผน', tables: [makePlanTable({ title: 'ตารางของทะเบียน' })] });
    expect(await find('ตารางของทะเบียน', plan)).toEqual(['แผน']);
  });

  it.each(['practitioner', 'finance', 'published', '2022-01-12'])('not by %s, which stands for what its page shows', (code) =>
    expect(toPageRecord(expert, collectSearchContext([expert])).text).not.toContain(code),
  );

  it('not by how a row of a plan is measured, which is told on the page of the row', async () => {
    const row = makePlanRow({ targets: [{ printed: 'ตามแผน', measure: { by: 'none', reason: 'zirconium' } }] });
    expect(await find('zirconium', load('plans', { tables: [makePlanTable({ rows: [row] })] }))).toEqual([]);
  });
});

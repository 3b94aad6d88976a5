import { expect, it } from 'vitest';
import { scanPages } from '#src/search/browser/scanned-index.ts';
import { makeSearchIndex } from '#src/search/browser/search-index.ts';
import { findWhomToAsk } from '#src/search/browser/ui/whom-to-ask.ts';
import { makeRecord } from '../../page-records.ts';

const index = makeSearchIndex(
  scanPages([
    makeRecord({ address: '/experts/a/', kind: 'บัตรผู้รู้', title: 'ผู้รู้เรื่องการคัดแยกขยะ', department: 'กองสาธารณสุข' }),
    makeRecord({ address: '/guides/b/', title: 'การคัดแยกขยะในชุมชน', department: 'สำนักปลัด' }),
    makeRecord({ address: '/guides/c/', title: 'ภาษีป้าย', department: 'กองคลัง' }),
  ]),
);
const QUERY = 'การคัดแยกขยะของโรงพยาบาล';
const { results: nearest } = await index.search(QUERY);

it('whoever comes near is to be asked: experts by their kind, departments by their pages', async () => {
  const { experts, departments } = await findWhomToAsk(index, 'บัตรผู้รู้', QUERY, nearest);
  expect(experts.map(({ page }) => page.address)).toEqual(['/experts/a/']);
  expect([...departments].sort()).toEqual(['กองสาธารณสุข', 'สำนักปลัด']);
});

it('departments are named when experts cannot be looked for', async () => {
  const broken = { ...index, search: () => Promise.reject(new Error('404 filter')) };
  const { experts, departments } = await findWhomToAsk(broken, 'บัตรผู้รู้', QUERY, nearest);
  expect(experts).toEqual([]);
  expect(departments).toContain('สำนักปลัด');
});

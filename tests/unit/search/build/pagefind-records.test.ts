import { expect, it } from 'vitest';
import { toPagefindSite } from '#src/search/build/pagefind-records.ts';
import { makeRecord } from '../page-records.ts';

const PAGES = [
  makeRecord({ title: 'การคัดแยกขยะ', department: 'กองสาธารณสุข', summary: 'แยกขยะ ๒ ถัง', text: 'ขยะเปียก ขยะแห้ง' }),
  makeRecord({ title: 'น้ำประปา', text: 'ขยะในน้ำ' }),
];

it('Pagefind is given each page’s Thai in words with spaces between, each once, and digits of one kind', () => {
  const [waste] = toPagefindSite(PAGES).records;
  const words = waste!.content.split(' ');
  expect(words).toEqual(expect.arrayContaining(['คัด', 'แยก', 'ขยะ', '2', 'ถัง', 'เปียก', 'แห้ง']));
  expect(words.filter((word) => word === 'ขยะ')).toHaveLength(1);
});

it('a record has the page’s title, summary and facets', () => {
  const [waste, water] = toPagefindSite(PAGES).records;
  expect(waste).toMatchObject({ meta: { title: 'การคัดแยกขยะ', summary: 'แยกขยะ ๒ ถัง' }, filters: { department: ['กองสาธารณสุข'] } });
  expect(water!.filters).not.toHaveProperty('department');
});

it('of a site with too many words each page gives as many, from its title on', () => {
  const { records, words } = toPagefindSite(PAGES, 6);
  expect(records.map(({ content }) => content.split(' ').length)).toEqual([3, 3]);
  expect(records[0]!.content).toBe('การ คัด แยก');
  expect(new Set(records.flatMap(({ content }) => content.split(' ')))).toEqual(new Set(words.keys()));
});

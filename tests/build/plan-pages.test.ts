import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWell, readFolder, removeTemporaryFolders, type BuildResult } from '../support/build.ts';
import { department, emptyMunicipality, guide, markdownFile, withFiles, type Fields } from '../support/trees.ts';
import { BuiltSite, itemsOf, ofKind, wordsOf, type Page } from './pages.ts';

afterAll(removeTemporaryFolders);

/** A day in the third quarter of the plan's year. */
const TODAY = { SOURCE_DATE_EPOCH: String(Date.parse('2022-06-15T00:00:00+07:00') / 1000) };
const figures = (...values: number[]): Fields => ({
  by: 'figures',
  unit: 'คน',
  figures: values.map((value) => ({ date: '2021-12-01', value, source: 'ใบลงชื่อ' })),
});
const row = (number: number, change: Fields = {}): Fields => ({
  number,
  activity: `จัดกิจกรรมแลกเปลี่ยนเรียนรู้ ครั้งที่ ${number}`,
  period: { printed: 'ไตรมาส 1', quarters: [1] },
  targets: [{ printed: '๕ คน', atLeast: 5, unit: 'คน', measure: figures() }],
  responsible: { printed: ['ปลัดเทศบาล'] },
  ...change,
});
const plan = (rows: readonly Fields[], change: Fields = {}): Fields => ({
  title: 'แผนการจัดการความรู้ ปี 2565',
  fiscalYear: 2565,
  updated: '2022-06-01',
  tables: [{ id: 'km-1', title: 'กระบวนการจัดการความรู้', desiredState: 'บุคลากรมีความรู้', rows }],
  ...change,
});
const DEPARTMENTS = {
  'departments/finance.yaml': department({ title: 'กองคลัง', code: 'กค.' }),
  'departments/engineering.yaml': department({ title: 'กองช่าง', code: 'กช.' }),
};

describe.each([
  { name: 'one row', count: 1, change: {} },
  { name: 'three hundred rows', count: 300, change: { doubts: [{ where: 'ตารางที่ 1', printed: 'ก', question: 'ข' }] } },
])('a plan of $name', ({ count, change }) => {
  let build: BuildResult;
  let site: BuiltSite;
  const page = (address: string): Page => site.pages.find((each) => each.address === address)!;
  const rowsOn = (address: string) => ofKind(page(address).main, 'tr').length - 1;
  beforeAll(async () => {
    const rows = Array.from({ length: count }, (_, index) =>
      row(index + 1, {
        responsible: {
          printed: ['กอง'],
          ...(index % 3 === 0 ? { all: true } : { departments: index % 3 === 1 ? ['finance'] : ['engineering'] }),
        },
        ...(index % 2 === 1 && { targets: [{ printed: '๕ คน', atLeast: 5, unit: 'คน', measure: figures(2) }] }),
      }),
    );
    build = await buildWell(
      withFiles(emptyMunicipality(), {
        ...DEPARTMENTS,
        'plans/2565.md': markdownFile(plan(rows, change), '## คำนำ\n\nเมืองแห่งการเรียนรู้'),
        'guides/a.md': guide(
          {},
          '[ตาราง](/plans/2565/#table-km-1) [แถว](/plans/2565/#km-1-1) [คำนำ](/plans/2565/#คำนำ) [รวม](/plans/2565/#progress)',
        ),
      }),
      TODAY,
    );
    site = new BuiltSite(readFolder(build.out), '/');
  }, 600_000);

  it('has an overview that does not grow with it', () => {
    const { main } = page('/plans/2565/');
    expect(ofKind(main, 'a').length).toBeLessThan(40);
    expect(itemsOf(main, 'ol.urgent').length).toBeLessThanOrEqual(5);
    expect(wordsOf(main)).toContain('ยังไม่บันทึกตัวเลข');
  });

  it('has the pages that have something to show, each naming the others and itself', () => {
    const own = site.pages.filter(({ address }) => /^\/plans\/2565\/(?:printed\/|notes\/|rows\/)?$/.test(address));
    const expected = ['/plans/2565/', ...(count > 1 ? ['/plans/2565/notes/'] : []), '/plans/2565/printed/', '/plans/2565/rows/'];
    expect(own.map(({ address }) => address).toSorted()).toEqual(expected);
    for (const { address, main } of own) {
      const links = ofKind(main, 'nav.tabs').flatMap((nav) => ofKind(nav, 'a'));
      expect(links).toHaveLength(expected.length);
      expect(links.filter(({ properties }) => properties.ariaCurrent === 'page').map(({ properties }) => properties.href)).toEqual([
        address,
      ]);
    }
  });

  it('lists all its rows, and by filters of links those that a filter lets through', () => {
    expect(rowsOn('/plans/2565/rows/')).toBe(count);
    const filters = site.pages.filter(({ address }) => /^\/plans\/2565\/rows\/./.test(address));
    expect(filters.map(({ address }) => [address, rowsOn(address)]).toSorted()).toEqual(
      count === 1
        ? [['/plans/2565/rows/status/unrecorded/', 1]]
        : [
            ['/plans/2565/rows/engineering/', 200],
            ['/plans/2565/rows/finance/', 200],
            ['/plans/2565/rows/status/overdue/', 150],
            ['/plans/2565/rows/status/unrecorded/', 150],
          ],
    );
  });

  it('tells search engines of its pages, but not of the filtered ones', () => {
    const files = readFolder(build.out);
    const sitemap = files.get('sitemap.xml')!.toString('utf8');
    for (const { address } of site.pages.filter(({ address }) => address.startsWith('/plans/2565/'))) {
      const isFiltered = /\/rows\/./.test(address);
      expect(sitemap.includes(`${address}</loc>`), address).toBe(!isFiltered);
      expect(
        files
          .get(`${address.slice(1)}index.html`)!
          .toString('utf8')
          .includes('name="robots" content="noindex"'),
        address,
      ).toBe(isFiltered);
    }
  });

  it('is printed on a page of its own, with the body, to which links to its old places lead', () => {
    const printed = page('/plans/2565/printed/');
    expect(wordsOf(printed.main)).toContain('เมืองแห่งการเรียนรู้');
    expect(wordsOf(page('/plans/2565/').main)).not.toContain('เมืองแห่งการเรียนรู้');
    const links = ofKind(page('/guides/a/').main, 'a').map(({ properties }) => decodeURIComponent(String(properties.href)));
    expect(links).toEqual(
      expect.arrayContaining([
        '/plans/2565/printed/#table-km-1',
        '/plans/2565/printed/#km-1-1',
        '/plans/2565/printed/#คำนำ',
        '/plans/2565/#progress',
      ]),
    );
    for (const id of ['table-km-1', 'km-1-1', 'คำนำ']) expect(printed.ids.has(id), id).toBe(true);
  });

  it('gives no two links of its table of rows the same words', () => {
    const words = ofKind(page('/plans/2565/rows/').main, 'table').flatMap((table) => ofKind(table, 'a').map(wordsOf));
    expect(words.filter((each, place) => words.indexOf(each) !== place)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { schemas, type CollectionName } from '#src/schemas/collections.ts';
import { makeSearchIndex } from '#src/search/browser/search-index.ts';
import { scanPages } from '#src/search/browser/scanned-index.ts';
import { collectSearchContext, toRecords } from '#src/search/build/document.ts';
import { documentRecord } from '#src/search/build/place-records.ts';
import type { SearchedEntry } from '#src/search/build/searched-entry.ts';
import { builders, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';

const load = (collection: CollectionName, change: Fields): SearchedEntry => ({
  collection,
  id: 'one',
  path: `${collection}/one.md`,
  data: schemas[collection].parse(builders[collection](change)),
  text: '',
  headings: [],
});
const recordsOf = (...entries: SearchedEntry[]) => {
  const context = collectSearchContext(entries);
  return entries.flatMap((entry) => toRecords(entry, context));
};
const find = async (query: string, ...entries: SearchedEntry[]) => {
  const { results } = await makeSearchIndex(scanPages(recordsOf(...entries))).search(query);
  return results.map(({ page }) => page);
};

const department = load('departments', { title: 'กองคลัง', contact: { telephone: '053-211234' } });
const plan = load('plans', {
  title: 'แผนปีนี้',
  fiscalYear: 2565,
  tables: [
    makePlanTable({
      id: 'km-1',
      rows: [
        makePlanRow({ number: '1', activity: 'ตรวจแบบแปลน', indicators: ['จำนวนครั้งที่ตรวจ'] }),
        makePlanRow({ number: '2.1', activity: 'อบรมธุรการ', responsible: { departments: ['one'] } }),
      ],
    }),
  ],
});
const meeting = load('meetings', {
  title: 'ประชุมครั้งที่ 1',
  agenda: [
    { number: 1, title: 'แจ้งให้ทราบ', items: [{ resolution: 'รับทราบ' }] },
    {
      number: 4,
      title: 'เพื่อพิจารณา',
      items: [{ number: '4.1', title: 'การจัดซื้อเครื่องสูบน้ำ', resolution: 'เห็นชอบ' }, { resolution: 'ให้ทุกกองส่งชื่อผู้เขียนภายในวันที่ 31 มกราคม' }],
    },
  ],
});

describe('the printed plan', () => {
  const printed = {
    ...load('plans', { title: 'แผนปีนี้', fiscalYear: 2565, vision: 'เมืองแห่งการเรียนรู้' }),
    headings: [{ depth: 2, id: 'คำนำ', text: 'คำนำ' }],
  };

  it('is found by its words on the page that has them, and no other', async () => {
    expect((await find('เมืองแห่งการเรียนรู้', printed)).map(({ address }) => address)).toEqual(['/plans/one/printed/']);
    expect(recordsOf(printed).map(({ address, title, headings }) => [address, title, headings.length])).toEqual([
      ['/plans/one/', 'แผนปีนี้', 0],
      ['/plans/one/printed/', 'ตัวแผน: แผนปีนี้', 1],
      ['/plans/one/km-1/1/', expect.any(String), 0],
    ]);
  });
});

describe('a row of a plan', () => {
  it('is found by its words, and leads to its own page', async () => {
    expect((await find('ตรวจแบบแปลน', plan, department))[0]).toMatchObject({
      address: '/plans/one/km-1/1/',
      kind: 'กิจกรรมตามแผน',
      title: 'ตรวจแบบแปลน (ตารางที่ 1 กิจกรรมที่ 1)',
      year: '2565',
    });
    expect((await find('จำนวนครั้งที่ตรวจ', plan)).map(({ address }) => address)).toEqual(['/plans/one/km-1/1/']);
  });

  it('is of the department that answers for it', async () => {
    expect((await find('อบรมธุรการ', plan, department))[0]).toMatchObject({ address: '/plans/one/km-1/2-1/', department: 'กองคลัง' });
  });

  it('does not come before the page whose name it has', async () => {
    const step = load('glossary', { title: 'ตรวจแบบแปลน', definition: 'ดูแบบก่อนอนุญาต' });
    expect((await find('ตรวจแบบแปลน', plan, step)).map(({ kind }) => kind)).toEqual(['อภิธานศัพท์', 'กิจกรรมตามแผน']);
  });
});

describe('a resolution', () => {
  it('is found by its item and by its words, and leads to the item on the page of the meeting', async () => {
    expect((await find('มติจัดซื้อเครื่องสูบน้ำ', meeting))[0]).toMatchObject({
      address: '/meetings/one/#agenda-4-1',
      kind: 'มติที่ประชุม',
      title: 'มติเรื่องการจัดซื้อเครื่องสูบน้ำ (ประชุมครั้งที่ 1)',
      text: 'เห็นชอบ',
    });
    expect((await find('ส่งชื่อผู้เขียน', meeting))[0]).toMatchObject({ address: '/meetings/one/#agenda-4-2' });
  });

  it('that says nothing by itself has no record', () => {
    expect(recordsOf(meeting).map(({ address }) => address)).not.toContain('/meetings/one/#agenda-1-1');
  });
});

describe('a place that its page leads to', () => {
  it('is a heading: a member of a committee, a form', () => {
    const committee = load('committees', { members: [{ post: 'ปลัดเทศบาล', role: 'ประธานกรรมการ' }] });
    const manual = load('manuals', { forms: [{ title: 'แบบ ข.1' }] });
    expect(recordsOf(committee)[0]?.headings).toEqual([{ id: 'members', text: 'ปลัดเทศบาล ประธานกรรมการ' }]);
    expect(recordsOf(manual)[0]?.headings).toEqual([{ id: 'forms', text: 'แบบ ข.1' }]);
  });

  it.each(['053-211234', '053211234', '053 211 234', '0-5321-1234', '๐๕๓ ๒๑๑๒๓๔', 'โทร 053211234', '211234'])(
    'is the number of a department, also typed as %s',
    async (typed) => {
      const [first] = await find(typed, load('guides', { title: 'บทความ 2565' }), department);
      expect(first).toMatchObject({ title: 'กองคลัง', headings: [{ id: 'contact', text: 'โทรศัพท์ 053-211234' }] });
    },
  );
});

describe('an attachment', () => {
  it('has a record that opens the file, under its title, with its text', () => {
    const [page] = recordsOf(department);
    const file = { collection: 'assets', name: '2565/แบบ 1.pdf', path: '', onlyShown: false };
    expect(documentRecord({ file, title: 'ใบตรวจ', owner: 'departments/one' }, page!, 'ข้อความ')).toMatchObject({
      address: '/assets/2565/%E0%B9%81%E0%B8%9A%E0%B8%9A%201.pdf',
      kind: 'เอกสารแนบ',
      title: 'ใบตรวจ',
      names: ['2565/แบบ 1.pdf'],
      summary: 'แนบใน “กองคลัง”',
      text: 'ข้อความ',
      headings: [],
    });
  });
});

describe('a term', () => {
  it('is found by what it is misspelt as, which no text shows', async () => {
    const term = load('glossary', { title: 'การอุทธรณ์', misspellings: ['อุธรณ์'] });
    const [found] = await find('อุธรณ์', term);
    expect(found).toMatchObject({ title: 'การอุทธรณ์', names: expect.arrayContaining(['อุธรณ์']) as unknown });
    expect(`${found!.summary}\n${found!.text}`).not.toContain('อุธรณ์');
  });
});

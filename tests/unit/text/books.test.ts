import { describe, expect, it } from 'vitest';
import { assetsBook, topicsOf } from '#src/text/books/assets.ts';
import { communityBook, communityYears } from '#src/text/books/community.ts';
import { manualsBook } from '#src/text/books/manuals.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const none = () => [];
const kb = makeKnowledgeBase([
  makeEntry('departments', 'works', { title: 'กองช่าง', order: 2 }),
  makeEntry('departments', 'finance', { title: 'กองคลัง', order: 1 }),
  makeEntry('assets', 'drain', { title: 'ล้างท่อ', department: 'works', topics: ['น้ำท่วม'] }),
  makeEntry('assets', 'tax', { title: 'ภาษี 2565', department: 'finance', topics: ['รายได้'], sample: true }),
  makeEntry('assets', 'old', { title: 'ของเดิม', status: 'superseded', supersededBy: 'drain', topics: ['เลิกใช้'] }),
  makeEntry('assets', 'nobody', { title: 'ก่อนใคร', topics: ['น้ำท่วม'] }),
  makeEntry('manuals', 'tent', { title: 'ยืมเต็นท์', department: 'works' }),
  makeEntry('manuals', 'pay', { title: 'จ่ายภาษี', department: 'finance' }),
  makeEntry('manuals', 'inside', { title: 'งานภายใน', department: 'finance', audience: 'staff' }),
  makeEntry('communities', 'crew', { title: 'วงคนงาน' }),
  makeEntry('cop-summaries', 'late', { title: 'ครั้งที่สอง', community: 'crew', date: '2022-06-01', assets: ['drain', 'tax'] }),
  makeEntry('cop-summaries', 'early', { title: 'ครั้งแรก', community: 'crew', date: '2021-11-01', assets: ['drain'] }),
  makeEntry('cop-summaries', 'next', { title: 'ปีถัดไป', community: 'crew', date: '2022-10-01', assets: [] }),
  makeEntry('cop-summaries', 'other', { title: 'วงอื่น', community: 'others', date: '2022-01-01', assets: [] }),
]);
const titles = (book: { chapters: readonly { title: string; group?: string | undefined }[] } | undefined) =>
  book?.chapters.map(({ title, group }) => [group, title]);

describe('the book of manuals', () => {
  it('has those for the people, by the order of departments', () => {
    expect(titles(manualsBook(kb, none))).toEqual([
      ['กองคลัง', 'จ่ายภาษี'],
      ['กองช่าง', 'ยืมเต็นท์'],
    ]);
  });
});

describe('the book of knowledge', () => {
  it('has all that is in force, what is of no department last', () => {
    const book = assetsBook(kb, none, undefined);
    expect(titles(book)).toEqual([
      ['กองคลัง', 'ภาษี ๒๕๖๕'],
      ['กองช่าง', 'ล้างท่อ'],
      [undefined, 'ก่อนใคร'],
    ]);
    expect(book?.chapters.map(({ notice }) => notice !== undefined)).toEqual([true, false, false]);
  });

  it('is of a department, by its id or name, or of a topic', () => {
    expect(titles(assetsBook(kb, none, 'works'))).toEqual([[undefined, 'ล้างท่อ']]);
    expect(assetsBook(kb, none, 'กองช่าง')?.title).toEqual(['ขุมความรู้', 'กองช่าง']);
    expect(titles(assetsBook(kb, none, 'น้ำท่วม'))).toEqual([
      ['กองช่าง', 'ล้างท่อ'],
      [undefined, 'ก่อนใคร'],
    ]);
    expect(assetsBook(kb, none, 'เลิกใช้')).toBeUndefined();
    expect(topicsOf(kb)).toEqual(['น้ำท่วม', 'รายได้']);
  });
});

describe('the book of a community', () => {
  const crew = kb.find('communities', 'crew')!;

  it('has the sessions of a fiscal year in their order, and each piece of knowledge once', () => {
    expect(communityYears(kb, crew)).toEqual([2566, 2565]);
    const book = communityBook(kb, crew, 2565, none);
    expect(book.title).toEqual(['วงคนงาน', 'ปีงบประมาณ พ.ศ. ๒๕๖๕']);
    expect(titles(book)).toEqual([
      [undefined, 'วงคนงาน'],
      ['สรุปการเสวนา CoP', 'ครั้งแรก'],
      ['สรุปการเสวนา CoP', 'ครั้งที่สอง'],
      ['ขุมความรู้', 'ล้างท่อ'],
      ['ขุมความรู้', 'ภาษี ๒๕๖๕'],
    ]);
  });
});

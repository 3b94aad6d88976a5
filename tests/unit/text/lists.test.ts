import { describe, expect, it } from 'vitest';
import { MAX_RELATED } from '#src/domain/related.ts';
import { entryLists, MAX_COUNTED } from '#src/routes/lists.ts';
import { describeList } from '#src/text/lists.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields, type ValidEntry } from '../../support/entries.ts';

const many = (count: number, collection: CollectionName, change: Fields = {}) =>
  Array.from({ length: count }, (_, index) => makeEntry(collection, `entry-${index}`, change));

/** What the page of a list says. */
const described = (entries: readonly ValidEntry[], address: string) => {
  const kb = makeKnowledgeBase(entries);
  const list = entryLists(kb).find((each) => each.address === address);
  if (!list) throw new Error(`There is no list ${address}`);
  return describeList(kb, list);
};

describe('the page of a list', () => {
  it('of a collection has its name, and stands below the home page', () => {
    expect(described([], '/manuals/')).toMatchObject({ title: 'บริการและคู่มือ', crumbs: [] });
    expect(described([], '/manuals/').intro).not.toBe('');
  });

  it('of a department leads back to the department', () => {
    const entries = [makeEntry('departments', 'finance', { title: 'กองคลัง' }), ...many(MAX_RELATED + 1, 'manuals')];
    expect(described(entries, '/departments/finance/manuals/')).toMatchObject({
      title: 'คู่มือ · กองคลัง',
      crumbs: [
        { title: 'ส่วนราชการ', address: '/departments/' },
        { title: 'กองคลัง', address: '/departments/finance/' },
      ],
    });
  });

  it('of a step leads back to the step', () => {
    expect(described(many(MAX_RELATED + 1, 'assets', { step: 'access' }), '/process/access/assets/')).toMatchObject({
      title: 'ขุมความรู้ · การเข้าถึงความรู้',
      crumbs: [
        { title: 'กระบวนการและองค์ประกอบ', address: '/process/' },
        { title: 'การเข้าถึงความรู้', address: '/process/access/' },
      ],
    });
  });

  it('of a year leads back to the year', () => {
    expect(described(many(MAX_RELATED + 1, 'meetings'), '/years/2565/meetings/').crumbs).toEqual([
      { title: 'การติดตามผล', address: '/follow-up/' },
      { title: 'ปีงบประมาณ', address: '/years/' },
      { title: 'ปีงบประมาณ 2565', address: '/years/2565/' },
    ]);
  });

  it('of what a plan row counts leads back to the row, and to its plan', () => {
    const row = makePlanRow({
      step: 'access',
      targets: [{ printed: 'ตามแผน', measure: { by: 'entries', collection: 'assets', when: 'created' } }],
    });
    const plan = makeEntry('plans', '2565', { title: 'แผนปี 2565', tables: [makePlanTable({ rows: [row] })] });
    expect(described([plan, ...many(MAX_COUNTED + 1, 'assets')], '/plans/2565/km-1/1/assets/').crumbs).toEqual([
      { title: 'แผนปี 2565', address: '/plans/2565/' },
      { title: 'การเข้าถึงความรู้ (แผนปี 2565 ตารางที่ 1 กิจกรรมที่ 1)', address: '/plans/2565/km-1/1/' },
    ]);
  });

  it('of what is tied to an entry leads back to the entry', () => {
    const entries = [makeEntry('experts', 'clerk', { title: 'ผู้รู้' }), ...many(MAX_RELATED + 1, 'assets', { holders: ['clerk'] })];
    expect(described(entries, '/experts/clerk/assets/').crumbs).toEqual([
      { title: 'บัตรผู้รู้', address: '/experts/' },
      { title: 'ผู้รู้', address: '/experts/clerk/' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '#src/domain/entry.ts';
import { collectFacts } from '#src/search/build/facts.ts';

const factsOf = (collection: AnyEntry['collection'], data: object) =>
  collectFacts({ collection, id: 'a', address: '/a/', data } as unknown as AnyEntry);

describe('facts of an entry', () => {
  const manual = { fees: [], noFees: true, documents: [], noDocuments: false, forms: [], channels: [] };
  it('a manual tells its fee, documents, time and office; of a long list the first', () => {
    expect(
      factsOf('manuals', {
        ...manual,
        documents: ['ก', 'ข', 'ค', 'ง'].map((name) => ({ name })),
        totalTime: { amount: 30, unit: 'minute' },
        channels: [{ place: 'สำนักปลัด', counter: 'ช่อง 2', telephone: '053-211234', hours: 'วันจันทร์ถึงวันศุกร์' }],
      }),
    ).toMatchObject({
      fee: 'ไม่เสียค่าธรรมเนียม',
      documents: 'ก · ข · ค และอีก 1 รายการ',
      telephone: '053-211234',
      hours: 'วันจันทร์ถึงวันศุกร์',
      place: 'สำนักปลัด ช่อง 2',
    });
  });
  it('a department tells its head and contact', () => {
    expect(factsOf('departments', { head: 'ผู้อำนวยการกองคลัง', contact: { telephone: '053-211234' } })).toEqual({
      who: 'ผู้อำนวยการกองคลัง',
      telephone: '053-211234',
    });
  });
  it('nothing is told that an entry does not say', () => {
    expect(factsOf('manuals', { ...manual, noFees: false })).toEqual({});
    expect(factsOf('glossary', { title: 'แผน' })).toEqual({});
  });
});

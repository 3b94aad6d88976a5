import { describe, expect, it } from 'vitest';
import { departmentSchema } from '#src/schemas/department.ts';
import { glossarySchema } from '#src/schemas/glossary.ts';
import { guideSchema } from '#src/schemas/guide.ts';
import { copSummarySchema } from '#src/schemas/cop-summary.ts';
import { makeCopSummary, makeDepartment, makeGlossaryTerm, makeGuide } from '../../support/entries.ts';
import { failingPaths } from '../support/issues.ts';

describe('a guide', () => {
  it('stands after the ordered ones unless it has a place of its own', () => {
    expect(guideSchema.parse(makeGuide()).order).toBe(100);
    expect(guideSchema.parse(makeGuide({ order: '๒' })).order).toBe(2);
  });

  it.each([
    [{ group: 'misc' }, 'group'],
    [{ steps: ['identification', 'writing'] }, 'steps.1'],
    [{ quotations: [{ author: 'ขงจื๊อ' }] }, 'quotations.0.text'],
    [{ related: ['../guides/roles'] }, 'related.0'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(guideSchema, makeGuide(change))).toEqual([path]);
  });
});

describe('a department', () => {
  it.each([
    [{ code: '' }, 'code'],
    [{ order: -1 }, 'order'],
    [{ contact: { mobile: '081' } }, 'contact'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(departmentSchema, makeDepartment(change))).toEqual([path]);
  });
});

describe('a glossary term', () => {
  it('is refused without a meaning', () => {
    expect(failingPaths(glossarySchema, makeGlossaryTerm({ definition: undefined }))).toEqual(['definition']);
  });
});

describe('a summary of a CoP', () => {
  it('may be of several days and places', () => {
    const moreDays = [{ date: '2022-02-10', place: 'ศาลาหมู่ 3' }, { date: '2022-02-11' }];
    const read = copSummarySchema.parse(makeCopSummary({ date: '2022-02-09', moreDays }));
    expect(read.moreDays).toEqual(moreDays);
  });

  it.each([
    [{ date: '2022-02-09', moreDays: [{ date: '2022-02-08' }] }, 'moreDays.0.date'],
    [{ date: '2022-02-09', moreDays: [{ date: '2022-02-12' }, { date: '2022-02-11' }] }, 'moreDays.1.date'],
    [{ photographs: [{ file: 'a.jpg' }] }, 'photographs.0.alt'],
    [{ photographs: [{ file: 'a.jpg', alt: '' }] }, 'photographs.0.alt'],
    [{ photographs: [{ file: '../a.jpg', alt: 'วงเสวนา' }] }, 'photographs.0.file'],
    [{ objectives: 'รวบรวมความรู้' }, 'objectives'],
    [{ problems: [''] }, 'problems.0'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(copSummarySchema, makeCopSummary(change))).toEqual([path]);
  });
});

import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressFree } from '#src/checks/rules/address-free.ts';
import { makeGuide, makePlan, makePlanTable, makeTrainingReport } from '../../../support/entries.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

describe('the name of an entry', () => {
  it.each([
    ['guides/2.yaml', makeGuide()],
    ['guides/12.md', markdown({})],
    ['guides/999.yaml', makeGuide()],
    ['training-reports/follow-up.yaml', makeTrainingReport()],
  ])('is not one where the engine makes a page, now or when the list grows: %s', (file, fields) => {
    const found = findingsOf(addressFree, { [file]: fields });
    expect(found).toMatchObject([{ file, line: 1, field: 'ชื่อไฟล์', what: `"${basename(file, extname(file))}" ซ้ำกับที่อยู่ของหน้าที่ระบบสร้างเอง` }]);
  });

  it('is not that of the comparison of plans', () => {
    expect(findingsOf(addressFree, { 'plans/years.yaml': makePlan() })).toMatchObject([{ file: 'plans/years.yaml' }]);
  });

  it.each(['guides/2565.yaml', 'guides/2-steps.yaml', 'guides/follow-up.yaml', 'guides/years.yaml'])('may be that of %s', (file) => {
    expect(findingsOf(addressFree, { [file]: makeGuide() })).toEqual([]);
  });
});

describe('the name of a table of a plan', () => {
  const found = (id: string) => findingsOf(addressFree, { 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ id })] }) });

  it('is not that of a collection, whose lists for the plan stand there', () => {
    expect(found('assets')).toMatchObject([
      { file: 'plans/2565.yaml', field: 'tables[1].id', what: 'รหัสตาราง "assets" ซ้ำกับชื่อชุดข้อมูล', fix: 'ใช้รหัสอื่น เช่น km-1' },
    ]);
  });

  it('is not that of the page of all rows, below which those of a department stand', () => {
    expect(found('rows')).toMatchObject([{ field: 'tables[1].id', what: 'รหัสตาราง "rows" ซ้ำกับหน้ากิจกรรมของแผน' }]);
  });

  it.each(['km-1', 'timeline', 'printed', 'site'])('may be %s', (id) => {
    expect(found(id)).toEqual([]);
  });
});

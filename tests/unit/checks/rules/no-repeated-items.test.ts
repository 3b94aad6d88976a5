import { describe, expect, it } from 'vitest';
import { noRepeatedItems } from '#src/checks/rules/no-repeated-items.ts';
import { makeGuide, makePlan, makePlanRow, makePlanTable } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('lists', () => {
  it('name each thing once, in fields and in lists within', () => {
    expect(findingsOf(noRepeatedItems, { 'guides/km.yaml': makeGuide({ aliases: ['ป้าย', 'ภาษี', 'ป้าย '] }) })).toMatchObject([
      { field: 'aliases[3]', line: 7, what: '"ป้าย" มีสองครั้งในรายการเดียวกัน' },
    ]);
    const rows = [makePlanRow({ methods: ['ประชุม', 'ประชุม'] })];
    expect(findingsOf(noRepeatedItems, { 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows })] }) })).toMatchObject([
      { field: 'tables[1].rows[1].methods[2]' },
    ]);
  });

  it('may repeat what another list has, and what a plan prints twice', () => {
    expect(findingsOf(noRepeatedItems, { 'guides/km.yaml': makeGuide({ aliases: ['การเรียนรู้'], steps: ['learning', 'sharing'] }) })).toEqual(
      [],
    );
    const rows = [makePlanRow({ methods: ['ประชุม'], items: ['ประชุม'], responsible: { printed: ['กองช่าง', 'กองช่าง'] } })];
    expect(findingsOf(noRepeatedItems, { 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows })] }) })).toEqual([]);
  });
});

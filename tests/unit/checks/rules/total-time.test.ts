import { describe, expect, it } from 'vitest';
import { totalTime } from '#src/checks/rules/total-time.ts';
import { makeDepartment, makeManual, makeManualStep, makeTime, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const steps = [makeManualStep({ time: makeTime(3, 'days') })];
const told = (change: Fields) =>
  findingsOf(totalTime, { 'departments/finance.yaml': makeDepartment(), 'manuals/a.yaml': makeManual({ steps, ...change }) });

describe('the total time of a manual', () => {
  it('agrees with its steps', () => {
    expect(told({ totalTime: makeTime(3, 'days') })).toEqual([]);
    expect(told({ totalTime: makeTime(30, 'days') })).toMatchObject([
      {
        field: 'totalTime',
        what: 'ระยะเวลารวม 30 วัน ไม่ตรงกับผลรวมของขั้นตอน (3 วัน)',
        fix: expect.stringContaining('totalTimeNote') as string,
      },
    ]);
  });

  it('stands as printed once the manual says why', () => {
    expect(told({ totalTime: makeTime(30, 'days'), totalTimeNote: 'กฎหมายกำหนดไว้ 30 วัน' })).toEqual([]);
    expect(told({ totalTime: makeTime(5, 'working-days'), totalTimeNote: 'คู่มือพิมพ์ไว้เช่นนี้' })).toEqual([]);
  });

  it('may be missing on the paper too', () => {
    expect(told({ totalTime: undefined })).toMatchObject([{ field: 'steps' }]);
    expect(told({ totalTime: undefined, totalTimeNote: 'คู่มือไม่ได้บอกเวลารวม' })).toEqual([]);
  });
});

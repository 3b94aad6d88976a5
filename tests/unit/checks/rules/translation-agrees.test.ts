import { describe, expect, it } from 'vitest';
import { translationAgrees } from '#src/checks/rules/translation-agrees.ts';
import { makeDepartment, makeManual, makeManualStep, makeTime, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const thai = makeManual({
  steps: [makeManualStep({ time: makeTime(3, 'days') }), makeManualStep({ time: makeTime(2, 'days') })],
  totalTime: makeTime(5, 'days'),
  documents: [
    { name: 'บัตรประชาชน', originals: 1 },
    { name: 'หนังสือมอบอำนาจ', originals: 1, case: 'ให้ผู้อื่นยื่นแทน' },
  ],
  fees: [{ item: 'ค่าตรวจแบบ', baht: 0.5, per: 'ตารางเมตร', examples: [{ amount: 100 }] }],
});
const english: Fields = {
  ...thai,
  title: 'Building',
  translationOf: 'building',
  documents: [
    { name: 'Identity card', originals: 1 },
    { name: 'Power of attorney', originals: 1, case: 'If somebody else applies' },
  ],
  fees: [{ item: 'Examination of plans', baht: 0.5, per: 'square metre', examples: [{ amount: 100 }] }],
};
const told = (change: Fields) =>
  findingsOf(translationAgrees, {
    'departments/finance.yaml': makeDepartment(),
    'manuals/building.yaml': thai,
    'manuals/building-en.yaml': { ...english, ...change },
  });

describe('the English version of a manual', () => {
  it('may say it in its own words', () => {
    expect(told({})).toEqual([]);
  });

  it.each<[string, Fields, string, string]>([
    ['the whole time', { totalTime: makeTime(5, 'working-days'), totalTimeNote: 'As the law says' }, 'totalTime', 'ระยะเวลารวม'],
    [
      'the time of a step',
      { steps: [makeManualStep({ time: makeTime(2, 'days') }), makeManualStep({ time: makeTime(3, 'days') })] },
      'steps[1].time',
      'เวลาของขั้นตอนที่ 1',
    ],
    ['the number of steps', { steps: [makeManualStep({ time: makeTime(5, 'days') })] }, 'steps', 'จำนวนขั้นตอน'],
    ['the number of documents', { documents: [{ name: 'Identity card', originals: 1 }] }, 'documents', 'จำนวนเอกสาร'],
    [
      'copies',
      {
        documents: [
          { name: 'Identity card', copies: 1 },
          { name: 'Power of attorney', originals: 1, case: 'If' },
        ],
      },
      'documents[1]',
      'จำนวนของเอกสารที่ 1',
    ],
    [
      'who brings a document',
      {
        documents: [
          { name: 'Identity card', originals: 1 },
          { name: 'Power of attorney', originals: 1 },
        ],
      },
      'documents[2]',
      'ผู้ที่ใช้เอกสารที่ 2',
    ],
    ['a fee', { fees: [{ item: 'Plans', baht: 5, per: 'square metre', examples: [{ amount: 10 }] }] }, 'fees[1]', 'ค่าธรรมเนียมรายการที่ 1'],
    ['that there is a fee', { fees: [], noFees: true }, 'fees', 'จำนวนรายการค่าธรรมเนียม'],
    [
      'a worked example',
      { fees: [{ item: 'Plans', baht: 0.5, per: 'square metre', examples: [{ amount: 200 }] }] },
      'fees[1]',
      'ตัวอย่างการคิด',
    ],
  ])('does not differ in %s', (_, change, field, what) => {
    expect(told(change).find((finding) => finding.field === field && finding.what.includes(what))).toMatchObject({
      fix: expect.stringContaining('manuals/building') as string,
    });
  });
});

import { expect, it } from 'vitest';
import { serviceLine } from '#src/text/service-line.ts';
import { makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const lineOf = (fields: Fields) => serviceLine(makeKnowledgeBase([makeEntry('manuals', 'one', fields)]).find('manuals', 'one')!);
const time = { totalTime: { amount: 30, unit: 'minutes' } };
const fee = (baht: number) => ({ item: 'ค่าใบอนุญาต', baht });

it.each([
  ['nothing to pay', { ...time, fees: [], noFees: true }, '30 นาที · ไม่เสียค่าธรรมเนียม'],
  ['fees of nothing', { ...time, fees: [fee(0)], noFees: false }, '30 นาที · ไม่เสียค่าธรรมเนียม'],
  ['one fee', { ...time, fees: [fee(20)], noFees: false }, '30 นาที · ค่าธรรมเนียม 20 บาท'],
  ['several fees', { ...time, fees: [fee(20), fee(200)], noFees: false }, '30 นาที · ค่าธรรมเนียม 20–200 บาท แล้วแต่รายการ'],
  [
    'fees of no one sum',
    {
      ...time,
      fees: [
        { item: 'ส่วนเพิ่ม', rate: 'ตามบัญชี' },
        { item: 'ภาษี', percent: 5 },
      ],
      noFees: false,
    },
    '30 นาที · มีค่าธรรมเนียม',
  ],
  ['no word of fees', { ...time, audience: 'staff', fees: [], noFees: false }, '30 นาที'],
])('of a service with %s says so', (_, fields, line) => {
  expect(lineOf(fields)).toBe(line);
});

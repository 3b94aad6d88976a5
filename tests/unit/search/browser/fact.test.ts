import { expect, it } from 'vitest';
import { chooseFact, listFacts } from '#src/search/browser/fact.ts';
import { makeRecord } from '../page-records.ts';

const permit = makeRecord({ title: 'ขออนุญาตก่อสร้าง', department: 'กองช่าง', facts: { fee: '20 บาท', time: '45 วัน' } });

it('a question is told the fact that it asks for, where the page says it', () => {
  expect(chooseFact(new Set(['time'] as const), permit)).toEqual({ label: 'ระยะเวลา', text: '45 วัน' });
  expect(chooseFact(new Set(['telephone'] as const), permit)).toBeUndefined();
});

it('an answer tells all its facts, the one asked for first, and whose page it is', () => {
  const asked = chooseFact(new Set(['time'] as const), permit);
  expect(listFacts(permit, asked).map(({ label }) => label)).toEqual(['ระยะเวลา', 'ค่าธรรมเนียม', 'ส่วนราชการ']);
  expect(listFacts(makeRecord({ title: 'กองช่าง', department: 'กองช่าง' }))).toEqual([]);
});

import { expect, it } from 'vitest';
import { exampleQueries } from '#src/domain/example-queries.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

it('the queries offered are what people call the first services, not their former addresses', () => {
  const kb = makeKnowledgeBase([
    makeEntry('manuals', 'birth', { aliases: ['/manuals/born/', 'แจ้งลูกเกิด', 'ใบเกิด'] }),
    makeEntry('manuals', 'plain', { aliases: [] }),
    makeEntry('manuals', 'house', { aliases: ['ขอสร้างบ้าน'] }),
    makeEntry('manuals', 'waste', { aliases: ['ค่าขยะ'] }),
    makeEntry('manuals', 'tax', { aliases: ['ภาษีที่ดิน'] }),
  ]);
  const services = ['birth', 'plain', 'house', 'waste', 'tax'].map((id) => kb.find('manuals', id)!);
  expect(exampleQueries(services)).toEqual(['แจ้งลูกเกิด', 'ขอสร้างบ้าน', 'ค่าขยะ']);
  expect(exampleQueries([])).toEqual([]);
});

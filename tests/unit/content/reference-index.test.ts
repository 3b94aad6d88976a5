import { describe, expect, it } from 'vitest';
import { ReferenceIndex } from '#src/content/reference-index.ts';

const hasRow = (tables: unknown, value: string): boolean =>
  new ReferenceIndex([{ collection: 'plans', id: '2565', data: { tables } }]).has({ target: 'plan-row', value });
const table = (...numbers: unknown[]) => ({ id: 'km-1', rows: numbers.map((number) => ({ number })) });

describe('rows of a plan', () => {
  it('are there by their number, in Thai digits too', () => {
    expect(hasRow([table(1, '๒')], '2565/km-1/2')).toBe(true);
    expect(hasRow([table(1)], '2565/km-1/2')).toBe(false);
    expect(hasRow([], '2565/km-1/1')).toBe(false);
    expect(hasRow([table(1)], '2564/km-1/1')).toBe(false);
  });

  it('are not doubted while a fault of the plan leaves open which there are', () => {
    for (const tables of [
      undefined,
      'ข้อความ',
      ['ข้อความ'],
      [{ id: 'รหัส', rows: [{ number: 1 }] }],
      [table('สิบ')],
      [table(1, 1)],
      [table()],
      [{ id: 'km-1' }],
    ])
      expect(hasRow(tables, '2565/km-1/9'), JSON.stringify(tables)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { tableShape } from '#src/checks/rules/table-shape.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

describe('a table', () => {
  it.each(['md', 'mdx'] as const)('without its delimiter row is told, with the row to add, in %s', (format) => {
    const [finding] = findingsInBody(tableShape, 'ก\n\n| ก | ข |\n| 1 | 2 |\n', format);
    expect(finding).toMatchObject({ line: 3, what: 'ตารางขาดบรรทัด | --- | --- | จึงต่อกันเป็นข้อความ' });
    expect(finding?.edit?.text).toBe('| ก | ข |\n| --- | --- |\n| 1 | 2 |');
  });

  it('with a delimiter row of another width is told', () => {
    expect(inBody(tableShape, '| ก | ข | ค |\n| - | - |\n| 1 | 2 | 3 |')).toEqual(['1 หัวตารางมี 3 ช่อง แต่บรรทัด --- มี 2 ช่อง จึงไม่เป็นตาราง']);
  });

  it('without a head is told', () => {
    expect(inBody(tableShape, '| --- | --- |\n| 1 | 2 |')).toEqual(['1 ตารางไม่มีหัวตารางเหนือบรรทัด --- จึงต่อกันเป็นข้อความ']);
  });

  it('with a cell too many is told at the cell', () => {
    const body = '| ก | ข |\n| - | - |\n| 1 | 2 |\n| 1 | 2 | สาม | สี่ |\n';
    expect(findingsInBody(tableShape, body)).toMatchObject([{ line: 4, column: 11, what: 'ช่อง "สาม | สี่" เกินจำนวนช่องของหัวตาราง จึงไม่แสดง' }]);
  });

  it('pasted from a spreadsheet is told once', () => {
    expect(inBody(tableShape, 'ก\n\n1\tค่า\t20\n2\tค่า\t30\n')).toEqual(['3 ตารางจากโปรแกรม Excel (มี Tab) จะต่อกันเป็นบรรทัดเดียว: "1\tค่า\t20…"']);
    expect(inBody(tableShape, 'ก\t1\nข\t2')).toHaveLength(1);
  });

  it.each(['| ก | ข |\n| - | - |\n| 1 |\n| 1 | 2 |', 'ก | ข', '\tย่อหน้า', 'เลขที่\t1', '`| ก | ข |`', '```\n| ก | ข |\n```'])(
    'is good: %s',
    (body) => expect(inBody(tableShape, body)).toEqual([]),
  );
});

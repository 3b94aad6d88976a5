import { describe, expect, it } from 'vitest';
import { supersededEnds } from '#src/checks/rules/superseded-ends.ts';
import { makeGuide } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const old = (supersededBy: string, title: string) => makeGuide({ title, status: 'superseded', supersededBy });

describe('what was replaced', () => {
  it('is not replaced by itself', () => {
    expect(findingsOf(supersededEnds, { 'guides/a.yaml': old('a', 'ก') })).toMatchObject([
      { field: 'supersededBy', what: '"a" คือรายการนี้เอง', fix: 'ใส่รหัสของรายการใหม่ที่มาแทน' },
    ]);
  });

  it('leads into no loop; what leads to a loop from outside is not told again', () => {
    const found = findingsOf(supersededEnds, {
      'guides/a.yaml': old('b', 'ก'),
      'guides/b.yaml': old('a', 'ข'),
      'guides/c.yaml': old('a', 'ค'),
    });
    expect(found.map(({ file, what }) => [file, what])).toEqual([
      ['guides/a.yaml', 'รายการแทนที่กันเป็นวง: a → b → a'],
      ['guides/b.yaml', 'รายการแทนที่กันเป็นวง: b → a → b'],
    ]);
  });

  it('may be replaced several times', () => {
    expect(
      findingsOf(supersededEnds, { 'guides/a.yaml': old('b', 'ก'), 'guides/b.yaml': old('c', 'ข'), 'guides/c.yaml': makeGuide() }),
    ).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIntoRuns } from '#src/thai/script-runs.ts';

describe('a text is split', () => {
  it('where the script changes, and at spaces and signs', () =>
    expect(splitIntoRuns('KFคือ 150,000 บาท (ปี 2565)').map(({ text, script }) => [text, script])).toEqual([
      ['KF', 'other'],
      ['คือ', 'thai'],
      ['150,000', 'number'],
      ['บาท', 'thai'],
      ['ปี', 'thai'],
      ['2565', 'number'],
    ]));
  it('into runs that stand where they say, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const run of splitIntoRuns(text)) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
      }),
    );
  });
});

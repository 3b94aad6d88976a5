import { describe, expect, it } from 'vitest';
import { samplesOf, sampleWarning } from '#src/text/samples.ts';

const list = (...samples: boolean[]) => samples.map((sample) => ({ data: { sample } }));

describe('a list with samples', () => {
  it.each([
    [[], undefined, false],
    [[false, false], undefined, false],
    [[true], undefined, true],
    [[true, true, true], 'ทั้ง 3 รายการเป็นตัวอย่าง ไม่ใช่ข้อมูลจริงของหน่วยงาน', false],
    [[true, true, false], 'เป็นตัวอย่าง 2 จาก 3 รายการ', true],
    [[true, false], undefined, true],
  ])('of %j says so once, and marks them only among others', (samples, notice, marked) =>
    expect(samplesOf(list(...samples))).toEqual({ notice, marked }),
  );
});

describe('a sample', () => {
  it('of a manual is not to be applied with', () => {
    expect(sampleWarning('manuals')).toBe('หน้านี้เป็นตัวอย่าง ห้ามใช้อ้างอิงหรือยื่นคำขอ');
    expect(sampleWarning('assets')).toMatch(/^หน้านี้เป็นตัวอย่าง/);
  });
});

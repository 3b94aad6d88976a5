import { describe, expect, it } from 'vitest';
import { entryNames } from '#src/content/entry-names.ts';
import type { RawEntry } from '#src/content/raw-entry.ts';
import { validateEntry } from '#src/content/validate.ts';
import { makePlan, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

/** Field and answer of every problem with the measure of a plan row. */
const problemsOf = (measure: unknown): [field: string, what: string, fix: string][] => {
  const data: Fields = makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ targets: [{ printed: 'ตามแผน', measure }] })] })] });
  const raw: RawEntry = {
    collection: 'plans',
    id: '2565',
    file: 'plans/2565.yaml',
    path: 'plans/2565.yaml',
    format: 'yaml',
    data,
    text: '',
    yaml: '',
    yamlOffset: 0,
    body: '',
    bodyOffset: 0,
  };
  const result = validateEntry(raw, entryNames([raw]));
  return 'problems' in result ? result.problems.map(({ field, what, fix }) => [field, what, fix]) : [];
};
const MEASURE = 'tables[1].rows[1].targets[1].measure';

describe('a choice between shapes', () => {
  it('that is mistyped is answered with the nearest of its values, and all of them', () => {
    expect(problemsOf({ by: 'entrys', collection: 'assets' })).toEqual([
      [
        `${MEASURE}.by`,
        'ค่า "entrys" ใช้ไม่ได้',
        expect.stringMatching(/^น่าจะหมายถึง entries \(นับรายการในคลัง\) เขียน by: entries \(เลือกได้: .*none \(วัดไม่ได้\)\)$/),
      ],
    ]);
  });

  it('that is left out is answered with its values', () => {
    expect(problemsOf({ collection: 'assets' })).toEqual([
      [`${MEASURE}.by`, 'ยังไม่ได้กรอก', expect.stringMatching(/^เพิ่มบรรทัด เช่น by: entries \(เลือกได้: entries \(.*none \(/)],
    ]);
  });

  it('within a list has the values of that list', () => {
    const [first] = problemsOf({ by: 'total', unit: 'รายการ', parts: [{ by: 'figures' }, { by: 'meetings' }] });
    expect(first).toEqual([
      `${MEASURE}.parts[1].by`,
      'ค่า "figures" ใช้ไม่ได้',
      expect.stringMatching(/เลือกได้: entries \(.*reviews \([^,]*\)$/),
    ]);
  });
});

describe('a mistyped field within a choice between shapes', () => {
  it('is answered with the fields of the shape that is meant', () => {
    expect(problemsOf({ by: 'meetings', comittee: 'km' })).toEqual([
      [`${MEASURE}.comittee`, 'ไม่รู้จักช่อง "comittee"', 'น่าจะหมายถึง committee (เฉพาะคณะ) เปลี่ยนชื่อช่องเป็น committee'],
    ]);
    expect(problemsOf({ by: 'meetings', stage: 'core' }).map(([, , fix]) => fix)).toEqual([expect.not.stringContaining('collection')]);
  });

  it('is answered below it too: the whole of a percentage', () => {
    const whole = { amount: 120, off: 'บุคลากร' };
    expect(problemsOf({ by: 'meetings', whole }).find(([field]) => field === `${MEASURE}.whole.off`)?.[2]).toBe(
      'น่าจะหมายถึง of (คือจำนวนอะไร) เปลี่ยนชื่อช่องเป็น of',
    );
  });
});

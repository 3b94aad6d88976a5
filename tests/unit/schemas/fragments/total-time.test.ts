import { describe, expect, it } from 'vitest';
import { checkTotalTime, formatDuration, sharesOf } from '#src/schemas/fragments/total-time.ts';
import type { Duration } from '#src/schemas/fragments/duration.ts';

/** `3 days` as a duration. */
const time = (written: string): Duration => {
  const [amount = '', unit = ''] = written.split(' ');
  return { amount: Number(amount), unit: unit as Duration['unit'] };
};
const check = (total: string | undefined, ...steps: string[]) =>
  checkTotalTime(
    steps.map((step) => ({ time: time(step) })),
    total === undefined ? undefined : time(total),
  );

describe('the total time of a manual', () => {
  it('is not asked for without steps', () => {
    expect(check(undefined)).toBeUndefined();
    expect(check('3 days')).toBeUndefined();
  });

  it('is asked for with steps', () => {
    expect(check(undefined, '15 minutes')?.what).toBe('มีขั้นตอนแล้วแต่ยังไม่บอกระยะเวลารวม');
  });

  it.each([
    ['30 minutes', '15 minutes', '15 minutes'],
    ['90 minutes', '1 hours', '30 minutes'],
    ['2 hours', '90 minutes', '30 minutes'],
    ['5 working-days', '2 working-days', '3 working-days'],
    // A total in days need not name the odd minutes of its steps …
    ['3 working-days', '30 minutes', '3 working-days'],
    // … but may round them up.
    ['4 working-days', '30 minutes', '3 working-days'],
    ['1 working-days', '10 minutes', '20 minutes'],
    ['1 days', '24 hours'],
    ['1 working-days', '7 hours'],
    ['0.5 hours', '30 minutes'],
  ])('of %s agrees with steps of %s', (total, ...steps) => {
    expect(check(total, ...steps)).toBeUndefined();
  });

  it.each([
    ['29 minutes', ['15 minutes', '15 minutes']],
    ['31 minutes', ['15 minutes', '15 minutes']],
    ['4 working-days', ['2 working-days', '3 working-days']],
    ['5 working-days', ['30 minutes', '3 working-days']],
    ['2 working-days', ['30 minutes', '3 working-days']],
    ['1 hours', ['7 working-days']],
  ])('of %s does not agree with steps of %j', (total, steps) => {
    expect(check(total, ...steps)?.what).toContain('ไม่ตรงกับผลรวมของขั้นตอน');
  });

  it('that does not agree is named beside what it should be', () => {
    expect(check('5 days', '2 days', '1 days')?.what).toBe('ระยะเวลารวม 5 วัน ไม่ตรงกับผลรวมของขั้นตอน (3 วัน)');
    expect(check('9 working-days', '30 minutes', '3 working-days')?.what).toBe('ระยะเวลารวม 9 วันทำการ ไม่ตรงกับผลรวมของขั้นตอน (3–4 วันทำการ)');
  });

  it.each([
    ['3 days', '3 working-days'],
    ['3 working-days', '3 days'],
  ])('of %s is not of days of two kinds, as with %s', (total, step) => {
    expect(check(total, step)?.what).toContain('ปนกัน');
  });

  it('cannot be of steps with days of two kinds', () => {
    expect(check('60 hours', '1 days', '1 working-days')?.what).toContain('ปนกัน');
  });
});

describe('a duration', () => {
  it.each([
    ['3 working-days', '3 วันทำการ'],
    ['1 days', '1 วัน'],
    ['2 hours', '2 ชั่วโมง'],
    ['1500 minutes', '1,500 นาที'],
    ['0.5 hours', '0.5 ชั่วโมง'],
  ])('of %s is written %s', (written, text) => {
    expect(formatDuration(time(written))).toBe(text);
  });
});

describe('the share of each step', () => {
  const sharesOfSteps = (...steps: [number, Duration['unit']][]) =>
    sharesOf(steps.map(([amount, unit]) => ({ time: { amount, unit } })))?.map((share) => Math.round(share));

  it('is in proportion to its time, whatever the units', () => {
    expect(sharesOfSteps([1, 'days'], [2, 'days'], [7, 'days'], [35, 'days'])).toEqual([2, 4, 16, 78]);
    expect(sharesOfSteps([30, 'minutes'], [1, 'hours'], [30, 'minutes'])).toEqual([25, 50, 25]);
    expect(sharesOfSteps([210, 'minutes'], [1, 'working-days'])).toEqual([33, 67]);
  });

  it('is not told where days of the calendar and working days stand side by side, or no time is taken', () => {
    expect(sharesOfSteps([1, 'days'], [1, 'working-days'])).toBeUndefined();
    expect(sharesOfSteps([0, 'minutes'], [0, 'minutes'])).toBeUndefined();
    expect(sharesOfSteps()).toBeUndefined();
  });
});

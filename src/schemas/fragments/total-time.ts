import type { Duration } from './duration.ts';
import { TIME_UNITS, TIME_UNITS_IN_ENGLISH } from '../vocabulary.ts';

/** Minutes in a working day of a Thai office: 08.30–16.30 less one hour at noon (สำนักนายกรัฐมนตรี, working hours of government). */
const MINUTES: Record<Duration['unit'], number> = { minutes: 1, hours: 60, 'working-days': 7 * 60, days: 24 * 60 };

/** `3 วันทำการ`. */
export const formatDuration = ({ amount, unit }: Duration): string => `${amount.toLocaleString('en-US')} ${TIME_UNITS[unit]}`;

/** `3 working days`. */
export const formatDurationInEnglish = ({ amount, unit }: Duration): string =>
  `${amount.toLocaleString('en-US')} ${TIME_UNITS_IN_ENGLISH[unit]}${amount === 1 ? '' : 's'}`;

/** What a clerk does whose paper says so: the paper stands. */
const AS_PRINTED = 'ถ้าเอกสารเป็นเช่นนี้จริง ไม่ต้องแก้ตัวเลข ให้บอกเหตุใน totalTimeNote เช่น กฎหมายกำหนดเวลารวมไว้';

/**
 * Whether the stated total agrees with the steps; what is wrong and how to mend it in Thai, or undefined.
 *
 * A total in days need not name the odd minutes of its steps, so it agrees when it lies between
 * the sum of the steps given in its own or a larger unit and the whole sum rounded up.
 */
export const checkTotalTime = (
  steps: readonly { time: Duration }[],
  total: Duration | undefined,
): { what: string; fix: string } | undefined => {
  if (steps.length === 0) return undefined;
  const units = new Set(steps.map((step) => step.time.unit));
  if (!total)
    return {
      what: 'มีขั้นตอนแล้วแต่ยังไม่บอกระยะเวลารวม',
      fix: 'เพิ่ม totalTime ที่มี amount (จำนวน) และ unit (หน่วยเวลา) ตามเอกสาร ถ้าเอกสารไม่ได้บอกไว้ ให้บอกเช่นนั้นใน totalTimeNote',
    };
  units.add(total.unit);
  if (units.has('days') && units.has('working-days'))
    return {
      what: 'ใช้ทั้ง days (วัน) และ working-days (วันทำการ) ปนกัน จึงรวมไม่ได้',
      fix: `เลือกหน่วยเดียวใน unit ของทุกขั้นตอนและของ totalTime ${AS_PRINTED}`,
    };
  const size = MINUTES[total.unit];
  const sum = (durations: readonly { time: Duration }[]) =>
    durations.reduce((minutes, { time }) => minutes + time.amount * MINUTES[time.unit], 0);
  const least = sum(steps.filter(({ time }) => MINUTES[time.unit] >= size)) / size;
  const most = Math.ceil(sum(steps) / size);
  if (total.amount >= least && total.amount <= most) return undefined;
  const expected = least === most ? `${most}` : `${least}–${most}`;
  return {
    what: `ระยะเวลารวม ${formatDuration(total)} ไม่ตรงกับผลรวมของขั้นตอน (${expected} ${TIME_UNITS[total.unit]})`,
    fix: `ถ้าพิมพ์ผิด ให้แก้ totalTime หรือเวลาของขั้นตอน ${AS_PRINTED}`,
  };
};

/**
 * How much of the whole each step takes, in percent; undefined where that cannot be said: days on the calendar and
 * working days do not add up.
 */
export const sharesOf = (steps: readonly { time: Duration }[]): number[] | undefined => {
  const units = new Set(steps.map(({ time }) => time.unit));
  if (units.has('days') && units.has('working-days')) return undefined;
  const minutes = steps.map(({ time }) => time.amount * MINUTES[time.unit]);
  const whole = minutes.reduce((sum, each) => sum + each, 0);
  return whole > 0 ? minutes.map((each) => (each / whole) * 100) : undefined;
};

import { nameOf } from '../number-names.ts';
import { evenGap, foldedText, holdsYear, numbersIn, shapesOf, type WrittenNumber } from '../numbers.ts';
import { isContact, orAllow, personalFinding } from '../personal-data.ts';
import type { FileRule } from '../rule.ts';

/** How people group ten digits. A bank account (3-1-5-1) and a date (2-2-4-2) are written otherwise. */
const SHAPES = new Set('10 3-7 3-3-4 3-4-3 2-4-4 2-8 4-6 6-4 5-5 4-3-3 4-2-4 3-3-2-2 3-2-2-3 3-2-5 3-5-2 2-3-5 1-2-3-4'.split(' '));

/** The number as dialled within Thailand, when it is one of a mobile: it begins with 06, 08 or 09. */
const mobileOf = ({ digits }: WrittenNumber): string | undefined => {
  const national = digits.replace(/^(?:00)?66(?:0(?=\d{9}$)|(?=\d{9}$))/, '0');
  return /^0[689]\d{8}$/.test(national) ? national : undefined;
};

/** With the code of Thailand nothing else is meant; a plain 66 may also be digits of a longer number. */
const hasCountryCode = ({ digits, before, isPartOfRow }: WrittenNumber): boolean =>
  digits.length > 10 && (before.endsWith('+') || digits.startsWith('00') || !isPartOfRow);

const isWrittenAsTelephone = (number: WrittenNumber): boolean => {
  if (number.gaps.some((gap) => gap.includes('|'))) return !number.isPartOfRow && number.lengths.every((length) => length === 1);
  if (hasCountryCode(number)) return true;
  if (number.gaps.some((gap) => gap.includes('/'))) return number.lengths.join('-') === '3-3-4';
  if (shapesOf(number).some((shape) => SHAPES.has(shape))) return true;
  const gap = evenGap(number);
  return (
    gap !== undefined &&
    '- '.includes(gap) &&
    number.lengths.join('-') !== '3-1-5-1' &&
    !number.isPartOfRow &&
    !holdsYear(number) &&
    !isCounting(number)
  );
};

/** Months, days or hours one after another: `08 09 10 11 12`. */
const isCounting = ({ digits, lengths }: WrittenNumber): boolean =>
  lengths.every((length) => length === 2) &&
  lengths.every((_, index) => Number(digits.slice(2 * index, 2 * index + 2)) === Number(digits.slice(0, 2)) + index);

/** Days and hours that follow one another: `09-08-2565 10`, `08.30-12.00 13`. */
const isDayOrTime = (number: WrittenNumber): boolean => holdsYear(number) || number.lengths.join('-').startsWith('2-2-2-2');

/** Whether another number follows, or the last digit of the next line of an office: `081-2345678-9`, `081-234-5678/9`. */
const isOneOfMore = (number: WrittenNumber): boolean =>
  /^0\d\d/.test(number.next) ||
  ('-/'.includes(number.after) && number.next.length === 1 && ['10', '3-7', '3-3-4'].includes(number.lengths.join('-')));

const isMobile = (number: WrittenNumber): boolean => {
  if (mobileOf(number) === undefined || number.continues.before) return false;
  const name = nameOf(number);
  if (name === 'telephone')
    return isWrittenAsTelephone(number) || !(isDayOrTime(number) || number.isPartOfRow || number.gaps.some((gap) => gap.includes('|')));
  if (name !== undefined || /(?:[A-Za-z][-.]?|(?:เลขที่|ทะเบียน|รหัส)\s*)$/.test(number.before)) return false;
  if (/[A-Za-z]/.test(number.after)) return false;
  if (number.continues.after && !isOneOfMore(number)) return false;
  return isWrittenAsTelephone(number);
};

/** A mobile number may be private (PDPA B.E. 2562): the editor is asked. */
export const mobileNumber: FileRule = {
  id: 'mobile-number',
  severity: 'warning',
  title: 'ไม่มีหมายเลขโทรศัพท์มือถือส่วนตัว',
  why: 'หมายเลขส่วนตัวเป็นข้อมูลส่วนบุคคล ให้ใช้หมายเลขของสำนักงาน',
  example: { at: 'body', wrong: 'โทร. 081-234-5678', right: 'โทร. 0-2123-4567' },
  checkFile: ({ raw }) =>
    numbersIn(foldedText(raw), [10, 14], isMobile)
      .filter(({ start }) => !isContact(raw, start))
      .map((number) => {
        const digits = mobileOf(number)!;
        return personalFinding(
          raw,
          number.start,
          `พบหมายเลขโทรศัพท์มือถือ ${digits.slice(0, 2)}X-XXX-XX${digits.slice(-2)}`,
          `ถ้าเป็นเบอร์ส่วนตัวให้ลบออก หมายเลขของสำนักงานใส่ในช่อง contact ของส่วนราชการหรือผู้รู้${orAllow('mobile-number')}`,
        );
      }),
};

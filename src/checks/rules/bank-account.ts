import type { RawEntry } from '../../content/raw-entry.ts';
import { nameOf } from '../number-names.ts';
import { evenGap, foldedText, holdsYear, numbersIn, shapesOf, type WrittenNumber } from '../numbers.ts';
import { orAllow, personalFinding } from '../personal-data.ts';
import type { FileRule } from '../rule.ts';
import { isNationalId } from './national-id.ts';

/** Most banks write an account in this way, and nobody writes anything else so. */
const SHAPE = '3-1-5-1';

/** Groups of the longest way to write one. */
const MAX_GROUPS = 6;

const isAccount = (number: WrittenNumber): boolean => {
  const { digits, continues } = number;
  if (continues.before || continues.after || number.lengths.length > MAX_GROUPS || number.gaps.some((gap) => gap.includes('|')))
    return false;
  const name = nameOf(number);
  if (name === 'account') return !holdsYear(number) && !(digits.length === 13 && isNationalId(digits));
  return name === undefined && evenGap(number) === '-' && shapesOf(number).includes(SHAPE);
};

/** An account that an office holds: people pay into it, so it is published. */
const OFFICIAL = /ชื่อบัญชี[\s:："“*|-]*(?:เงิน[ก-๙]*?\s*)?(?:เทศบาล|องค์การ|อบต|อบจ|กองทุน|กรม|สำนักงาน|จังหวัด|อำเภอ|โรงเรียน|บริษัท|ห้างหุ้นส่วน)/;

const isOfficial = ({ text }: RawEntry, { start, end }: WrittenNumber): boolean => {
  const above = text.lastIndexOf('\n', text.lastIndexOf('\n', start) - 1);
  const below = text.indexOf('\n', text.indexOf('\n', end) + 1);
  return OFFICIAL.test(text.slice(above + 1, below < 0 ? undefined : below));
};

/** The number of a person's bank account is not published (PDPA B.E. 2562). */
export const bankAccount: FileRule = {
  id: 'bank-account',
  severity: 'warning',
  title: 'ไม่มีเลขที่บัญชีธนาคารของบุคคล',
  why: 'ผู้อื่นนำไปแอบอ้างได้ เผยแพร่เฉพาะบัญชีของหน่วยงานโดยบอกชื่อบัญชี',
  example: {
    at: 'body',
    wrong: 'โอนเข้าบัญชีธนาคารกรุงไทย เลขที่ 123-4-56789-0',
    right: 'โอนเข้าบัญชีธนาคารกรุงไทย เลขที่ 123-4-56789-0 ชื่อบัญชี เทศบาลตำบลตัวอย่าง',
  },
  checkFile: ({ raw }) =>
    numbersIn(foldedText(raw), [10, 15], isAccount)
      .filter((number) => !isOfficial(raw, number))
      .map(({ digits, start }) =>
        personalFinding(
          raw,
          start,
          `พบเลขที่บัญชีธนาคาร XXX-X-XXX${digits.slice(-3, -1)}-${digits.slice(-1)}`,
          `ถ้าเป็นบัญชีของบุคคลให้ลบออก ถ้าเป็นของหน่วยงานให้เขียน "ชื่อบัญชี เทศบาล…" ไว้ในบรรทัดเดียวกัน${orAllow('bank-account')}`,
        ),
      ),
};

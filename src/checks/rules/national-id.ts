import { relative } from 'node:path';
import type { Finding } from '../../content/problem.ts';
import { nameOf } from '../number-names.ts';
import { evenGap, foldedText, foldNumbers, holdsYear, numbersIn, shapesOf, type WrittenNumber } from '../numbers.ts';
import { personalFinding } from '../personal-data.ts';
import type { FileRule } from '../rule.ts';

/** Whether thirteen digits are a Thai national ID: the last is a checksum of the others (กรมการปกครอง). */
export const isNationalId = (digits: string): boolean => {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
};

/** Whether a number is the bar code of Thai goods (EAN): its checksum, and the prefix of Thailand. */
const isBarCode = ({ digits, gaps }: WrittenNumber): boolean => {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return gaps.length === 0 && digits.startsWith('885') && sum % 10 === 0;
};

/** Words that say that a national ID follows, whatever its digits; ำ copied from a PDF comes as two signs. */
const NAMED =
  /(?:(?:เลข|หมายเลข|รหัส)(?:ที่)?\s*(?:ประจ(?:ำ|\u0E4Dา)\s*ตัว|บัตร)?\s*(?:ประจ(?:ำ|\u0E4Dา)\s*ตัว)?\s*(?:ประชาชน|ปชช)|บัตร\s*(?:ประจ(?:ำ|\u0E4Dา)\s*ตัว)?\s*(?:ประชาชน|ปชช)|เลข(?:ที่)?\s*บัตร(?!เครดิต|กำนัล|คิว|สมาชิก)|เลขประจ(?:ำ|\u0E4Dา)\s*ตัว(?!ผู้เสีย|สอบ|ผู้สมัคร|ผู้ป่วย|นักเรียน|นักศึกษา|ข้าราชการ)|ปชช\.?|เลข\s*13\s*หลัก|(?<![a-z]\s?)(?:(?:Thai|national|citizen|personal)\s*)?\bID(?:\s*(?:card|no|number))?\b)(?:[^\d]|13\s*หลัก){0,30}$/i;

/**
 * Persons' IDs begin with 1 to 8. With 0 begin the tax IDs of juristic persons, which have the same checksum,
 * with 978 and 979 books (ISBN).
 */
const isOfPerson = (digits: string): boolean => /^[1-8]/.test(digits);

/** One digit in each cell or box: then there are thirteen of them, no more. */
const SINGLE = Array.from({ length: 13 }, () => 1).join('-');

const isWrittenAsId = (number: WrittenNumber): boolean => {
  if (shapesOf(number).some((shape) => shape === '13' || shape === '1-4-5-2-1')) return true;
  if (number.lengths.join('-') === SINGLE) return !number.isPartOfRow && number.gaps.every((gap) => !gap.includes('\n'));
  const gap = evenGap(number);
  return gap !== undefined && '- ._'.includes(gap) && number.lengths.length <= 7 && !number.isPartOfRow && !holdsYear(number);
};

/** Names right before a number that is none of a person's, whatever the text spoke of further up. */
const NAMED_OTHERWISE = /(?:(?:เลข(?:ที่)?|หมายเลข|รหัส)\s*อ้างอิง|บาร์โค้ด|barcode|ISBN|EAN|GTIN)[\s:：.*_|"“”(]*$/i;

const isPersonal = (number: WrittenNumber): boolean => {
  const { digits, continues, before } = number;
  if (continues.before || /^(\d)\1+$/.test(digits) || !isWrittenAsId(number)) return false;
  if (NAMED_OTHERWISE.test(before)) return false;
  if (NAMED.test(before)) return isOfPerson(digits);
  if ((continues.after && !number.next.startsWith('0')) || /[A-Za-z]-?$/.test(before) || /[A-Za-z]/.test(number.after)) return false;
  return isOfPerson(digits) && isNationalId(digits) && !isBarCode(number) && nameOf(number) !== 'other';
};

/** Cameras and chat programs name files by the moment in milliseconds, which has thirteen digits too. */
const MOMENT = /^1[2-9]\d{11}$/;

/** IDs in the name of a file: the address of a file on the site is its name. */
const inFileName = (file: string, name: string): Finding[] => {
  const written = /(?<!\d)\d(?:[-_. ]?\d){12}(?!\d)/.exec(foldNumbers(name))?.[0] ?? '';
  const digits = written.replace(/\D/g, '');
  if (!isOfPerson(digits) || !isNationalId(digits) || MOMENT.test(written)) return [];
  const what = `ชื่อไฟล์มีเลขประจำตัวประชาชน 13 หลัก (${digits[0]}-XXXX-XXXXX-XX-${digits[12]})`;
  return [{ file, line: 1, column: 1, field: '-', what, fix: 'ตั้งชื่อไฟล์ตามเรื่อง แล้วแก้ลิงก์ที่ชี้มายังไฟล์นี้' }];
};

const FIX =
  'ลบออก หรือแทนด้วย X-XXXX-XXXXX-XX-X (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562) ถ้าเป็นเลขอื่น ให้เขียน "เลขที่อ้างอิง" หรือ "บาร์โค้ด" ติดหน้าเลข ' +
  'ส่วนเลขประจำตัวผู้เสียภาษีใช้ได้เฉพาะของนิติบุคคลซึ่งขึ้นต้นด้วย 0 เพราะของบุคคลเป็นเลขเดียวกับเลขประจำตัวประชาชน';

/** No national ID is published (PDPA B.E. 2562). */
export const nationalId: FileRule = {
  id: 'national-id',
  severity: 'error',
  binding: true,
  title: 'ไม่มีเลขประจำตัวประชาชน',
  why: 'เป็นข้อมูลส่วนบุคคลตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ผู้อื่นนำไปสวมสิทธิได้',
  example: { at: 'body', wrong: 'เลขประจำตัวประชาชน 1-2345-67890-12-1', right: 'เลขประจำตัวประชาชน X-XXXX-XXXXX-XX-X' },
  checkFile: ({ raw }) => [
    ...numbersIn(foldedText(raw), [13, 13], isPersonal).map(({ digits, start }) =>
      personalFinding(raw, start, `พบเลขประจำตัวประชาชน 13 หลัก (${digits[0]}-XXXX-XXXXX-XX-${digits[12]})`, FIX),
    ),
    ...inFileName(raw.file, raw.id),
  ],
  check: ({ tree }) => tree.attachments.flatMap(({ path, name }) => inFileName(relative('', path), name)),
};

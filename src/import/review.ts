import { toArabicDigits } from '../thai/digits.ts';
import { clean } from './clean.ts';
import type { Desk } from './desk.ts';
import type { Account, Entry } from './ledger.ts';
import { countLetters } from './letters.ts';
import { textOf } from './passage.ts';

/** What a review file is called, beside the entry. The check passes such files over. */
export const reviewName = (entry: string): string => entry.replace(/\.\w+$/, '.review.txt');

const quote = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${line.trim()}`)
    .join('\n');

/** Whether a person must say what becomes of it. */
export const isOpen = ({ destination }: Entry): boolean => destination.to === 'review' && !destination.isSettled;

/** A number that stands in its field as it is printed. */
const isAsPrinted = ({ passage, destination }: Entry): boolean =>
  destination.to === 'read' && toArabicDigits(clean(textOf(passage))).replace(/[.)]$/, '') === destination.value;

const number = (count: number): string => count.toLocaleString('en-US');

export const accountText = ({ letters, field, body, review }: Account): string =>
  `ตัวอักษรในเอกสาร ${number(letters)} = ลงช่อง ${number(field)} + เนื้อหา ${number(body)} + ไฟล์ตรวจ ${number(review)}`;

const group = (title: string, entries: readonly string[]): string[] => (entries.length > 0 ? [`== ${title} ==`, '', ...entries, ''] : []);

/** The review file: what to look at, what was read as a value, and every text that has no place in the entry. */
export const reviewText = (desk: Desk, entry: string, pictures: readonly string[]): string => {
  const { entries } = desk.ledger;
  const told = ({ passage, destination }: Entry, more = ''): string => {
    const why = destination.to === 'review' ? destination.why : '';
    return `[${passage.piece.place}]${why ? ` ${why}` : ''}${more}\n${quote(textOf(passage))}\n`;
  };
  const worth = entries.filter(({ passage }) => countLetters(textOf(passage)) > 0);
  const open = worth.filter(isOpen);
  const read = worth.filter((item) => item.destination.to === 'read' && !isAsPrinted(item));
  const settled = worth.filter((item) => (item.destination.to === 'review' && !isOpen(item)) || isAsPrinted(item));
  return [
    `ไฟล์ตรวจการนำเข้า: ${clean(desk.paper.file)} → ${entry}`,
    'ตรวจเสร็จแล้วลบไฟล์นี้ได้ เว็บไซต์ไม่อ่านและไม่เผยแพร่ แต่ไฟล์นี้อาจมีชื่อบุคคล อย่าส่งต่อ',
    accountText(desk.ledger.account()),
    '',
    ...group('ต้องดู', [...desk.questions.map((question) => `- ${question}`), ...pictures.map((name) => `- ใส่คำอธิบายภาพ ${name}`)]),
    ...group(
      'ข้อความที่ยังไม่มีที่ลง ให้ย้ายไปช่องที่เหมาะ หรือทิ้งถ้าไม่ใช้',
      open.map((item) => told(item)),
    ),
    ...group(
      'อ่านเป็นค่า ให้เทียบว่าถูก',
      read.map((item) => told(item, item.destination.to === 'read' ? ` ${item.destination.field}: ${item.destination.value}` : '')),
    ),
    ...group(
      'ใช้จับคู่ช่อง หรือตัดออกโดยตั้งใจ ไม่ต้องทำอะไร',
      settled.map((item) => told(item)),
    ),
  ].join('\n');
};

/** Texts that a review file quotes. */
export const quotedIn = (review: string): string[] => review.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));

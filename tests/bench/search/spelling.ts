import type { Random } from '../build/random.ts';

/**
 * When two texts say the same, for deciding which pages are right. Written apart from `src/search`
 * on purpose: a mistake there must not excuse itself here. Marks stay as they are.
 */
export const canonical = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase();

/** Tones, ็ and ์, and the vowel signs above and below: what a hurried finger misses. */
export const MARKS = /[\u0e47-\u0e4c\u0e31\u0e34-\u0e39]/g;

/** Digits of the other set: ๒๕๖๕ ↔ 2565. */
export const otherDigits = (text: string): string =>
  text.replace(/[0-9๐-๙]/g, (digit) =>
    digit < '๐' ? String.fromCharCode(digit.charCodeAt(0) + 0x0e20) : String.fromCharCode(digit.charCodeAt(0) - 0x0e20),
  );

/** ำ in two characters and แ as เ twice, as some keyboards and PDF files give them. */
export const decomposed = (text: string): string => text.replaceAll('\u0e33', '\u0e4d\u0e32').replaceAll('แ', 'เเ');

/** Letters and vowel signs that a finger meets. */
const LETTERS = [...'กขคงจชซดตถทนบปผพภมยรลวสหอะัาิีึืุูเแโใไ'];

/** A text with one letter wrong, missing, doubled, or swapped with the next. */
export const mistyped = (text: string, random: Random): string => {
  const at = random.whole(0, text.length - 2);
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  return before + random.pick([random.pick(LETTERS) + next, next, letter + letter + next, next + letter]) + after;
};

/** Right spelling → a common wrong one. No wrong spelling is part of a right word. */
export const MISSPELLINGS: Readonly<Record<string, string>> = {
  สังเกต: 'สังเกตุ',
  อนุญาต: 'อนุญาติ',
  ลายเซ็น: 'ลายเซ็นต์',
  เว็บไซต์: 'เว็ปไซต์',
  โอกาส: 'โอกาศ',
  ปรากฏ: 'ปรากฎ',
  กฎหมาย: 'กฏหมาย',
  อินเทอร์เน็ต: 'อินเตอร์เน็ต',
  อีเมล: 'อีเมล์',
  คลินิก: 'คลีนิค',
  ทยอย: 'ทะยอย',
  ผูกพัน: 'ผูกพันธ์',
  สัมมนา: 'สัมนา',
  ทฤษฎี: 'ทฤษฏี',
  มาตรฐาน: 'มาตราฐาน',
  ปรารถนา: 'ปราถนา',
  คำนวณ: 'คำนวน',
  บริเวณ: 'บริเวน',
  ประสบการณ์: 'ประสพการณ์',
  บุคลากร: 'บุคคลากร',
  วิเคราะห์: 'วิเคราห์',
  ประณีต: 'ปราณีต',
  สร้างสรรค์: 'สร้างสรรณ์',
  ประชาสัมพันธ์: 'ประชาสัมพันธุ์',
  ทรัพยากร: 'ทรัพยากรณ์',
  สาธารณสุข: 'สาธารณะสุข',
  ธุรการ: 'ธุระการ',
  ทะเบียน: 'ทเบียน',
  งบประมาณ: 'งบประมาน',
  เกณฑ์: 'เกณท์',
  สัญลักษณ์: 'สัญญลักษณ์',
  รณรงค์: 'รนรงค์',
  เคาน์เตอร์: 'เค้าเตอร์',
  ดิจิทัล: 'ดิจิตอล',
  ละเอียด: 'ระเอียด',
  นวัตกรรม: 'นวัฒกรรม',
  วัฒนธรรม: 'วัฒธรรม',
  พัสดุ: 'พัศดุ',
  ครุภัณฑ์: 'คุรุภัณฑ์',
  สงเคราะห์: 'สงเคราห์',
  ค่าธรรมเนียม: 'ค่าทำเนียม',
  ผลสัมฤทธิ์: 'ผลสัมฤทธ์',
  สะดวก: 'สดวก',
  เบี้ยยังชีพ: 'เบี้ยยังชีบ',
  ประเมิน: 'ประเมิณ',
  กระตือรือร้น: 'กระตือรือล้น',
  ร้องเรียน: 'ร้องเรียณ',
};

const PAIRS = Object.entries(MISSPELLINGS);

/** Text with the wrong spellings of the table put right. A right one that begins a wrong one (สังเกต in สังเกตุ) stays whole. */
export const corrected = (text: string): string => PAIRS.reduce((result, [right, wrong]) => result.replaceAll(wrong, right), text);

/** Text with the first right spelling of the table that it holds made wrong; undefined when it holds none. */
export const misspelt = (text: string): string | undefined => {
  const pair = PAIRS.find(([right, wrong]) => text.includes(right) && !text.includes(wrong));
  return pair && text.replaceAll(pair[0], pair[1]);
};

/** Wrong spellings that stand in a text. */
export const wrongWords = (text: string): string[] => PAIRS.map(([, wrong]) => wrong).filter((wrong) => text.includes(wrong));

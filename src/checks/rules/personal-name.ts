import { foldedText } from '../numbers.ts';
import { perEntry } from '../per-entry.ts';
import { orAllow, personalFinding } from '../personal-data.ts';
import type { FileRule } from '../rule.ts';

interface Name {
  given: string;
  surname: string;
}

/** Titles that stand before a personal name. */
const TITLE = [
  'นางสาว',
  'นาย(?:แพทย์|สัตวแพทย์)?',
  'นาง',
  'แพทย์หญิง',
  'เด็กชาย',
  'เด็กหญิง',
  '(?:น\\. ?ส|ด\\.ช|ด\\.ญ|ดร|ผศ|รศ|ศ|นพ|พญ|ทพ|ทพญ|สพ\\.ญ|น\\.สพ)\\.(?: ?ดร\\.)?',
  '(?:ว่าที่ ?)?(?:สิบ|จ่าสิบ|ร้อย|พัน|พล|ดาบ)(?:ตำรวจ)?(?:ตรี|โท|เอก)(?:หญิง)?',
  '(?:ว่าที่ ?)?(?:พล\\.[ตรอ]\\.[ตทอ]|พ\\.(?:ต\\.)?[ตทอ]|ร\\.(?:ต\\.)?[ตทอ]|จ\\.ส\\.[ตทอ]|ส\\.(?:ต\\.)?[ตทอ]|ด\\.ต)\\.(?:หญิง)?',
].join('|');

/** Words that end in a title or run into one (พัฒนา + ยกระดับ, สำเนา + งบประมาณ), and names of places and firms: ทนาย, ขุนนาง, ถนนนายสม. */
const NOT_AFTER =
  '(?:\\d ?|ท|ย่า|บาง|ดอก|เจ้า|ขุน|มูล|มุข|พระ|พี่|กุ้ง|สอง|พัฒ|สัมม|เสว|สำเ|เส|ศาส|ภาว|เจต|วาส|เทศ|สนท|สถาป|ปรารถ|จินต|ชาว|ทำ|[ก-ฮ]\\.|(?:ถนน|ซอย|โรงเรียน|สะพาน|อาคาร|วัด|มูลนิธิ|ร้าน|บริษัท|หจก\\.|รางวัล|ทุน|ค่าย|สวน|ตลาด|หมู่บ้าน|อนุสาวรีย์) ?)';

/** Words that begin with a title: นายกเทศมนตรี, นายทะเบียน, นางพยาบาล. */
const NOT_BEFORE =
  '(?:ก(?:ฯ| |รัฐ|เทศ|องค์|สมาคม|สภา|อบ[ตจ]|เมือง|พิเศษ|เหล่า|สโมสร)|ทะเบียน|อำเภอ|ช่าง|จ้าง|หน้า|ตรวจ|ทหาร|ท้าย|ด่าน|ประกัน|พลเรือน|สถานี|ทุน|แบบ|เวร|วง(?: |ดนตรี)|สาธารณสุข|ชำนาญ|ปฏิบัติ|เชี่ยวชาญ|ทรงคุณวุฒิ|นพมาศ(?: ลอย| ประจำ)|ไปรษณีย์|หมวด|ตำรวจ|แพทย์|สัตวแพทย์|เรือ(?!ง)|อากร|พราน|งาน|งาม(?: |จักร)|ฟ้า|พยาบาล|รอง|เลิ้ง|กวัก|รำ(?: |วง|ไทย)|ใน|ละคร|พญา|ไม้|เงือก|สาว ?ไทย|สนม|ประตู|ประจำ|[ก-ฮ]์|(?<=สาว)ไทย|(?<=นาง)(?:สาว|เอก(?: |ตัว|ละคร|ของ|ใน)|เธอ|เจ้า|นี้|ก็))';

/** A letter of a word in Thai, its marks and vowels. */
const LETTER = '(?:[ก-\u0E30]|[\u0E31-\u0E3A]|[เ-\u0E46]|[\u0E47-\u0E4E])';
const WORD = '[ก-ฮเ-ไ]';

/** Only the title is taken, so that what follows is looked at once more. */
const NAME = new RegExp(
  `(?:${TITLE})(?!${NOT_BEFORE})(?= ?(?<given>${WORD}${LETTER}{1,17})(?: {1,3}| ?\\n[ >]{0,40})(?<surname>(?:ณ )?${WORD}${LETTER}{1,30}))`,
  'g',
);
const AFTER_ANOTHER_WORD = new RegExp(`${NOT_AFTER}$`);
const LATIN_NAME = /\b(?:Mr|Mrs|Ms)\.?(?= (?<given>[A-Z][a-z]+) (?<surname>[A-Z][a-z]+)\b)/g;

/** Words of sentences, which no given name holds. */
const IN_SENTENCE = /ที่|และ|หรือ|ให้|ไม่|ต้อง|เป็น|ได้|ผู้|ทุก|แต่|เพื่อ|จาก|กับ|ความ|การ(?!ะ|ุ)|ของ|คน(?!ึ)|^(?:พล(?:เรือ|อากาศ|ตำรวจ)|ศาสตราจารย์|หม่อม)/;

/** Words that follow a given name that stands alone: what the person does, or is. */
const AFTER_GIVEN =
  /^(?:ที่|และ|หรือ|ให้|ไม่|ต้อง|เป็น|ได้|ผู้|ซึ่ง|จะ|คือ|ว่า|ใน|โดย|จาก|กับ|แต่|ตาม|เพื่อ|เมื่อ|ถูก|ก็|เคย|กำลัง|อายุ|ตำแหน่ง|ปลัด|นาย|นาง|รอง|หัวหน้า|ประธาน|เลขานุการ|กรรมการ|เจ้าหน้าที่|เจ้าพนักงาน|นัก|ทั้ง|อีก|ยื่น|แจ้ง|กล่าว|สมมติ|นามส|ด้วย|จึง|ยัง|แล้ว|ของ|การ|ความ|ดังนี้|เช่น|เท่านั้น|ชื่อ|สกุล|เกิด(?:เมื่อ|ที่|วัน)|ขณะ|ดำรง|พระองค์|รวมทั้ง|ส่วน)/;

/** A surname may stand on the next line, but so may the next thing that a form or a list asks for. */
const ON_NEXT_LINE =
  /^(?!นา[ยง]|น\.)|\n[ >]*(?:อาชีพ|สัญชาติ|โทร|เบอร์|อำเภอ|ตำบล|จังหวัด|สังกัด|ฝ่าย|กอง(?:คลัง|ช่าง|การ|สวัสดิ|ยุทธ|สาธารณ|วิชา)|สำนัก|งาน|วันที่|เลข)/;

/** The same of words that surnames begin with too (มีสุข, เกิดแก้ว): alone, or where a sentence runs on. */
const MAY_FOLLOW_GIVEN = /^(?:มา|มี(?!ทรัพย์|สุข|ชัย|ศรี|บุญ|โชค|เงิน|ทอง|แก้ว|ลาภ|แสง)|ไป|เกิด|หมู่|ขอ|ทำ|นำ|พบ|รับ|ต่อ)(?:$|.{8})/;
const CONJUNCTION = /และ|หรือ|เป็น|กับ|พร้อม|ตำแหน่ง/;

/** A scholar whose thought is told is an author, and is named as one. */
const SCHOLAR = /^(?:ดร|ผศ|รศ|ศ|นพ|พญ|ทพ)\./;
const TELLS = /^\s*(?:ได้)?(?:เห็น|กล่าว|อธิบาย|เล่า|บรรยาย|เขียน|เสนอ|ให้(?:ความ(?:เห็น|หมาย)|นิยาม|คำ)|นิยาม|ตีความ|นำมาเล่า|ชี้|สรุป)/;
const INVENTED = /^\s*\(?นามสมมติ/;
/** Below a quotation stands who is quoted. */
const ATTRIBUTION = /(?:^|\n)[ \t]*>[> \t]*[\u2013-\u2015] ?[*_]*$/;
const AUTHOR_ATTRIBUTE = /author=["'][^"'\n]*$/;

/** Fields that are meant for the names of persons. */
const NAME_FIELD = /(?:^|\.)(?:personalName|author|document)$/;

/** The name of a person with title, given name and surname. */
export interface PersonName {
  title: string;
  given: string;
  start: number;
  end: number;
}

/** Every name of a person in a file: not the names of places and posts, not authors who are quoted. */
export const personNamesOf = perEntry((raw): PersonName[] => {
  const { folded } = foldedText(raw);
  return [...folded.matchAll(NAME), ...folded.matchAll(LATIN_NAME)].flatMap(({ 0: title, index, groups }) => {
    const { given, surname } = groups as unknown as Name;
    const end = folded.indexOf(surname, index + title.length + given.length) + surname.length;
    const before = folded.slice(Math.max(0, index - 200), index);
    const after = folded.slice(end, end + 40);
    const written = folded.slice(index, end);
    const isName = !(
      IN_SENTENCE.test(given) ||
      AFTER_GIVEN.test(surname) ||
      MAY_FOLLOW_GIVEN.test(surname.split(CONJUNCTION)[0]!) ||
      INVENTED.test(after) ||
      AFTER_ANOTHER_WORD.test(before) ||
      (written.includes('\n') && ON_NEXT_LINE.test(written))
    );
    const isAuthor =
      AUTHOR_ATTRIBUTE.test(before) ||
      ATTRIBUTION.test(raw.text.slice(Math.max(0, index - 60), index)) ||
      (SCHOLAR.test(title) && TELLS.test(after));
    return isName && !isAuthor ? [{ title, given, start: index, end }] : [];
  });
});

/** Names of persons stand only in their fields; elsewhere a post says who is meant (PDPA B.E. 2562). */
export const personalName: FileRule = {
  id: 'personal-name',
  severity: 'warning',
  title: 'ใช้ชื่อตำแหน่ง ไม่ใช้ชื่อบุคคล',
  why: 'ชื่อบุคคลเป็นข้อมูลส่วนบุคคล และเปลี่ยนเมื่อโยกย้าย ตำแหน่งยังถูกอยู่',
  example: { at: 'body', wrong: 'ยื่นต่อนายสมชาย ใจดี', right: 'ยื่นต่อผู้อำนวยการกองช่าง' },
  checkFile: ({ raw }) =>
    personNamesOf(raw)
      .map(({ title, given, start }) =>
        personalFinding(raw, start, `พบชื่อบุคคล "${title}${given} …"`, `ใช้ชื่อตำแหน่งแทน เช่น ปลัดเทศบาล${orAllow('personal-name')}`),
      )
      .filter(({ field }) => !NAME_FIELD.test(field)),
};

import { foldedText } from '../numbers.ts';
import { orAllow, personalFinding } from '../personal-data.ts';
import type { Rule } from '../rule.ts';

/** Titles that stand before a personal name. */
const TITLE = [
  'นางสาว',
  'นาย(?:แพทย์|สัตวแพทย์)?',
  'นาง',
  'แพทย์หญิง',
  'เด็กชาย',
  'เด็กหญิง',
  '(?:น\\. ?ส|ด\\.ช|ด\\.ญ|ดร|ผศ|รศ|นพ|พญ|ทพ|ทพญ|สพ\\.ญ|น\\.สพ)\\.(?: ?ดร\\.)?',
  '(?:ว่าที่ ?)?(?:สิบ|จ่าสิบ|ร้อย|พัน|พล|ดาบ)(?:ตำรวจ)?(?:ตรี|โท|เอก)(?:หญิง)?',
  '(?:ว่าที่ ?)?(?:พล\\.[ตรอ]\\.[ตทอ]|พ\\.(?:ต\\.)?[ตทอ]|ร\\.(?:ต\\.)?[ตทอ]|จ\\.ส\\.[ตทอ]|ส\\.(?:ต\\.)?[ตทอ]|ด\\.ต)\\.(?:หญิง)?',
].join('|');

/** Words that end in a title, and names of places and firms: ทนาย, ขุนนาง, ถนนนายสม. */
const NOT_AFTER = '(?:ท|เจ้า|ขุน|มูล|[ก-ฮ]\\.|(?:ถนน|ซอย|โรงเรียน|สะพาน|อาคาร|วัด|มูลนิธิ|ร้าน|บริษัท|หจก\\.|รางวัล|ทุน|ค่าย|สวน|ตลาด|หมู่บ้าน|อนุสาวรีย์) ?)';

/** Words that begin with a title: นายกเทศมนตรี, นายทะเบียน, นางพยาบาล. */
const NOT_BEFORE =
  '(?:ก(?:ฯ| |รัฐ|เทศ|องค์|สมาคม|สภา|อบ|เมือง|พิเศษ|เหล่า|สโมสร)|ทะเบียน|อำเภอ|ช่าง|จ้าง|หน้า|ตรวจ|ทหาร|ท้าย|ด่าน|ประกัน|พลเรือน|สถานี|ทุน|แบบ|เวร|ไปรษณีย์|หมวด|ตำรวจ|แพทย์|สัตวแพทย์|เรือ|บ้าน|เงิน|อากร|คลัง|พราน|งาน|งาม|เอก |เอก[ก-ฮ]?ละคร|ฟ้า|พยาบาล|รอง|เลิ้ง|นวล|กวัก|รำ|ใน|ละคร|พญา|ไม้|เงือก|สาว ?ไทย|สนม)';

const LETTERS = '[ก-ฮเ-ไ][ก-\u0E3Aเ-\u0E4E]';

const NAME = new RegExp(
  `(?<!${NOT_AFTER})(?:${TITLE})(?!${NOT_BEFORE}) ?(?<given>${LETTERS}{1,17}) {1,3}(?<surname>(?:ณ )?${LETTERS}{1,})`,
  'g',
);
const LATIN_NAME = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+ [A-Z][a-z]+\b/g;

/** Words of sentences, which no given name holds. */
const IN_SENTENCE = /ที่|และ|หรือ|ให้|ไม่|ต้อง|เป็น|ได้|ผู้|ทุก|แต่|เพื่อ|จาก|กับ|ความ|การ(?![ะุ])|ของ|คน/;

/** Words that follow a given name that stands alone: what the person does, or is. */
const AFTER_GIVEN =
  /^(?:ที่|และ|หรือ|ให้|ไม่|ต้อง|เป็น|ได้|ผู้|ซึ่ง|จะ|คือ|มา|ไป|ว่า|ใน|โดย|จาก|กับ|แต่|ตาม|เพื่อ|มี|เมื่อ|ถูก|ก็|เคย|กำลัง|อายุ|หมู่|ตำแหน่ง|เกิด|ปลัด|นาย|นาง|รอง|หัวหน้า|ประธาน|เลขานุการ|กรรมการ|เจ้าหน้าที่|เจ้าพนักงาน|นัก|ทั้ง|อีก|ขอ|ทำ|นำ|พบ|ยื่น|แจ้ง|กล่าว|รับ|สมมติ|นามสมมติ|ต่อ|ด้วย|จึง|ยัง|แล้ว|ของ|การ|ความ|ดังนี้|เช่น|เท่านั้น)/;

/** Fields that are meant for the names of persons. */
const NAME_FIELD = /(?:^|\.)(?:personalName|author|document)$/;

/** Names of persons stand only in their fields; elsewhere a post says who is meant (PDPA B.E. 2562). */
export const personalName: Rule = {
  id: 'personal-name',
  severity: 'warning',
  title: 'ใช้ชื่อตำแหน่ง ไม่ใช้ชื่อบุคคล',
  why: 'ชื่อบุคคลเป็นข้อมูลส่วนบุคคล และเปลี่ยนเมื่อโยกย้าย ตำแหน่งยังถูกอยู่',
  example: { at: 'body', wrong: 'ยื่นต่อนายสมชาย ใจดี', right: 'ยื่นต่อผู้อำนวยการกองช่าง' },
  check: ({ entries }) =>
    entries.flatMap(({ raw }) => {
      const { folded } = foldedText(raw);
      const thai = [...folded.matchAll(NAME)].filter(
        ({ 0: name, index, groups }) =>
          !IN_SENTENCE.test(groups!['given']!) &&
          !AFTER_GIVEN.test(groups!['surname']!) &&
          !/^\s*\(?นามสมมติ/.test(folded.slice(index + name.length)),
      );
      return [...thai, ...folded.matchAll(LATIN_NAME)]
        .map(({ 0: name, index }) =>
          personalFinding(
            raw,
            index,
            `พบชื่อบุคคล "${name.slice(0, name.lastIndexOf(' '))} …"`,
            `ใช้ชื่อตำแหน่งแทน เช่น ปลัดเทศบาล${orAllow('personal-name')}`,
          ),
        )
        .filter(({ field }) => !NAME_FIELD.test(field));
    }),
};

import { findInTexts } from '../personal-data/find.ts';
import type { Rule } from '../rule.ts';

const TITLES = String.raw`นางสาว|น\.ส\.|นาย|นาง|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|ว่าที่(?:ร้อย|พัน)?(?:ตรี|โท|เอก)|ว่าที่ ?ร\.[ตทอ]\.|[รพ]\.[ตทอ]\.[ตทอ]\.|จ\.ส\.[ตทอ]\.|ดร\.`;
/** Posts and words that begin like a title. */
const NO_NAME = String.raw`ก(?:เทศ|รัฐ|อบต|อบจ|อง|สมาคม|สภา|เมือง|ฯ|ก |เหล่า|ตำบล|โต๊ะ|จ|ย)|ช่าง|อำเภอ|ทะเบียน|จ้าง|หน้า|ทหาร|ตำรวจ|ตรวจ|ท้าย|แพทย์|สัตว|ด่าน|พล|ประกัน|ไปรษณีย์|สถานี|ทุน|แบบ|ฟ้า|เอก|พราน|ใจ|สนาม|เรือ|ก$|งาน|ธนาคาร|อากร|เวร|หมวด|กอง|ประตู|พยาบาล|รำ|งาม|เงือก|สงกรานต์|สาว`;
/** Words after which a name begins without a space; any other letter before it makes it part of a word, as in คุณนาย. */
const BEFORE = String.raw`[^\u0E00-\u0E7F]|ของ|และ|กับ|โดย|คือ|มี|ให้|ว่า|ถึง|จาก|แก่|แต่งตั้ง|สอบถาม|รับผิดชอบ|ติดต่อ|พบ|หรือ|ที่|เป็น|บุตร|สมัย|ซึ่ง|เสนอ|มอบ|ต่อ|ร่วม|ได้|เชิญ|วิทยากร|ชื่อ|ทำให้|โทร`;
/** Names of places and houses that are called after a person. */
const PLACES = String.raw`ถนน|ซอย|โรงเรียน|วัด|สะพาน|มูลนิธิ|อาคาร|สวน|ห้อง|หอ|ตึก|ร้าน|บ้าน|กองทุน|รางวัล`;
const NAME = new RegExp(
  String.raw`(?<=^|${BEFORE})(?<!(?:${PLACES}) ?)(?:${TITLES}) ?(?!${NO_NAME})([\u0E01-\u0E2E\u0E40-\u0E44][\u0E01-\u0E3A\u0E40-\u0E4D]{1,14})(?: {1,2})([\u0E01-\u0E2E\u0E40-\u0E44][\u0E01-\u0E3A\u0E40-\u0E4D]{2,19})(?![\u0E01-\u0E3A\u0E40-\u0E4D])`,
  'gmu',
);

/** Persons are named by their posts, but in fields made for names: officers change, and none has been asked. */
export const personalName: Rule = {
  id: 'personal-name',
  severity: 'warning',
  title: 'ใช้ชื่อตำแหน่งแทนชื่อบุคคล',
  why: 'ชื่อและนามสกุลเป็นข้อมูลส่วนบุคคล และคนย้ายตำแหน่งได้ แต่ความรู้อยู่กับตำแหน่ง',
  example: { at: 'body', wrong: 'สอบถามนายสมมติ นามสมมุติ', right: 'สอบถามนิติกร สำนักปลัดเทศบาล' },
  check: (context) =>
    findInTexts(
      context,
      (text) =>
        [...text.matchAll(NAME)].map((match) => ({
          start: match.index,
          what: `พบชื่อบุคคล "${match[0].slice(0, match[0].indexOf(match[1]!) + 2)}…"`,
          fix: 'เขียนเป็นชื่อตำแหน่ง เช่น นิติกร หรือผู้อำนวยการกองช่าง',
        })),
      (_, path) => path.includes('author'),
    ),
};

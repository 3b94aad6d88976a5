import { fold } from '../thai/fold.ts';
import { bare, clean } from './clean.ts';
import type { Desk } from './desk.ts';
import { memoHead } from './memo.ts';
import { namesIn } from './names.ts';
import type { Piece } from './paper.ts';
import { textOf, whole } from './passage.ts';

/** Numbers of items, and words that only lead to a value: they say nothing once the value is taken. */
const LEADS =
  /^(?:\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*\s*[.)]*|(?:ใน|เมื่อ)?(?:วัน)?(?:ที่|อาทิตย์ที่|จันทร์ที่|อังคารที่|พุธที่|พฤหัสบดีที่|ศุกร์ที่|เสาร์ที่)?|ครั้งที่|ณ|เวลา|ระดับ(?:คะแนน)?|(?:ประจำ)?ปี(?:งบประมาณ)?|(?:ประจำปี\s*)?พ\.?\s?ศ\.?|น\.|นาฬิกา|สถานที่|(?:เริ่ม|เปิด|เลิก|ปิด)(?:การ)?ประชุม(?:เวลา)?)\s*[:：]?$/;
/** Who wrote or signed a paper. */
const SIGNED = /^\s*\(?\s*(?:ลงชื่อ|ผู้(?:บันทึก|จด|จัดทำ|รายงาน|สรุป|ตรวจ|รับรอง|ประเมิน|เสนอ|เห็นชอบ|อนุมัติ))/;

/** Lines to sign on, with nothing filled in. */
const FORM_LINE = /^(?:\(?ลงชื่อ\)?|ตำแหน่ง|วันที่|\(\s*\)|ผู้(?:บันทึก|จด|จัดทำ|รายงาน|สรุป|ตรวจ|รับรอง|ประเมิน|เสนอ|เห็นชอบ|อนุมัติ)[ก-๙]*)?$/;
const isFormToSign = (text: string): boolean =>
  /^ความเห็น(?:ของ)?(?:ผู้บังคับบัญชา|ผู้อำนวยการ|หัวหน้า|ปลัด|รองปลัด|นายก)[ก-๙]*[\s.…_]*$/.test(text) ||
  (text.includes('ลงชื่อ') && text.split('\n').every((line) => FORM_LINE.test(line.replace(/[.…_\s/]+/g, ''))));

/** A line of a table of contents, with its page. */
const CONTENTS_LINE = /[\t.…·]\s*[\d๐-๙]{1,3}\s*$/;
/** What says who is meant after a name. */
const POST_BELOW = /^\s*,?\s*ตำแหน่ง/;

const isBelow = (desk: Desk, above: Piece, piece: Piece): boolean => {
  const blocks: readonly unknown[] = desk.paper.blocks;
  const at = blocks.indexOf(above);
  return at >= 0 && blocks[at + 1] === piece;
};

/** Settles what is left of texts whose value was taken, and keeps names of those who signed out of the body. */
export const settleLeftovers = (desk: Desk): void => {
  const head = new Set(memoHead(desk));
  let inContents = false;
  let signed: Piece | undefined;
  for (const passage of desk.ledger.rest()) {
    const text = clean(textOf(passage));
    inContents = bare(text) === 'สารบัญ' || (inContents && (CONTENTS_LINE.test(textOf(passage)) || bare(text) === 'เรื่องหน้า'));
    const isPart = clean(textOf(whole(passage.piece))) !== text;
    if (inContents) desk.settle(passage, 'สารบัญ');
    else if (head.has(passage.piece)) desk.settle(passage, 'หัวบันทึกข้อความ');
    else if (/^จึงเรียนมา(?:เพื่อ)?/.test(text)) desk.settle(passage, 'คำลงท้าย');
    // The post below the name of who signed.
    else if (signed && isBelow(desk, signed, passage.piece) && text.length < 80 && !/[.:：]/.test(text)) {
      desk.settle(passage, 'ตำแหน่งของผู้ลงชื่อ');
      signed = undefined;
    } else if (isPart && LEADS.test(text)) desk.settle(passage, 'เลขข้อหรือคำนำของค่าที่อ่านแล้ว ใช้จับคู่');
    else if (fold(text) === fold(desk.town.name)) desk.settle(passage, 'ชื่อหน่วยงาน เว็บไซต์รู้อยู่แล้ว');
    else if (isFormToSign(textOf(passage))) desk.settle(passage, 'ช่องลงชื่อที่ยังว่าง');
    else if (namesIn(passage).length > 0 && (SIGNED.test(text) || /^\(.*\)$/.test(text))) {
      desk.review(passage, 'ผู้ลงชื่อ ถ้าต้องใช้ให้ใส่เป็นตำแหน่ง');
      signed = passage.piece;
    } else
      for (const name of namesIn(passage)) if (POST_BELOW.test(passage.piece.text.slice(name.end))) desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
  }
};

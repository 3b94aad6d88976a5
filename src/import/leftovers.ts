import { clean } from './clean.ts';
import type { Desk } from './desk.ts';
import { namesIn } from './names.ts';
import { textOf, whole } from './passage.ts';

/** Numbers of items, and words that only lead to a value: they say nothing once the value is taken. */
const LEADS =
  /^(?:\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*\s*[.)]*|(?:ใน|เมื่อ)?(?:วัน)?(?:ที่|อาทิตย์ที่|จันทร์ที่|อังคารที่|พุธที่|พฤหัสบดีที่|ศุกร์ที่|เสาร์ที่)?|ครั้งที่|ณ|เวลา|น\.|นาฬิกา|สถานที่|(?:เริ่ม|เปิด|เลิก|ปิด)(?:การ)?ประชุม(?:เวลา)?)\s*[:：]?$/;
/** Who wrote or signed a paper. */
const SIGNED = /^\s*\(?\s*(?:ลงชื่อ|ผู้(?:บันทึก|จด|จัดทำ|รายงาน|สรุป|ตรวจ|รับรอง|ประเมิน|เสนอ|เห็นชอบ|อนุมัติ))/;

/** Settles what is left of texts whose value was taken, and keeps names of those who signed out of the body. */
export const settleLeftovers = (desk: Desk): void => {
  for (const passage of desk.ledger.rest()) {
    const text = clean(textOf(passage));
    const isPart = clean(textOf(whole(passage.piece))) !== text;
    if (isPart && LEADS.test(text)) desk.review(passage, 'เลขข้อหรือคำนำของค่าที่อ่านแล้ว ใช้จับคู่');
    else if (namesIn(passage).length > 0 && (SIGNED.test(text) || /^\(.*\)$/.test(text)))
      desk.review(passage, 'ผู้ลงชื่อ ถ้าต้องใช้ให้ใส่เป็นตำแหน่ง');
  }
};

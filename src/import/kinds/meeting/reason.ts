import { groups, trim, type Passage } from '../../passage.ts';

/** Words with which reasons of absence begin. What follows เนื่องจาก is one, whatever it says. */
const BEGINS = String.raw`ลา(?=$|[\s)]|ป่วย|กิจ|พัก|คลอด|อุปสมบท|บวช|ประชุม|ศึกษา|ราชการ|ครึ่ง|ไป)|(?:เจ็บ)?ป่วย|ติด(?:ราชการ|ภารกิจ|ภาระ|ประชุม|ธุระ|อบรม|งาน|กิจ|ตรวจ|นัด|สัมมนา|ไป|เวร)|(?:เดินทาง)?ไป(?:ราชการ|ประชุม|อบรม|สัมมนา|ศึกษา|ต่าง|ปฏิบัติ|ตรวจ)|(?:เข้า)?(?:รับการ)?(?:ฝึก)?อบรม|(?:เข้า)?(?:ร่วม)?(?:สัมมนา|ศึกษาดูงาน)|มี(?:ภารกิจ|ภาระ|ราชการ|ธุระ|นัด|กิจ)|ขาด(?:ประชุม)?(?=$|[\s)])|ไม่(?:ทราบสาเหตุ|แจ้ง)|รักษาตัว|อยู่ระหว่าง(?!ทดลอง)|ปฏิบัติ(?:ราชการ|หน้าที่|ภารกิจ)(?!แทน)|ออก(?:พื้นที่|ตรวจ|หน่วย)`;
const LEAD = String.raw`เนื่องจาก|เพราะ|สาเหตุ\s*[:：]?|เหตุผล\s*[:：]?|หมายเหตุ\s*[:：]`;
const REASON = new RegExp(
  String.raw`^(?<before>(?:[^\s(–-].*?(?=[\s(–-]|เนื่องจาก|เพราะ))?)[\s(–-]*(?:(?<lead>${LEAD})\s*(?<told>[^()]+?(?:\([^()]*\))?)|(?<reason>(?:${BEGINS})[^()]*?(?:\([^()]*\))?))[\s.]*\)?[\s.]*$`,
  'ds',
);

/** Why somebody was absent, at the end of a text: in brackets, after a dash, or after เนื่องจาก; and what stands before it. */
export const reasonIn = (passage: Passage): { before: Passage | undefined; lead: Passage | undefined; reason: Passage } | undefined => {
  const { before, lead, told, reason } = groups(trim(passage), REASON) ?? {};
  const found = told ?? reason;
  return found && { before: before && before.end > before.start ? before : undefined, lead, reason: found };
};

import type { WrittenNumber } from './numbers.ts';

/** What a text may call the number that follows. */
type NumberName = 'telephone' | 'account' | 'other';

const TELEPHONE = /โทร|มือถือ|เบอร์|ติดต่อ|พร้อมเพย์|ไลน์|\b(?:tel|phone|mobile|call|line|fax|whatsapp)\b|[☎📞📱]|(?<![A-Za-z])M\.(?=\s*$)/giu;

const ACCOUNT =
  /บัญชี(?!\s*(?:แยกประเภท|รายชื่อ|นวัตกรรม|รายจ่าย|รายรับ|ราคา))|เลข(?:ที่)?\s*บ\/?ช\.?|ธนาคาร|ออมทรัพย์|กระแสรายวัน|กรุงไทย|กสิกรไทย|ไทยพาณิชย์|ออมสิน|กรุงศรี|(?<![ก-ฮ]\.?)ธ\.?\s*ก\.?\s*ส\.?(?![ก-๙])|\b(?:SCB|KTB|KBank|BBL|BAY|TTB|GSB|BAAC|bank|account|a\/c)\b/giu;

/** Numbers of things, named right before: whatever digits follow, they are no person's. */
const OTHER =
  /(?:ISBN|ISSN|EAN|GTIN|บาร์โค้ด|barcode|อ้างอิง|\bref(?:erence)?|ใบเสร็จ|ใบกำกับ|ใบแจ้งหนี้|invoice|e-?GP|โครงการ|สัญญา|ครุภัณฑ์|พัสดุ|งบประมาณ|รหัสบัญชี|ผังบัญชี|บัญชีแยกประเภท|รหัสสินค้า|เลขรับ|หนังสือ|เอกสาร|ฎีกา|GFMIS|โฉนด|น\.ส\.\s?[34]|มิเตอร์|มาตรวัด|ผู้ใช้น้ำ|ผู้ใช้ไฟ|พิกัด|ละติจูด|ลองจิจูด|รุ่น|อย\.|serial|S\/?N|biller|\bcomp(?:any)?)(?:\s|เลขที่|เลข|ที่ดิน|ที่|หมายเลข|รับเงิน|ภาษี|น้ำ|ไฟฟ้า|รหัส|คือ|\b(?:no|id|code)\b|[.:()])*$/giu;

const NAMES: readonly [NumberName, RegExp, reach: number][] = [
  ['account', ACCOUNT, 60],
  ['telephone', TELEPHONE, 30],
  ['other', OTHER, 0],
];

/** What the text calls a number: the last name before it with no other number between. */
export const nameOf = ({ before }: WrittenNumber): NumberName | undefined => {
  const words = /\D*$/.exec(before)![0];
  let nearest: NumberName | undefined;
  let end = -1;
  for (const [name, pattern, reach] of NAMES)
    for (const { 0: word, index } of words.matchAll(pattern))
      if (index + word.length >= end && words.length - index - word.length <= reach) [nearest, end] = [name, index + word.length];
  return nearest;
};

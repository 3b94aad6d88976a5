/**
 * Words of a question that tell what kind of answer is wanted. They are words of the language and of public service, none of any town.
 * They are patterns: a look-around keeps out what is another word, and `^` asks for the beginning of the question.
 */
// prettier-ignore
export const ANSWER_WORDS = {
  /** Persons, their posts and offices. */
  who: ['ใคร', 'ผู้รู้', 'คนที่รู้', 'คนรู้', 'ผู้เชี่ยวชาญ', 'ผู้ชำนาญ', 'ถามเรื่อง', 'ปรึกษาเรื่อง', 'คุยเรื่อง', 'รายชื่อ'],
  /** What was met about and decided. */
  meeting: ['(?<!สม)มติ(?!ชน)', '(?<!องค์)ประชุม'],
  /** A number to call. */
  telephone: ['เบอร์', 'โทรศัพท์', 'โทร(?!ม|ทัศน์|เลข|คม)', 'ติดต่อ', 'สายด่วน'],
  /** When an office is open. */
  hours: ['เปิดกี่โมง', 'ปิดกี่โมง', 'กี่โมง', 'เปิดวันไหน', 'เวลาทำการ', 'เวลาราชการ', 'เปิดไหม', 'เปิดเสาร์', 'เปิดวันหยุด'],
  /** Where an office is. */
  place: ['ที่อยู่(?!อาศัย)', 'อยู่ที่ไหน', 'อยู่ไหน', 'อยู่ตรงไหน', 'อยู่ชั้นไหน', 'ไปทางไหน'],
  /** What it costs. */
  fee: ['เท่าไหร่', 'เท่าไร', 'เท่าใด', 'กี่บาท', 'ราคา(?!ประเมิน|กลาง)', 'ค่าธรรมเนียม', 'ค่าใช้จ่าย', 'เสียเงิน', 'ฟรี', 'คิดยังไง', 'คิดอย่างไร'],
  /** What to bring. */
  documents: ['เอกสารอะไร', 'เอกสารที่ใช้', 'เอกสารที่ต้องใช้', 'ใช้เอกสาร', 'เตรียมเอกสาร', 'หลักฐานอะไร', 'ใช้หลักฐาน', 'เตรียมอะไร', 'ใช้อะไร', 'เอาอะไรไป', 'นำอะไรไป'],
  /** How long it takes. */
  time: ['กี่วัน', 'กี่เดือน', 'กี่ชั่วโมง', 'กี่นาที', 'ใช้เวลา', 'ระยะเวลา', 'นานไหม', 'นานแค่ไหน', 'นานเท่าไหร่', 'นานเท่าไร'],
  /** A paper to fill in. */
  form: ['แบบฟอร์ม', 'แบบคำขอ', 'แบบคำร้อง', 'ใบคำร้อง', 'ใบคำขอ', 'ใบสมัคร'],
  /** What a word means. */
  meaning: ['คืออะไร', 'คือ', 'หมายถึง', 'หมายความ', 'แปลว่า', 'ความหมาย', 'ย่อมาจาก'],
  /** How work is done. */
  method: ['ยังไง', 'อย่างไร', 'ทำไง', 'วิธี', 'กี่ขั้นตอน', 'กี่ขั้น'],
  /** What a citizen comes to an office for. */
  service: ['แจ้งใคร', 'แจ้งที่ไหน', 'ขอที่ไหน', 'ที่ไหน', 'ต้องขออนุญาต', 'ได้ไหม', 'ได้หรือไม่', 'เมื่อไหร่', 'เมื่อไร'],
} as const satisfies Record<string, readonly string[]>;

/** A kind of answer that a question may ask for. */
export type AnswerKind = keyof typeof ANSWER_WORDS;
export const ANSWER_KINDS = Object.keys(ANSWER_WORDS) as AnswerKind[];

/** A word that a town has for a kind of answer beside those of the language; it is a plain text. */
export interface TownWord {
  word: string;
  asks: AnswerKind;
}

/** What citizens do at an office, as questions begin: such a question wants the service, and the verb says which. */
// prettier-ignore
export const SERVICE_VERBS = [
  'ขอ(?!ง|บเขต)', 'แจ้ง', 'ยื่น', 'จ่าย', 'ชำระ', 'เสีย', 'ต่อ', 'ลงทะเบียน', 'สมัคร', 'จด', 'ติด', 'ย้าย', 'โอน', 'เปลี่ยน', 'ทำ', 'คัด(?!แยก)', 'ร้อง', 'รื้อ', 'ปลูก', 'สร้าง', 'เปิด',
  'ขาย', 'ยกเลิก', 'ผ่อน', 'รับ', 'ขึ้นทะเบียน', 'เช่า', 'จอง', 'ยืม', 'ขุด',
] as const;

/** Words between what is asked and what it is asked about: they say nothing of either. */
// prettier-ignore
export const LEADING_WORDS = ['รู้เรื่อง', 'รู้จัก', 'รู้', 'เก่งเรื่อง', 'เก่ง', 'ชำนาญ', 'ดูแล', 'รับผิดชอบ', 'เรื่อง', 'ด้าน', 'ของ', 'ที่(?!ม|วี)', 'ใน', 'บ้าง', 'ต้อง', 'ให้', 'ใช้', 'สำหรับ', 'ไหม', 'ได้', 'ดี', 'เป็น', 'อะไร', 'กับ', 'ว่า(?!ระ|ง)'] as const;
// prettier-ignore
export const TRAILING_WORDS = ['มีหน้าที่', 'ทำหน้าที่', 'หน้าที่', 'ภายใน', 'เดือนละ', 'ปีละ', 'ปรึกษา', 'ต้อง', 'ได้', 'ใช้', 'มี', 'เป็น', 'ที่', 'จะ', 'กับ', 'ถาม', 'ให้', 'ทำ', 'ไป', 'แล้ว', 'ควร'] as const;
/** What a question may end with, whatever it asks. */
export const ENDING_WORDS = ['บ้าง', 'ไหม', 'มั้ย', 'หรือไม่', 'หรือเปล่า', 'อะไร', 'หน่อย', 'ครับ', 'ค่ะ', 'คะ', 'ได้ไหม'] as const;
/** What a question politely begins with. */
export const OPENING_WORDS = ['อยากทราบ', 'อยากรู้', 'ขอทราบ', 'ขอข้อมูล', 'สอบถาม', 'อยากจะ', 'อยาก', 'ต้องการ', 'ถ้า(?!ม)', 'จะ'] as const;

/**
 * Words of asking, which say nothing of what is asked about. They count little when a whole
 * question is typed; they are words of the language, none of any town or trade. Longest first.
 */
// prettier-ignore
export const QUESTION_WORDS = [
  'ต้องทำอย่างไร', 'ต้องทำยังไง', 'หมายถึงอะไร', 'แปลว่าอะไร', 'อย่างไรบ้าง', 'นานแค่ไหน', 'มีอะไรบ้าง', 'ใช้อะไรบ้าง',
  'ทำอย่างไร', 'ทำยังไง', 'เพราะอะไร', 'เมื่อไหร่', 'เท่าไหร่', 'หรือเปล่า', 'อยากทราบ', 'อะไรบ้าง', 'ได้ที่ไหน', 'อย่างไร', 'คืออะไร', 'หรือไม่',
  'เมื่อไร', 'เท่าไร', 'ใครบ้าง', 'อยากรู้', 'ขอทราบ', 'ต้องใช้', 'ที่ไหน', 'แค่ไหน', 'กี่บาท', 'กี่วัน', 'ที่ใด', 'ได้ไหม', 'ยังไง', 'อะไร', 'ทำไม',
  'ไหม', 'ใคร', 'ครับ', 'ค่ะ',
] as const;

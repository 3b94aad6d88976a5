import { text, texts } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { entryRefs } from './fragments/references.ts';

/** A term of the field; its synonyms, misspellings and English feed the search. */
export const glossarySchema = entrySchema('glossary', {
  english: text('ภาษาอังกฤษ').optional(),
  abbreviation: text('อักษรย่อ').optional(),
  definition: text('ความหมาย'),
  synonyms: texts('คำพ้อง', 'คำที่ใช้แทนกันได้และสะกดถูก หน้าคำศัพท์แสดงไว้'),
  misspellings: texts('คำที่มักเขียนผิด', 'คำที่คนค้นด้วยแต่สะกดไม่ถูก ใช้ค้นหาเท่านั้น ไม่แสดงที่ใด').meta({ searchOnly: true }),
  related: entryRefs('เกี่ยวข้องกับ'),
});

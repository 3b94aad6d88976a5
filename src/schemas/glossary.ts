import { text, texts } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { entryRefs } from './fragments/references.ts';

/** A term of the field; its synonyms and English feed the search. */
export const glossarySchema = entrySchema('glossary', {
  english: text('ภาษาอังกฤษ').optional(),
  abbreviation: text('อักษรย่อ').optional(),
  definition: text('ความหมาย'),
  synonyms: texts('คำพ้อง', 'คำที่คนใช้แทนกันหรือเขียนต่างกัน'),
  related: entryRefs('เกี่ยวข้องกับ'),
});

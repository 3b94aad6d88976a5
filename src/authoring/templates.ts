import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { describe, type Field } from '../schemas/field.ts';
import { fieldsOf, isNeeded, itemOf } from '../schemas/field-shape.ts';
import { schemas } from '../schemas/collections.ts';
import { exampleLines } from '../schemas/examples.ts';
import { choicesOf, kindOf, limitsOf, needOf } from '../text/field-pages.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import { requiredLines } from './entry-lines.ts';
import type { Moment } from './field-values.ts';
import { extensionOf } from './new-entry.ts';

/** What an editor needs to know of a field, in a line of comment. */
const noteOf = (field: Field): string => {
  const facts = [kindOf(field), ...limitsOf(field), ...needOf(field)].join(' · ');
  const choices = choicesOf(field);
  return [`${field.title ?? ''} (${facts})`, field.description, choices.length > 0 ? `เลือกได้: ${choices.join(', ')}` : undefined]
    .filter(Boolean)
    .join(' ')
    .replaceAll('`', '');
};

/** Notes on the fields within a field, one a line, deeper ones further in. */
const innerNotes = (field: Field, depth = 1): string[] =>
  fieldsOf(itemOf(field) ?? field).flatMap(([name, inner]) => [
    `#${'  '.repeat(depth)}${name}: ${noteOf(inner)}`,
    ...innerNotes(inner, depth + 1),
  ]);

/** The template of a collection: what must be there as fields, what may be as comments, each with its note. */
const templateOf = (collection: CollectionName, moment: Moment): { path: string; text: string } => {
  const extension = extensionOf(collection);
  const fields = fieldsOf(describe(schemas[collection]));
  const lines = fields.flatMap(([name, field]) => [
    '',
    `# ${noteOf(field)}`,
    ...innerNotes(field),
    ...(name === 'status'
      ? ['status: draft']
      : isNeeded(field)
        ? requiredLines(name, field, moment)
        : exampleLines(name, field, moment.names).map((line) => `# ${line}`)),
  ]);
  const data = [
    `# แม่แบบของ${COLLECTION_LABELS[collection]} คัดลอกไปไว้ในโฟลเดอร์ ${collection} ตั้งชื่อไฟล์ด้วย a–z, 0–9 และขีดกลาง`,
    '# บรรทัดที่ขึ้นต้นด้วย # เป็นคำอธิบายหรือช่องที่เว้นได้ ลบ # หน้าชื่อช่องเมื่อต้องการใช้ เขียนเสร็จแล้วลบบรรทัด status: draft',
    ...lines,
    '',
  ].join('\n');
  return { path: `${collection}.${extension}`, text: extension === 'md' ? `---\n${data}---\n\nเขียนเนื้อหาที่นี่\n` : data };
};

/** One template a collection. */
export const templates = (moment: Moment): { path: string; text: string }[] => COLLECTION_NAMES.map((name) => templateOf(name, moment));

import { z } from 'astro/zod';
import { allSchemas, isCollectionName, schemas, type CollectionName } from '../schemas/collections.ts';
import { exampleLines, type Names } from '../schemas/examples.ts';
import { codesOf, describe, subfieldsOf, type Field } from '../schemas/field.ts';
import { fieldsOf, isSingle, itemOf } from '../schemas/field-shape.ts';
import { COLLECTION_LABELS } from './labels.ts';

/** Names of all that has fields, those too that have no pages. */
const LABELS: Record<keyof typeof allSchemas, string> = { ...COLLECTION_LABELS, site: 'ข้อมูลหน่วยงาน', usage: 'สถิติการเปิดอ่าน' };
const labelOfCollection = (name: keyof typeof allSchemas): string => LABELS[name];

/** Where the fields of a collection are written, and how a file of it comes about. */
const placeOf = (name: keyof typeof allSchemas): string => {
  const label = labelOfCollection(name);
  if (name === 'site') return `ช่องของ${label}ใน \`site/site.yaml\``;
  if (name === 'usage')
    return `ช่องของ${label}ในโฟลเดอร์ \`usage\` คำสั่ง \`npm run usage\` เขียนไฟล์ให้ ไม่ต้องพิมพ์เอง ดู [นับการเปิดอ่าน](/guides/usage-counts/)`;
  return `ช่องของ${label}ในโฟลเดอร์ \`${name}\` สร้างไฟล์ใหม่ด้วย \`npm run new -- ${name}\``;
};

/** Fields that nearly every entry has, apart from those of its kind. */
const isCommon = (collection: keyof typeof allSchemas, name: string): boolean =>
  isCollectionName(collection) &&
  collection !== 'guides' &&
  Object.hasOwn(subfieldsOf(describe(allSchemas.guides)), name) &&
  Object.hasOwn(subfieldsOf(describe(allSchemas.glossary)), name);

/** What a field holds, in words of the editor. */
export const kindOf = (field: Field): string => {
  const item = itemOf(field);
  if (item) return `รายการ (หลายค่า) ของ${kindOf(item)}`;
  const { schema, form, reference, labels } = field;
  if (labels) return 'ตัวเลือก';
  if (form)
    return { day: 'วันที่ (ปี ค.ศ.-เดือน-วัน)', 'day-month-or-year': 'วันที่ เดือน หรือปี (ปี ค.ศ.-เดือน-วัน)', time: 'เวลา 24 ชั่วโมง', year: 'ปี พ.ศ.' }[
      form
    ];
  if (reference === 'url') return 'ลิงก์';
  if (reference === 'entry') return 'ชุดข้อมูล/รหัส';
  if (reference === 'plan-row') return 'ปี/ตาราง/ลำดับ';
  if (reference) return `รหัสของ${COLLECTION_LABELS[reference as CollectionName]}`;
  if (schema instanceof z.ZodBoolean) return 'ใช่หรือไม่ (true หรือ false)';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'จำนวนเต็ม' : 'ตัวเลข';
  return isSingle(field) ? 'ข้อความ' : 'กลุ่มของช่องย่อย';
};

const number = (value: number): string => value.toLocaleString('en');

/** What a text may hold at most where nothing else is said, which is told once a page. */
const USUAL_LENGTH = 4000;

const USUAL = `ข้อความยาวได้ไม่เกิน ${number(USUAL_LENGTH)} ตัวอักษร เว้นแต่บอกไว้เป็นอย่างอื่น`;

/** The bounds of a field. */
export const limitsOf = ({ schema, form }: Field): string[] => {
  if (schema instanceof z.ZodString)
    return form === undefined && schema.maxLength !== null && schema.maxLength !== USUAL_LENGTH
      ? [`ไม่เกิน ${number(schema.maxLength)} ตัวอักษร`]
      : [];
  if (schema instanceof z.ZodArray) {
    const checks = (schema.def.checks ?? []).map(({ _zod }) => _zod.def) as { check: string; minimum?: number }[];
    const least = checks.find(({ check }) => check === 'min_length')?.minimum;
    return least === undefined ? [] : [`อย่างน้อย ${number(least)} รายการ`];
  }
  if (!(schema instanceof z.ZodNumber)) return [];
  const [least, most] = [schema.minValue, schema.maxValue].map((bound) =>
    bound === null || !(Math.abs(bound) < 1_000_000_000) ? undefined : form === 'year' ? String(bound) : number(bound),
  );
  if (least !== undefined && most !== undefined) return [`${least}–${most}`];
  return least !== undefined ? [`ตั้งแต่ ${least}`] : most !== undefined ? [`ไม่เกิน ${most}`] : [];
};

/** Whether a field must be there. */
export const needOf = ({ optional, neededUnless }: Field): string[] => {
  if (!optional) return ['ต้องมี'];
  return neededUnless ? [`ต้องมี เว้นแต่เขียน ${neededUnless.map((line) => `\`${line}\``).join(' หรือ ')}`] : [];
};

/** Codes that a field takes, each with its Thai name. */
export const choicesOf = (field: Field): string[] => {
  const choice = itemOf(field) ?? field;
  return choice.labels ? codesOf([choice]).map((code) => `\`${code}\` ${choice.labels![code] ?? ''}`.trim()) : [];
};

/** The schemas that a field may have, where it has several, each with the code that tells it. */
const shapesOf = (field: Field): { code: string; told: string | undefined; shape: Field }[] => {
  const { schema } = itemOf(field) ?? field;
  if (!(schema instanceof z.ZodUnion)) return [];
  const discriminator = (schema.def as { discriminator?: string }).discriminator;
  return (schema.options as z.ZodType[]).map((option) => {
    const shape = describe(option);
    const told = discriminator === undefined ? undefined : subfieldsOf(shape)[discriminator];
    return { code: told ? `${discriminator}: ${codesOf([describe(told)]).join(', ')}` : '', told: discriminator, shape };
  });
};

/** Codes as they look, one for each kind of entry. */
const EXAMPLE_CODES: Partial<Record<string, string>> = { departments: 'finance', plans: '2565', reports: '2565' };
export const EXAMPLE_NAMES: Names = {
  known: (target) =>
    Object.hasOwn(schemas, target)
      ? [{ code: EXAMPLE_CODES[target] ?? `${target.replace(/ies$/, 'y').replace(/s$/, '')}-1`, title: '' }]
      : [],
  meant: () => [],
  near: () => [],
};

/** Fields that stand under a heading of their own, for they are deep inside others. */
interface Part {
  heading: string;
  /** Where the fields are: `tables.rows`. */
  path: string;
  fields: [string, Field][];
}

/** The parts of a field of several shapes: one a shape. */
const partsOfShapes = (field: Field, path: string): Part[] =>
  shapesOf(field).flatMap(({ code, told, shape }) => {
    const fields = fieldsOf(shape).filter(([key]) => key !== told);
    const of = told === undefined ? undefined : describe(subfieldsOf(shape)[told]!).labels?.[code.slice(told.length + 2)];
    const when = told === undefined ? '' : ` เมื่อเขียน \`${code}\``;
    return fields.length === 0 ? [] : [{ heading: [`\`${path}\`${when}`, of].filter(Boolean).join(' '), path, fields }];
  });

/**
 * What is said of a field as items of a Markdown list, and the parts that it needs: a list of more than two levels
 * leaves no room for words on a telephone.
 */
const itemOfField = ([name, field]: [string, Field], within: string, depth = 0): { lines: string[]; parts: Part[] } => {
  const path = [within, name].filter(Boolean).join('.');
  const inner = fieldsOf(itemOf(field) ?? field);
  const isApart = depth > 0 && inner.length > 0;
  const parts = [
    ...(isApart ? [{ heading: [`\`${path}\``, field.title].filter(Boolean).join(' '), path, fields: inner }] : []),
    ...partsOfShapes(field, path),
  ];
  const items = isApart ? [] : inner.map((each) => itemOfField(each, path, depth + 1));
  const choices = choicesOf(field);
  const facts = [kindOf(field), ...limitsOf(field), ...needOf(field)].join(' · ');
  const more = parts.length > 0 ? ` ดูหัวข้อ \`${path}\` ท้ายหน้า` : '';
  const indent = '  '.repeat(depth);
  return {
    lines: [
      `${indent}- **\`${name}\`** ${field.title ?? ''} (${facts})${field.description ? ` ${field.description}` : ''}${more}`,
      ...(choices.length > 0 ? [`${indent}  - เลือกได้: ${choices.join(', ')}`] : []),
      ...items.flatMap(({ lines }) => lines),
    ],
    parts: [...parts, ...items.flatMap((item) => item.parts)],
  };
};

/** A part, with those that its fields need after it. */
const partLines = ({ heading, path, fields }: Part): string[] => {
  const items = fields.map((field) => itemOfField(field, path));
  return [`### ${heading}`, '', ...items.flatMap(({ lines }) => lines), '', ...items.flatMap(({ parts }) => parts).flatMap(partLines)];
};

/** A field with its example, apart from the others of its list. */
const fieldLines = ([name, field]: [string, Field]): string[] => [
  ...itemOfField([name, field], '').lines,
  '',
  '  ```yaml',
  ...exampleLines(name, field, EXAMPLE_NAMES).map((line) => `  ${line}`),
  '  ```',
  '',
];

const section = (title: string, fields: [string, Field][]): string[] =>
  fields.length === 0 ? [] : [`## ${title}`, '', ...fields.flatMap(fieldLines)];

/** What is deep inside the fields of a collection. */
const innerSection = (fields: [string, Field][]): string[] => {
  const parts = fields.flatMap((field) => itemOfField(field, '').parts);
  return parts.length === 0 ? [] : ['## ช่องที่อยู่ข้างใน', '', ...parts.flatMap(partLines)];
};

/** The id of the page of a collection's fields. */
export const fieldPageId = (collection: keyof typeof allSchemas): string => `fields-${collection}`;

/** The page of the fields of a collection, as Markdown: all of it is in the schema. */
export const fieldPage = (collection: keyof typeof allSchemas): string => {
  const label = labelOfCollection(collection);
  const fields = fieldsOf(describe(allSchemas[collection]));
  const own = fields.filter(([name]) => !isCommon(collection, name));
  return [
    '---',
    `title: ช่องของ${label}`,
    `summary: ชื่อ ความหมาย ตัวเลือก ขอบเขต และตัวอย่างของทุกช่องใน${label}`,
    'group: editing',
    `order: ${50 + Object.keys(allSchemas).indexOf(collection)}`,
    'updated: 2026-11-27',
    'related:',
    '  - guides/writing-guide',
    '  - guides/field-reference',
    '---',
    '',
    `${placeOf(collection)} หน้านี้สร้างจากระบบโดยตรง จึงตรงกับที่การตรวจใช้เสมอ ${USUAL}`,
    '',
    ...section(
      'ช่องที่ต้องมี',
      [...fields]
        .sort(([a], [b]) => Number(isCommon(collection, b)) - Number(isCommon(collection, a)))
        .filter(([, { optional }]) => !optional),
    ),
    ...section(
      'ช่องที่เว้นได้',
      own.filter(([, { optional }]) => optional),
    ),
    ...section(
      'ช่องที่เว้นได้และมีเหมือนกันทุกชนิด',
      fields.filter(([name, { optional }]) => isCommon(collection, name) && optional),
    ),
    ...innerSection(fields),
  ].join('\n');
};

const NAMES = Object.keys(allSchemas) as (keyof typeof allSchemas)[];

/** The page that leads to those of all collections. */
const indexPage = (): string =>
  [
    '---',
    'title: ช่องของเนื้อหาแต่ละชนิด',
    'summary: สารบัญของทุกช่องที่กรอกได้ในไฟล์เนื้อหา แยกตามชนิด',
    'group: editing',
    'order: 12',
    'updated: 2026-11-27',
    'aliases:',
    '  - พจนานุกรมช่อง',
    '  - ช่องที่ต้องกรอก',
    'related:',
    '  - guides/writing-guide',
    '---',
    '',
    'แต่ละหน้าบอกชื่อช่อง ความหมาย ตัวเลือก ขอบเขต และตัวอย่าง',
    '',
    ...NAMES.map((name) => `- [${labelOfCollection(name)}](/guides/${fieldPageId(name)}/) \`${name}\``),
    '',
  ].join('\n');

/** Pages of the editors' guide that are made of the schemas: one a collection, and one that leads to them. */
export const fieldPages = (): { id: string; text: string }[] => [
  { id: 'field-reference', text: indexPage() },
  ...NAMES.map((name) => ({ id: fieldPageId(name), text: fieldPage(name) })),
];

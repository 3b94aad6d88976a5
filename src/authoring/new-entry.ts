import { readText } from '../content/read-entry.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { validateEntry } from '../content/validate.ts';
import { schemas, type CollectionName } from '../schemas/collections.ts';
import { codesOf, describe, type Field } from '../schemas/field.ts';
import { ID_PATTERN, MAX_ID_LENGTH } from '../schemas/fragments/fields.ts';
import { fieldsOf, isNeeded, isSingle, itemOf } from '../schemas/field-shape.ts';
import { formatNamed, type Named } from '../schemas/examples.ts';
import { yamlText } from '../schemas/yaml-text.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { AuthoringError } from './authoring-error.ts';
import { givenLines, requiredLines } from './entry-lines.ts';
import { valueOf, type Moment } from './field-values.ts';

/** Collections whose entries are data alone; those of others have a body below their fields. */
const DATA_ONLY: readonly CollectionName[] = [
  'plans',
  'reports',
  'experts',
  'committees',
  'meetings',
  'assessments',
  'glossary',
  'cop-summaries',
  'training-reports',
];

/** The end of the name of a new file. */
export const extensionOf = (collection: CollectionName): 'md' | 'yaml' => (DATA_ONLY.includes(collection) ? 'yaml' : 'md');

/** The fields of a collection by name, in the order of its schema. */
const collectionFields = (collection: CollectionName): [name: string, field: Field][] => fieldsOf(describe(schemas[collection]));

/** Fields that can be given as a value or a list of values. */
export const givableFields = (collection: CollectionName): [name: string, field: Field][] =>
  collectionFields(collection).filter(([, field]) => isSingle(itemOf(field) ?? field));

/** Values by field, as an editor gave them. */
export type Given = Readonly<Record<string, readonly string[]>>;

const referenceTo = (field: Field): CollectionName | undefined => {
  const target = (itemOf(field) ?? field).reference;
  return target !== undefined && Object.hasOwn(schemas, target) ? (target as CollectionName) : undefined;
};

/** What an editor may be asked: what must be there and has no likely value. */
export interface Question {
  name: string;
  field: Field;
  /** Codes that may be chosen. */
  choices: { code: string; title: string }[];
  /** What stands there without an answer; undefined where one is needed. */
  assumed: string | undefined;
}

/** What to ask for a new entry of a collection, in the order of its fields. */
export const questionsOf = (collection: CollectionName, given: Given, moment: Moment): Question[] =>
  collectionFields(collection)
    .filter(([, field]) => isNeeded(field, given) && isSingle(field) && !isToday(field))
    .map(([name, field]) => {
      const target = referenceTo(field);
      if (target) {
        const choices = [...moment.names.known(target)];
        return { name, field, choices, assumed: choices.length === 1 ? choices[0]!.code : undefined };
      }
      const choices = codesOf([field]).map((code) => ({ code, title: field.labels?.[code] ?? code }));
      return { name, field, choices, assumed: name === 'title' ? undefined : plain(valueOf(name, field, moment)) };
    });

const isToday = ({ form }: Field): boolean => form === 'day';

/** A value without the quotes that YAML needs. */
const plain = (value: string): string => (value.startsWith('"') ? (JSON.parse(value) as string) : value);

/** The next number among entries of the same year and the same body. */
const nextNumber = (entries: readonly RawEntry[], collection: CollectionName, values: Given): number => {
  const fields = collectionFields(collection);
  const same = fields
    .filter(([name, field]) => field.form === 'year' || ['committee', 'body', 'community'].includes(name))
    .map(([name]) => name);
  const numbers = entries.flatMap(({ collection: of, data }) => {
    const fieldsThere = (data ?? {}) as Record<string, unknown>;
    const isSame = same.every((name) => {
      const there = fieldsThere[name];
      const given = values[name]?.[0];
      return given === undefined || there === undefined || there === given || there === Number(toArabicDigits(given));
    });
    return of === collection && isSame && typeof fieldsThere['number'] === 'number' ? [fieldsThere['number']] : [];
  });
  return Math.max(0, ...numbers) + 1;
};

/** An id that says what the entry is, and is free. */
export const suggestId = (entries: readonly RawEntry[], collection: CollectionName, values: Given, today: string): string => {
  const value = (name: string): string | undefined => values[name]?.[0];
  // Addresses of plans and of reports are years.
  if (collection === 'plans') return toArabicDigits(value('fiscalYear') ?? today.slice(0, 4));
  if (collection === 'reports') return value('plan') ?? today.slice(0, 4);
  const latin = [value('english'), value('title')].map((text) => slug(text ?? '')).find((text) => text.length > 2);
  const whose = value('committee') ?? value('community');
  const when = value('number')
    ? [whose?.endsWith(value('year') ?? '-') ? undefined : value('year'), value('number')]
    : [(value('date') ?? today).slice(0, 7)];
  const base = (latin ?? [whose ?? collection.replace(/ies$/, 'y').replace(/s$/, ''), ...when].filter(Boolean).join('-')).slice(
    0,
    MAX_ID_LENGTH - 4,
  );
  const taken = new Set(entries.filter((entry) => entry.collection === collection).map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
};

const slug = (text: string): string =>
  /\p{Script=Thai}/u.test(text)
    ? ''
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');

/** A file that is ready to be written. */
export interface NewEntry {
  /** Path inside the content folder. */
  path: string;
  text: string;
}

interface Order {
  collection: CollectionName;
  values: Given;
  id?: string | undefined;
}

/** Writes an entry as a draft. @throws {AuthoringError} where something is missing, wrong or there already. */
export const newEntry = (entries: readonly RawEntry[], { collection, values: given, id: wanted }: Order, moment: Moment): NewEntry => {
  const values = complete(entries, collection, given, moment);
  const id = wanted ?? suggestId(entries, collection, values, moment.today);
  if (!ID_PATTERN.test(id) || id.length > MAX_ID_LENGTH)
    throw new AuthoringError(`รหัส "${id}" ใช้ไม่ได้ ใช้ a–z, 0–9 และขีดกลาง ไม่เกิน ${MAX_ID_LENGTH} ตัวอักษร เช่น --id building-permit`);
  const twin = entries.find((entry) => entry.collection === collection && entry.id === id);
  if (twin) throw new AuthoringError(`มี ${twin.file} อยู่แล้ว ไม่ได้เขียนทับ ตั้งรหัสอื่นด้วย --id`);
  const extension = extensionOf(collection);
  const lines = collectionFields(collection).flatMap(([name, field]) => {
    const known = values[name];
    if (known)
      return givenLines(
        name,
        known.map((value) => asYaml(value, itemOf(field) ?? field)),
        itemOf(field) !== undefined,
      );
    if (name === 'status') return ['status: draft'];
    return isNeeded(field, values) ? requiredLines(name, field, moment) : [];
  });
  const data = `${[NOTE(collection), ...lines].join('\n')}\n`;
  const text = extension === 'md' ? `---\n${data}---\n\n` : data;
  const path = `${collection}/${id}.${extension}`;
  const { entry, problems } = readText({ collection, id, file: path, path, format: extension }, text);
  const result = problems.length > 0 ? { problems } : validateEntry(entry, moment.names);
  if ('problems' in result && result.problems.length > 0)
    throw new AuthoringError(
      result.problems.map(({ field, label, what, fix }) => `${field}${label ? ` (${label})` : ''}: ${what}\n  ${fix}`).join('\n'),
    );
  return { path, text };
};

const NOTE = (collection: CollectionName): string =>
  `# ${COLLECTION_LABELS[collection]} ฉบับร่าง ยังไม่ขึ้นเว็บ เขียนเสร็จแล้วลบบรรทัด status: draft ช่องทั้งหมดอยู่ที่ /guides/fields-${collection}/`;

/** Texts stay texts; all else is written as it was given. */
const asYaml = (value: string, field: Field): string =>
  field.form === 'year' || field.schema.type === 'number' || field.schema.type === 'boolean'
    ? toArabicDigits(value)
    : field.form === 'time'
      ? JSON.stringify(value)
      : yamlText(value);

/** What was given, with the codes of choices and of other entries where their Thai names were written. */
const inCodes = (collection: CollectionName, given: Given, { names }: Moment): Record<string, readonly string[]> => {
  const fields = new Map(collectionFields(collection));
  return Object.fromEntries(
    Object.entries(given).map(([name, values]) => {
      const field = fields.get(name)!;
      const target = referenceTo(field);
      const { labels } = itemOf(field) ?? field;
      const known = target ? names.known(target) : Object.entries(labels ?? {}).map(([code, title]) => ({ code, title }));
      return [name, values.map((value) => (known.some(({ code }) => code === value) ? value : (onlyOne(known, value)?.code ?? value)))];
    }),
  );
};

/** The one of these names; what two are called by says neither. */
const onlyOne = (known: readonly Named[], title: string): Named | undefined => {
  const found = known.filter((each) => each.title === title.trim());
  return found.length === 1 ? found[0] : undefined;
};

/** What was given, with what is certain without it: the only entry to refer to, the next number. */
const complete = (entries: readonly RawEntry[], collection: CollectionName, given: Given, moment: Moment): Given => {
  const values = inCodes(collection, given, moment);
  if (!values['title']) throw new AuthoringError('ยังไม่มีชื่อเรื่อง เพิ่ม --title "ชื่อเรื่อง"');
  for (const { name, field, choices, assumed } of questionsOf(collection, given, moment)) {
    const target = referenceTo(field);
    if (values[name] || !target) {
      if (!values[name] && assumed !== undefined && field.form === 'year') values[name] = [assumed];
      continue;
    }
    if (choices.length === 0)
      throw new AuthoringError(`ต้องมี${COLLECTION_LABELS[target]}อย่างน้อยหนึ่งรายการก่อน สร้างด้วย npm run new -- ${target}`);
    if (assumed === undefined)
      throw new AuthoringError(`บอก${field.title ?? name}ด้วย --${name} รหัส เลือกได้: ${choices.map(formatNamed).join(', ')}`);
    values[name] = [assumed];
  }
  for (const [name, field] of givableFields(collection)) {
    const target = referenceTo(field);
    if (!target) continue;
    for (const code of values[name] ?? [])
      if (!moment.names.known(target).some((known) => known.code === code))
        throw new AuthoringError(
          `--${name} "${code}": ไม่มี${COLLECTION_LABELS[target]}รหัสนี้ รหัสที่มี: ${moment.names.known(target).map(formatNamed).join(', ') || 'ยังไม่มี'}`,
        );
  }
  if (collectionFields(collection).some(([name, { optional, schema }]) => name === 'number' && !optional && schema.type === 'number'))
    values['number'] ??= [String(nextNumber(entries, collection, values))];
  return values;
};

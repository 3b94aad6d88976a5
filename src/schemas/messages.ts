import { z } from 'astro/zod';
import { fold } from '../thai/fold.ts';
import { longDate } from '../thai/date.ts';
import { editsBetween, nearest } from '../thai/nearest.ts';
import { readAnswer, readDay, readNumber, readTime } from '../thai/typed-values.ts';
import { exampleLines, exampleValue, formatNamed, type Named, type Names } from './examples.ts';
import { codesOf, describe, subfieldsOf, type Field } from './field.ts';
import { OTHER_NAMES } from './other-names.ts';
import { yamlText } from './yaml-text.ts';

/** Rules that the schemas hold, by what is wrong with a field. */
export type FieldRule =
  | 'field-known'
  | 'field-required'
  | 'field-type'
  | 'field-choice'
  | 'field-reference'
  | 'field-date'
  | 'field-time'
  | 'field-number'
  | 'field-length'
  | 'field-form'
  | 'fields-agree';

/** A schema issue said in plain Thai: what is wrong, and how to mend it. */
export interface Explanation {
  rule: FieldRule;
  what: string;
  fix: string;
  /** What to write for certain: the value in YAML, or the lines below the name of the field. */
  value?: string;
  block?: readonly string[];
  /** The field that is meant, where another name stands; it is there already, then, and not missing. */
  meant?: string;
  /** Whether the name may be changed without asking. */
  rename?: boolean;
}

/** Where an issue is: the value as read and as typed, and what may stand there. */
export interface Place {
  /** Name of the field, or number of the item of a list. */
  key: PropertyKey | undefined;
  input: unknown;
  source: string | undefined;
  fields: readonly Field[];
  names: Names;
}

/** Characters of a value that a message repeats. */
const MAX_SHOWN = 60;
/** Codes that an answer names where no one is meant. */
const MAX_NAMED = 12;

/** What was typed, on one line and in quotes. */
const shown = ({ source, input }: Pick<Place, 'source' | 'input'>): string => {
  // A value that is missing has no text at all.
  const typed = typeof input === 'string' ? input : (JSON.stringify(input) as string | undefined);
  const text = (source ?? typed ?? '').replace(/\s+/g, ' ').trim();
  const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return /^["'].*["']$/.test(short) ? short : `"${short}"`;
};

/** What was typed, as text: without the quotes of YAML. */
const typedText = ({ source, input }: Place): string => (typeof input === 'string' ? input : (source ?? String(input))).trim();

const isName = (key: PropertyKey | undefined): key is string => typeof key === 'string' && key !== '';
/** A field or an item as it is written. */
const written = ({ key }: Pick<Place, 'key'>, value: string): string => (isName(key) ? `${key}: ${value}` : `- ${value}`);
const write = (place: Place, value: string): string => `เขียน ${written(place, value)}`;
const below = (lead: string, lines: readonly string[]): string => `${lead}\n${lines.join('\n')}`;

const isMissing = (input: unknown): boolean => input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
const isGroup = ({ schema }: Field): boolean => schema instanceof z.ZodObject;
const isNested = (input: unknown): boolean => typeof input === 'object' && input !== null;

/** Explains one issue of a schema; of several fields that nobody knows, each by itself (`explainUnknown`). */
export const explainIssue = (issue: z.core.$ZodIssue, place: Place): Explanation => {
  const field = place.fields[0];
  if (issue.code === 'custom' && issue.params) {
    const fix: unknown = issue.params['fix'];
    return { rule: 'fields-agree', what: issue.message, fix: typeof fix === 'string' ? fix : '' };
  }
  if (isMissing(place.input)) return explainMissing(place);
  if (!field) return { rule: 'field-type', what: `ใช้ ${shown(place)} ในช่องนี้ไม่ได้`, fix: 'ลบบรรทัดนี้ หรือเทียบกับไฟล์อื่นในโฟลเดอร์เดียวกัน' };
  const { schema, labels, form, reference } = field;
  const codes = codesOf(place.fields);
  if (schema instanceof z.ZodArray) return Array.isArray(place.input) ? explainFewItems(place, issue) : explainList(place, field, schema);
  if (codes.length > 0) return explainChoice(place, codes, labels ?? {});
  if (isGroup(field) || schema instanceof z.ZodRecord) return explainGroup(place, field);
  if (isNested(place.input)) return explainNested(place, field);
  if (form === 'day') return explainDay(place);
  if (form === 'time') return explainTime(place);
  if (reference && reference !== 'url') return explainReference(typedText(place), reference, place);
  if (schema instanceof z.ZodBoolean) return explainAnswer(place);
  if (schema instanceof z.ZodNumber) return explainNumber(place, field, schema);
  if (typeof place.input !== 'string') return explainNoText(place, field);
  if (issue.code === 'too_big')
    return {
      rule: 'field-length',
      what: `ข้อความยาว ${place.input.length.toLocaleString('en-US')} ตัวอักษร เกิน ${issue.maximum.toLocaleString('en-US')}`,
      fix: 'ตัดให้สั้นลง รายละเอียดใส่ในเนื้อหา',
    };
  return {
    rule: 'field-form',
    what: `${shown(place)} เขียนไม่ถูกแบบ`,
    fix: `${withoutLatinError(issue.message)}${exampleAfter(place, field, issue.message)}`,
  };
};

/** Patterns have messages of ours; without one the schema library speaks English. */
const withoutLatinError = (message: string): string => (/[ก-๙]/.test(message) ? message : 'เขียนตามตัวอย่าง');
const exampleAfter = (place: Place, field: Field, message: string): string =>
  message.includes('เช่น') ? '' : ` เช่น ${written(place, exampleValue(field, place.names))}`;

const explainMissing = (place: Place): Explanation => {
  const { fields, input, names, key } = place;
  const field = fields[0];
  const what = 'ยังไม่ได้กรอก';
  if (!field) return { rule: 'field-required', what, fix: 'กรอกค่า หรือลบบรรทัดนี้' };
  const isItem = typeof key === 'number';
  const canGo = field.optional || isItem;
  const codes = codesOf(fields);
  const lines = exampleLines(isName(key) ? key : undefined, field, names);
  const lead = `${input === undefined ? 'เพิ่มบรรทัด' : canGo ? 'ลบบรรทัดนี้ หรือกรอกค่า' : 'กรอกค่า'}${lines.length > 1 ? ' ตามแบบนี้' : ` เช่น ${lines[0]!}`}`;
  const choices = codes.length > 0 ? ` (เลือกได้: ${codesNamed(codes, field.labels ?? {})})` : '';
  return { rule: 'field-required', what, fix: lines.length > 1 ? below(lead, lines) : `${lead}${choices}` };
};

const codesNamed = (codes: readonly string[], labels: Record<string, string>): string =>
  codes.map((code) => formatNamed({ code, title: labels[code] ?? code })).join(', ');

const squeeze = (text: string): string => fold(text).replace(/[\s_\-./()"']/g, '');
/** A label without what it says in brackets: `ปีงบประมาณ (พ.ศ.)`. */
const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '');

/** Codes whose label, or whose own spelling but for case and hyphens, a text is. */
const codesMeant = (text: string, named: readonly Named[]): string[] => {
  const wanted = squeeze(text);
  if (wanted === '') return [];
  const isMeant = ({ code, title }: Named): boolean => [code, title, withoutBrackets(title)].some((name) => squeeze(name) === wanted);
  return [...new Set(named.filter(isMeant).map(({ code }) => code))];
};

/** Codes that a text is a slip of the keys away from, in their own spelling or that of their label. */
const codesNear = (text: string, named: readonly Named[]): string[] => {
  const byCode = nearest(
    text,
    named.map(({ code }) => code),
  );
  const wanted = squeeze(text);
  const byLabel = named.filter(({ title }) => title.length > 4 && editsBetween(squeeze(title), wanted) <= 2).map(({ code }) => code);
  return [...new Set([...byCode, ...byLabel])];
};

const explainChoice = (place: Place, codes: readonly string[], labels: Record<string, string>): Explanation => {
  const named = codes.map((code) => ({ code, title: labels[code] ?? code }));
  const all = `เลือกได้: ${codesNamed(codes, labels)}`;
  if (isNested(place.input)) {
    const what = Array.isArray(place.input) ? 'เลือกได้ค่าเดียว แต่พบเป็นรายการ' : 'ต้องเป็นค่าเดียว แต่พบเป็นกลุ่มช่องย่อย';
    return { rule: 'field-type', what, fix: `${write(place, codes[0]!)} (${all})` };
  }
  const text = typedText(place);
  const what = `ค่า ${shown(place)} ใช้ไม่ได้`;
  const meant = codesMeant(text, named);
  if (meant.length === 1) return { rule: 'field-choice', what, fix: `${write(place, meant[0]!)} (${all})`, value: meant[0]! };
  const near = codesNear(text, named);
  const fix = near.length > 0 ? `น่าจะหมายถึง ${codesNamed(near, labels)} ${write(place, near[0]!)} (${all})` : all;
  return { rule: 'field-choice', what, fix };
};

const readyTitles = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();
/** Titles by code; made once for all messages about one kind of entry. */
const titlesOf = (known: readonly Named[]): ReadonlyMap<string, string> => {
  const ready = readyTitles.get(known) ?? new Map(known.map(({ code, title }) => [code, title]));
  readyTitles.set(known, ready);
  return ready;
};

/** A code that names no entry, or something that is no code: the answer names what is meant, else what there is. */
export const explainReference = (typed: string, target: string, place: Pick<Place, 'key' | 'names' | 'source' | 'input'>): Explanation => {
  const { names } = place;
  const known = names.known(target);
  const titles = titlesOf(known);
  const named = (codes: readonly string[]): string =>
    codes.map((code) => formatNamed({ code, title: titles.get(code) ?? code })).join(', ');
  const what = `ไม่มี${TARGET_NAMES[target] ?? 'รายการ'}รหัส ${shown(place)}`;
  const meant = names.meant(target, typed);
  if (meant.length === 1)
    return {
      rule: 'field-reference',
      what,
      fix: `เขียน ${written(place, yamlText(meant[0]!))}${titleAfter(titles.get(meant[0]!))}`,
      value: yamlText(meant[0]!),
    };
  if (meant.length > 1) return { rule: 'field-reference', what, fix: `เลือกหนึ่งรหัส: ${named(meant.slice(0, MAX_NAMED))}` };
  const near = names.near(target, typed);
  if (near.length > 0)
    return { rule: 'field-reference', what, fix: `น่าจะหมายถึง ${named(near)} เขียน ${written(place, yamlText(near[0]!))}` };
  if (known.length === 0)
    return { rule: 'field-reference', what, fix: `ยังไม่มี${TARGET_NAMES[target] ?? 'รายการ'}ที่อ้างถึงได้ ให้เพิ่มไฟล์ก่อน หรือลบบรรทัดนี้` };
  // What begins alike comes first: `engineer` for `engineering`.
  const start = typed.toLowerCase().slice(0, 4);
  const alike = known.filter(({ code }) => code.includes(start));
  const first = [...alike, ...known.filter((other) => !alike.includes(other))].slice(0, MAX_NAMED).map(({ code }) => code);
  return { rule: 'field-reference', what, fix: `รหัสที่มี: ${named(first)}${known.length > MAX_NAMED ? ' …' : ''}` };
};

const titleAfter = (title: string | undefined): string => (title ? ` (${title})` : '');
/** What each kind of reference points at. */
const TARGET_NAMES: Record<string, string> = {
  'plan-row': 'แถวของแผน',
  manuals: 'คู่มือ',
  assets: 'ขุมความรู้',
  plans: 'แผน',
  communities: 'ชุมชนนักปฏิบัติ',
  experts: 'บัตรผู้รู้',
  departments: 'ส่วนราชการ',
  committees: 'คณะทำงานหรือคณะกรรมการ',
};

const explainDay = (place: Place): Explanation => {
  const read = readDay(typedText(place));
  const how = 'วันที่เขียนเป็น ปี ค.ศ.-เดือน-วัน';
  if (!read) {
    const year = /^(?:พ\.?ศ\.?\s*)?([\d๐-๙]{4})$/.exec(typedText(place));
    return {
      rule: 'field-date',
      what: `${shown(place)} ${year ? 'มีแต่ปี ต้องมีเดือนและวันด้วย' : 'ไม่ใช่วันที่'}`,
      fix: `${how} เช่น ${written(place, '2022-01-12')} คือ 12 มกราคม 2565`,
    };
  }
  if ('missing' in read) {
    const [day, month, year] = longDate(read.last).split(' ');
    return {
      rule: 'field-date',
      what: `ไม่มีวันที่ ${read.missing.day} ${month} ${year} เดือนนี้มี ${day} วัน`,
      fix: `ตรวจวันที่ในเอกสาร แล้วเขียนเป็น ปี ค.ศ.-เดือน-วัน เช่นวันสุดท้ายของเดือน ${written(place, read.last)}`,
    };
  }
  return {
    rule: 'field-date',
    what: `${shown(place)} ไม่ใช่รูปแบบวันที่ของระบบ`,
    fix: `${write(place, read.day)} คือ ${longDate(read.day)} (${how})${read.certain ? '' : ' ถ้าหมายถึงวันอื่นให้แก้ตามนั้น'}`,
    ...(read.certain && { value: read.day }),
  };
};

const explainTime = (place: Place): Explanation => {
  const time = readTime(typedText(place));
  if (time === undefined)
    return {
      rule: 'field-time',
      what: `${shown(place)} ไม่ใช่เวลา`,
      fix: `ใช้เวลาแบบ 24 ชั่วโมงในเครื่องหมายคำพูด เช่น ${written(place, '"13:30"')}`,
    };
  return {
    rule: 'field-time',
    what: `${shown(place)} ไม่ใช่รูปแบบเวลาของระบบ`,
    fix: `${write(place, `"${time}"`)} (เวลาแบบ 24 ชั่วโมงในเครื่องหมายคำพูด)`,
    value: `"${time}"`,
  };
};

const explainNumber = (place: Place, { form }: Field, schema: z.ZodNumber): Explanation => {
  const { minValue, maxValue } = schema;
  const read = typeof place.input === 'boolean' ? undefined : readNumber(typedText(place));
  const nothing = !read && schema.safeParse(0).success && /^(?:ฟรี|ไม่มี|ไม่เสีย|ไม่เก็บ|ไม่คิด|ไม่ต้องใช้|-)/.test(typedText(place));
  if (nothing) return { rule: 'field-number', what: `ต้องเป็นตัวเลข แต่พบ ${shown(place)}`, fix: write(place, '0') };
  if (!read) {
    const example = form === 'year' ? '2565' : String(Math.max(1, minValue ?? 1));
    return { rule: 'field-number', what: `ต้องเป็นตัวเลข แต่พบ ${shown(place)}`, fix: `ใส่เฉพาะตัวเลข เช่น ${written(place, example)}` };
  }
  const takes = (value: number): boolean => schema.safeParse(value).success;
  if (typeof place.input !== 'number' && takes(read.value))
    return {
      rule: 'field-number',
      what: `ต้องเป็นตัวเลขอย่างเดียว แต่พบ ${shown(place)}`,
      fix: write(place, String(read.value)),
      ...(read.unit === '' && { value: String(read.value) }),
    };
  if (form === 'year') {
    // A year of the common era, or the last two digits of one of the Buddhist.
    const year = [read.value + 543, read.value + 2500].find(takes);
    return {
      rule: 'field-number',
      what: `${shown(place)} ไม่ใช่ปี พ.ศ.`,
      fix: year === undefined ? `ใส่ปี พ.ศ. สี่หลัก เช่น ${written(place, '2565')}` : `${write(place, String(year))} (ปี พ.ศ.)`,
    };
  }
  if (schema.format === 'safeint' && !Number.isInteger(read.value))
    return {
      rule: 'field-number',
      what: `ต้องเป็นจำนวนเต็ม แต่พบ ${shown(place)}`,
      fix: `ใส่จำนวนเต็ม เช่น ${written(place, String(Math.max(minValue ?? 0, Math.round(read.value))))}`,
    };
  const [least, most] = [minValue ?? 0, maxValue ?? Infinity];
  if (read.value > most)
    return { rule: 'field-number', what: `ค่า ${shown(place)} มากเกินไป`, fix: `ใส่ตัวเลขไม่เกิน ${most.toLocaleString('en-US')}` };
  return {
    rule: 'field-number',
    what: `ค่า ${shown(place)} น้อยเกินไป`,
    fix: takes(least) ? `ใส่ตัวเลขตั้งแต่ ${least.toLocaleString('en-US')} ขึ้นไป` : `ใส่ตัวเลขที่มากกว่า ${least.toLocaleString('en-US')}`,
  };
};

const explainAnswer = (place: Place): Explanation => {
  const answer = readAnswer(typedText(place));
  const what = `ต้องเป็น true (ใช่) หรือ false (ไม่ใช่) แต่พบ ${shown(place)}`;
  if (answer === undefined) return { rule: 'field-type', what, fix: `เขียน ${written(place, 'true')} หรือ ${written(place, 'false')}` };
  return { rule: 'field-type', what, fix: write(place, String(answer)), value: String(answer) };
};

/** A number or an answer where text belongs: what was typed is meant, in quotes. */
const explainNoText = (place: Place, field: Field): Explanation => {
  const text = typedText(place);
  const quoted = JSON.stringify(text);
  const fits = field.schema.safeParse(text).success;
  return {
    rule: 'field-type',
    what: `ต้องเป็นข้อความ แต่ ${text} อ่านเป็น${typeof place.input === 'boolean' ? 'ค่า true/false' : 'ตัวเลข'}`,
    fix: fits ? `ใส่เครื่องหมายคำพูด: ${write(place, quoted)}` : `เขียนเป็นข้อความ เช่น ${written(place, exampleValue(field, place.names))}`,
    ...(fits && { value: quoted }),
  };
};

/** A list or a group where one value belongs. */
const explainNested = (place: Place, field: Field): Explanation => {
  const { input } = place;
  const isList = Array.isArray(input);
  const only: unknown = isList && input.length === 1 ? input[0] : undefined;
  const value = typeof only === 'string' && field.schema.safeParse(only).success ? yamlText(only) : undefined;
  return {
    rule: 'field-type',
    what: isList ? 'ใส่ได้ค่าเดียว แต่พบเป็นรายการ' : 'ใส่ได้ค่าเดียว แต่พบเป็นกลุ่มช่องย่อย',
    fix: value === undefined ? `เขียนในบรรทัดเดียว เช่น ${written(place, exampleValue(field, place.names))}` : write(place, value),
  };
};

const explainFewItems = ({ names, fields, key }: Place, issue: z.core.$ZodIssue): Explanation => ({
  rule: 'field-required',
  what: `ต้องมีอย่างน้อย ${issue.code === 'too_small' ? String(issue.minimum) : '1'} รายการ`,
  fix: below('เพิ่มรายการ ตามแบบนี้', exampleLines(isName(key) ? key : undefined, fields[0]!, names)),
});

/** One value where a list belongs: the list of that value. */
const explainList = (place: Place, field: Field, schema: z.ZodArray): Explanation => {
  const name = isName(place.key) ? place.key : undefined;
  const item = describe(schema.element as z.ZodType);
  const lead = 'ขึ้นบรรทัดใหม่ แล้วเขียนทีละรายการ ขึ้นต้นด้วย - ตามแบบนี้';
  if (isGroup(item)) {
    const isOne = isNested(place.input);
    return {
      rule: 'field-type',
      what: isOne ? 'ต้องเป็นรายการ แต่ช่องย่อยไม่มี - นำหน้า' : `ต้องเป็นรายการของช่องย่อย แต่พบ ${shown(place)}`,
      fix: `${below(lead, exampleLines(name, field, place.names, isOne ? {} : givenBy(typedText(place), item)))}${subfieldsNamed(item)}`,
    };
  }
  if (isNested(place.input))
    return { rule: 'field-type', what: 'ต้องเป็นรายการ แต่พบเป็นกลุ่มช่องย่อย', fix: below(lead, exampleLines(name, field, place.names)) };
  // A comma may belong to the text; more than one item is only proposed.
  const several = typedText(place)
    .split(/\s*[,;\n]\s*/)
    .filter(Boolean);
  const items = several.map((one) => itemMeant(one, item, place.names));
  const block = items.map((meant) => `- ${meant?.value ?? ''}`);
  const isMeant = items.every((meant) => meant !== undefined);
  const { labels } = item;
  const choices = labels && !isMeant ? `\nเลือกได้: ${codesNamed(codesOf([item]), labels)}` : '';
  return {
    rule: 'field-type',
    what: `ต้องเป็นรายการ แต่พบ ${shown(place)}`,
    fix: `${below(lead, isMeant ? [`${name ?? ''}:`, ...block.map((line) => `  ${line}`)] : exampleLines(name, field, place.names))}${choices}`,
    ...(isMeant && items.length === 1 && items[0]!.certain && { block }),
  };
};

/** A typed item as it should be written, where it is one that the list takes or names one. */
const itemMeant = (text: string, item: Field, names: Names): { value: string; certain: boolean } | undefined => {
  const { labels, reference, form } = item;
  if (form === 'day') {
    const read = readDay(text);
    return read && 'day' in read ? { value: read.day, certain: read.certain } : undefined;
  }
  const codes = labels
    ? codesMeant(
        text,
        codesOf([item]).map((code) => ({ code, title: labels[code] ?? code })),
      )
    : reference && reference !== 'url'
      ? names.meant(reference, text)
      : item.schema.safeParse(text).success
        ? [text]
        : [];
  return codes.length === 1 ? { value: yamlText(codes[0]!), certain: true } : undefined;
};

/** What a text says of the fields of a group: `15 วันทำการ` is an amount and its unit, another text the first that is one. */
const givenBy = (text: string, group: Field): Record<string, string> => {
  const fields = Object.entries(subfieldsOf(group)).map(([key, inner]): [string, Field] => [key, describe(inner)]);
  const read = readNumber(text);
  const number = fields.find(([, { schema }]) => schema instanceof z.ZodNumber);
  const choice = fields.find(([, { labels }]) => labels !== undefined);
  if (read && fields.length === 2 && number?.[1].schema.safeParse(read.value).success && choice) {
    const { labels = {} } = choice[1];
    const unit = codesMeant(
      read.unit,
      Object.entries(labels).map(([code, title]) => ({ code, title })),
    )[0];
    return { [number[0]]: String(read.value), ...(unit && { [choice[0]]: unit }) };
  }
  // What was meant as a field of the group, under its label.
  const [, name = '', rest = ''] = /^([^:]+):\s+(.+)$/s.exec(text) ?? [];
  const named = codesMeant(
    name,
    fields.map(([code, { title }]) => ({ code, title: title ?? code })),
  );
  if (named.length === 1 && describe(subfieldsOf(group)[named[0]!]!).schema.safeParse(rest).success) return { [named[0]!]: yamlText(rest) };
  const words = fields.find(([, { schema, labels, reference, form }]) => schema instanceof z.ZodString && !labels && !reference && !form);
  return words?.[1].schema.safeParse(text).success ? { [words[0]]: yamlText(text) } : {};
};

const explainGroup = (place: Place, field: Field): Explanation => {
  const { input, names, key } = place;
  if (field.schema instanceof z.ZodRecord)
    return {
      rule: 'field-type',
      what: `ต้องเป็นกลุ่มช่องย่อย แต่พบ ${shown(place)}`,
      fix: below('เขียนเป็นช่องย่อย ตามแบบนี้', exampleLines(isName(key) ? key : undefined, field, names)),
    };
  if (key === undefined)
    return {
      rule: 'field-type',
      what: Array.isArray(input) ? 'ข้อมูลของไฟล์ต้องเป็นช่อง แต่พบเป็นรายการ' : 'ข้อมูลของไฟล์ต้องเป็นช่อง แต่พบข้อความ',
      fix: below(
        'เขียนเป็นช่อง ตามแบบนี้',
        exampleLines('', field, names)
          .slice(1)
          .map((line) => line.slice(2)),
      ),
    };
  const given = isNested(input) ? {} : givenBy(typedText(place), field);
  const lines = exampleLines(isName(key) ? key : undefined, field, names, given);
  const complete = Object.entries(subfieldsOf(field)).every(([name, inner]) => describe(inner).optional || given[name] !== undefined);
  return {
    rule: 'field-type',
    what: Array.isArray(input) ? 'ต้องเป็นกลุ่มช่องย่อย แต่พบเป็นรายการ' : `ต้องเป็นกลุ่มช่องย่อย แต่พบ ${shown(place)}`,
    fix: `${below('เขียนเป็นช่องย่อย ตามแบบนี้', lines)}${subfieldsNamed(field)}`,
    // A number with its unit says all; a text may hold more than its first field is for.
    ...(complete && Object.keys(given).length > 1 && isName(key) && { block: lines.slice(1).map((line) => line.slice(2)) }),
  };
};

/** The fields of a group with their labels. */
const subfieldsNamed = (group: Field): string =>
  `\nช่องย่อยที่มี: ${Object.entries(subfieldsOf(group))
    .map(([code, inner]) => formatNamed({ code, title: describe(inner).title ?? code }))
    .join(', ')}`;

/** A field that nobody knows. `parent` are the shapes that it stands in, `outer` those around them, `present` the names beside it. */
export const explainUnknown = (
  key: string,
  parent: readonly Field[],
  outer: readonly Field[],
  present: ReadonlySet<string>,
): Explanation => {
  const fields = new Map(
    parent.flatMap((shape) => Object.entries(subfieldsOf(shape)).map(([name, inner]) => [name, describe(inner)] as const)),
  );
  const named = [...fields].map(([code, { title }]) => ({ code, title: title ?? code }));
  const what = `ไม่รู้จักช่อง "${key.length > MAX_SHOWN ? `${key.slice(0, MAX_SHOWN)}…` : key}"`;
  const same = codesMeant(key, named);
  const other = (OTHER_NAMES[key.trim().toLowerCase()] ?? []).filter((name) => fields.has(name) && !present.has(name)).slice(0, 1);
  const meant = same.length > 0 ? same : other.length > 0 ? other : codesNear(key, named);
  const called = (code: string): string => formatNamed({ code, title: fields.get(code)?.title ?? code });
  const [first] = meant;
  if (first !== undefined) {
    if (present.has(first))
      return { rule: 'field-known', what, fix: `น่าจะหมายถึง ${called(first)} ซึ่งมีอยู่แล้ว ให้ลบบรรทัดนี้ หรือรวมค่าไว้ในช่อง ${first}`, meant: first };
    const isSure =
      meant.length === 1 && (same.length === 1 || (other.length === 0 && editsBetween(key.toLowerCase(), first.toLowerCase()) === 1));
    return {
      rule: 'field-known',
      what,
      fix: `น่าจะหมายถึง ${meant.map(called).join(' หรือ ')} เปลี่ยนชื่อช่องเป็น ${first}`,
      meant: first,
      ...(isSure && { rename: true }),
    };
  }
  const within = [...fields].filter(([, field]) => key in subfieldsOf(field)).map(([name]) => name);
  if (within.length > 0)
    return { rule: 'field-known', what, fix: `ช่อง ${key} เป็นช่องย่อยของ ${within.map(called).join(' หรือ ')} ให้ย้ายไปไว้ใต้ช่องนั้น ย่อหน้าสองวรรค` };
  if (outer.some((shape) => key in subfieldsOf(shape)))
    return { rule: 'field-known', what, fix: `ช่อง ${key} เป็นของชั้นนอก ให้เลื่อนบรรทัดออกทางซ้ายสองวรรค` };
  const free = named.filter(({ code }) => !present.has(code));
  return { rule: 'field-known', what, fix: `ลบบรรทัดนี้ หรือใช้ช่องที่มี: ${(free.length > 0 ? free : named).map(formatNamed).join(', ')}` };
};

import { z } from 'astro/zod';
import { readNumber } from '../../thai/typed-values.ts';
import { exampleLines, formatNamed } from '../examples.ts';
import { describe, subfieldsOf, type Field } from '../field.ts';
import { yamlText } from '../yaml-text.ts';
import { codesMeant } from './codes-meant.ts';
import type { Explanation, Place } from './explanation.ts';
import { below, isName, isNested, shown, typedText } from './writing.ts';

/** One value, or a list, where fields belong. */
export const explainGroup = (place: Place, field: Field): Explanation => {
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

/** What a text says of the fields of a group: `15 วันทำการ` is an amount and its unit, another text the first that is one. */
export const givenBy = (text: string, group: Field): Record<string, string> => {
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

/** The fields of a group with their labels. */
export const subfieldsNamed = (group: Field): string =>
  `\nช่องย่อยที่มี: ${Object.entries(subfieldsOf(group))
    .map(([code, inner]) => formatNamed({ code, title: describe(inner).title ?? code }))
    .join(', ')}`;

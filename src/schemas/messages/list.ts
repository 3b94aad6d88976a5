import type { z } from 'astro/zod';
import { readDay } from '../../thai/typed-values.ts';
import { exampleLines, type Names } from '../examples.ts';
import { codesOf, describe, type Field } from '../field.ts';
import { yamlText } from '../yaml-text.ts';
import { codesMeant, codesNamed } from './codes-meant.ts';
import type { Explanation, Place } from './explanation.ts';
import { givenBy, subfieldsNamed } from './group.ts';
import { below, isGroup, isName, isNested, shown, typedText } from './writing.ts';

/** One value where a list belongs: the list of that value. */
export const explainList = (place: Place, field: Field, schema: z.ZodArray): Explanation => {
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

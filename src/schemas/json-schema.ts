import { z } from 'astro/zod';
import { allSchemas } from './collections.ts';
import { describe } from './field.ts';

/** What the rest of `.meta()` is for: our own code, and no editor. */
const OWN_KEYS = ['reference', 'neededUnless', 'example', 'isCode', 'searchOnly', 'labels', 'form'] as const;

/** Whether a value is read before it is judged, so that more is taken than the schema of the result says. */
const isRead = (schema: z.core.$ZodTypes): boolean => schema._zod.def.type === 'pipe';

/** A number in YAML, or a text that looks like one (a row of a plan, a year), which stands there without quotes. */
const takesNumber = (schema: z.ZodType): boolean => describe(schema).schema instanceof z.ZodNumber || schema.safeParse(2022).success;

/** What an editor (VS Code with its YAML extension) completes with and shows of a field. */
const forEditors = ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const field = describe(zodSchema as unknown as z.ZodType);
  for (const key of OWN_KEYS) Reflect.deleteProperty(jsonSchema, key);
  // What reads a value takes anything: digits of both kinds, a time with a point. What it makes of it says what is written.
  if (isRead(zodSchema)) {
    jsonSchema.type = (takesNumber(zodSchema as unknown as z.ZodType) ? ['number', 'string'] : 'string') as never;
    Reflect.deleteProperty(jsonSchema, 'pattern');
    Reflect.deleteProperty(jsonSchema, 'format');
  }
  // The title is shown as a heading; in a list of completions nothing but the description is.
  if (field.title !== undefined)
    Object.assign(jsonSchema, { title: field.title, description: [field.title, field.description].filter(Boolean).join(': ') });
  const codes = jsonSchema.enum ?? (jsonSchema.const === undefined ? [] : [jsonSchema.const]);
  if (field.labels && codes.length > 0) jsonSchema['enumDescriptions'] = codes.map((code) => field.labels![String(code)] ?? String(code));
};

/** The JSON Schema of a collection's fields, with their Thai labels and hints. What the check says beyond it stays the check's. */
export const jsonSchemaOf = (collection: keyof typeof allSchemas): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(allSchemas[collection], { io: 'input', unrepresentable: 'any', override: forEditors });

import type { z } from 'astro/zod';
import { schemas, type CollectionName } from '../../src/schemas/collections.ts';

/** A word that stands nowhere else, with where it was put. */
export interface Planted {
  word: string;
  /** What a failing test says, for example `manuals staff steps.0.title`. */
  place: string;
}

/** Makes unique words, in Thai and in Latin letters, and remembers where each was put. */
export class Planter {
  readonly planted: Planted[] = [];
  private count = 0;
  private readonly prefix: string;
  private readonly consonants: string;

  /** `prefix` tells the words of one planter from those of another; so do five consonants, if they are rare enough never to meet. */
  constructor(prefix: string, consonants: string) {
    this.prefix = prefix;
    this.consonants = consonants;
  }

  private next(): { latin: string; thai: string } {
    this.count += 1;
    // Six digits to the base of five, spread out so that neighbouring words look different.
    const digits = ((this.count * 6121) % 15_625).toString(5).padStart(6, '0');
    return {
      latin: `zq${this.prefix}${String(this.count).padStart(4, '0')}zq`,
      thai: [...digits].map((digit) => this.consonants[Number(digit)]).join(''),
    };
  }

  /** A lower-case Latin word, good as an id or a file name. */
  latin(place: string): string {
    const { latin } = this.next();
    this.planted.push({ word: latin, place });
    return latin;
  }

  /** A text with one word in each script. */
  text(place: string): string {
    const { latin, thai } = this.next();
    this.planted.push({ word: latin, place }, { word: thai, place });
    return `${thai} ${latin}`;
  }
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
}

/** How fields that depend on others are filled: path (`*` for an item of a list) → what makes the value. */
export type Overrides = Readonly<Record<string, () => unknown>>;

export interface FillOptions {
  planter: Planter;
  /** What the entry is called in failing tests. */
  name: string;
  /** The year of every year field, so that its pages can be told apart. */
  year: number;
  /** What a reference names; `list` asks for every item of a list. */
  refer: (target: string, list: boolean, optional: boolean) => string | string[] | undefined;
  overrides: Overrides;
}

/**
 * Fills every field of a schema with words of its own, by walking the schema: a field added later
 * is filled too. Leaves try values of each kind until the schema takes one.
 */
const fill = (schema: z.ZodType, path: string, optional: boolean, options: FillOptions): unknown => {
  const { planter, name, year, refer, overrides } = options;
  const override = overrides[path];
  if (override) return override();
  const { reference: target, neededUnless } = schema.meta() ?? {};
  if (target) return refer(target, false, optional && !neededUnless);
  const { type, shape, element, innerType, options: variants, entries } = schema.def as unknown as Definition;
  if (innerType) return fill(innerType, path, true, options);
  if (shape)
    return Object.fromEntries(
      Object.entries(shape)
        .map(([key, field]) => [key, fill(field, path ? `${path}.${key}` : key, false, options)] as const)
        .filter(([, value]) => value !== undefined),
    );
  if (element) {
    const itemTarget = element.meta()?.reference;
    if (itemTarget) return refer(itemTarget, true, true);
    return [fill(element, `${path}.*`, false, options)];
  }
  if (variants) return fill(variants[0]!, path, optional, options);

  const where = `${name} ${path}`;
  const accepts = (value: unknown) => schema.safeParse(value).success;
  if (entries) return Object.values(entries)[0];
  if (type === 'literal') return (schema as z.ZodLiteral).value;
  const shapes: ((word: string) => string)[] = [
    (word) => `https://${word}.example.go.th/`,
    (word) => `${word}@example.go.th`,
    (word) => `${word}.pdf`,
    (word) => word,
  ];
  // A probe of the same form keeps the planter from remembering words that no field took.
  if (accepts('ทดสอบ zq')) return planter.text(where);
  const form = shapes.find((shapeOf) => accepts(shapeOf('zqprobe')));
  if (form) return form(planter.latin(where));
  // What came earlier lies before what came last.
  const day = path.startsWith('earlier') ? '2021-01-12' : '2022-01-12';
  const plain = [day, '13:30', 1, year, true].find(accepts);
  if (plain === undefined) throw new Error(`No value found for ${where}; teach planting.ts its kind`);
  return plain;
};

/** Data of an entry with every field filled that its schema knows. */
export const fillEntry = (collection: CollectionName, options: FillOptions): Record<string, unknown> => {
  const data = fill(schemas[collection], '', false, options) as Record<string, unknown>;
  const result = schemas[collection].safeParse(data);
  if (!result.success) throw new Error(`${options.name} does not fit its schema: ${result.error.message}`);
  return data;
};

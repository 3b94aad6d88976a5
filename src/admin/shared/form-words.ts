import type { FormField } from './form-fields.ts';

/**
 * Hints and messages speak of files: of lines, of names of fields and of codes. In the form nobody sees those, so they are said in its
 * own words: labels, and what is done with a field.
 */

/** What a name or a code is called in the form. */
interface Words {
  names: ReadonlyMap<string, string>;
  codes: ReadonlyMap<string, string>;
}

const within = ({ fields, field, shapes }: FormField): FormField[] => [
  ...(fields ?? []),
  ...(field ? [field] : []),
  ...Object.values(shapes ?? {}).flat(),
];

const allWithin = (fields: readonly FormField[]): FormField[] => fields.flatMap((field) => [field, ...allWithin(within(field))]);

/** The words of fields, and of all that are within them; of two of a name the outer one, or the first. */
export const wordsOf = (fields: readonly FormField[]): Words => {
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const { name, label, options } of [...fields, ...allWithin(fields)]) {
    if (!names.has(name)) names.set(name, label);
    for (const option of options ?? []) if (!codes.has(`${name}: ${option.value}`)) codes.set(`${name}: ${option.value}`, option.label);
  }
  return { names, codes };
};

/** A text in words of the form. */
export const inFormWords = (text: string, { names, codes }: Words): string => {
  const labelled = (name: string): string | undefined => {
    const label = names.get(name);
    return label === undefined ? undefined : `“${label}”`;
  };
  return (
    text
      .replaceAll(/\btrue (?=เมื่อ)/g, 'เลือก')
      .replaceAll(/(?:เพิ่มบรรทัด|เพิ่ม|เขียน) ([a-zA-Z]+): ?(?:ตามด้วย|…)/g, (all, name: string) =>
        labelled(name) ? `กรอกช่อง${labelled(name)!} ด้วย` : all,
      )
      .replaceAll(/เพิ่มบรรทัด ([a-zA-Z]+):? ?/g, (all, name: string) => (labelled(name) ? `กรอกช่อง${labelled(name)!} ` : all))
      .replaceAll(/ลบบรรทัด ([a-zA-Z]+)/g, (all, name: string) => (labelled(name) ? `ล้างช่อง${labelled(name)!}` : all))
      .replaceAll(/\b([a-zA-Z]+): ([a-z][a-z-]*)\b/g, (all, name: string, code: string) => {
        const [label, meant] = [labelled(name), codes.get(`${name}: ${code}`)];
        return label === undefined ? all : `${label} เป็น ${meant === undefined ? code : `“${meant}”`}`;
      })
      .replaceAll(/\b([a-zA-Z]+): (\d+)/g, (all, name: string, number: string) => (labelled(name) ? `${labelled(name)!} ${number}` : all))
      // Lists and groups on one line are ways of writing YAML.
      .replaceAll(/เป็น \[\]/g, 'ว่าง')
      .replaceAll(/\[([^\][{}]*)\]|\{ ([^\][{}]* [^\][{}]*) \}/g, (_, list?: string, group?: string) => list ?? group ?? '')
      // What stands in quotes was written by an editor, and is no name of ours.
      .replaceAll(/("[^"]*")|(?<![\w./:-])([a-z][a-zA-Z]+)(?![\w./:-])/g, (all, quoted: string | undefined, name: string | undefined) =>
        quoted === undefined && name !== undefined ? (labelled(name) ?? all) : all,
      )
      .replaceAll(/บรรทัดนี้/g, 'ช่องนี้')
      .trim()
  );
};

/** A hint of a choice, with its codes by their Thai names. */
const withChoices = (text: string, { options = [] }: FormField): string =>
  options.reduce(
    (told, { value, label }) => told.replaceAll(new RegExp(`(?<![\\w-])${value}(?![\\w-])(?: ?\\([^)]*\\))?`, 'g'), `“${label}”`),
    text,
  );

const BY_TITLE = 'พิมพ์บางส่วนของชื่อเพื่อค้นหา';

const hintOf = (field: FormField, words: Words): string | undefined => {
  const { hint, widget } = field;
  // It says how a code is written; here entries are found by their titles.
  if (widget === 'reference' && (hint === undefined || /รหัส|เขียน "/.test(hint))) return BY_TITLE;
  // It says which name to write; here a file is chosen.
  if (widget === 'picture' || widget === 'attachment') return undefined;
  return hint === undefined ? undefined : inFormWords(withChoices(hint, field), words);
};

/** Fields with their hints in words of the form. */
export const inWords = (fields: readonly FormField[], around: readonly FormField[] = []): FormField[] => {
  const words = wordsOf([...fields, ...around]);
  return fields.map((field) => {
    const hint = hintOf(field, words);
    const inner = (each: readonly FormField[]): FormField[] => inWords(each, [...fields, ...around]);
    const { hint: _, ...rest } = field;
    return {
      ...rest,
      ...(hint !== undefined && { hint }),
      ...(field.fields && { fields: inner(field.fields) }),
      ...(field.field && { field: inner([field.field])[0]! }),
      ...(field.shapes && { shapes: Object.fromEntries(Object.entries(field.shapes).map(([kind, each]) => [kind, inner(each)])) }),
    };
  });
};

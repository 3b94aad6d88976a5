/** A heading of a page that a result can lead to. */
export interface RecordHeading {
  id: string;
  text: string;
}

/** What search keeps of a page for the browser. */
export interface PageRecord {
  address: string;
  title: string;
  /** How often pages of this kind are what is wanted, 0–1. */
  standing: number;
  /** Where the page belongs, in the words that readers see; empty where it does not apply. */
  kind: string;
  department: string;
  year: string;
  step: string;
  /** Whom the page is for; empty where the site has pages for one audience only. */
  audience: string;
  /** The day the entry belongs to, ISO 8601, for sorting by newest. */
  day: string;
  /** Aliases, synonyms and English of the page itself. */
  names: string[];
  /** Glossary synonyms of terms that stand in the title: KM for การจัดการความรู้. */
  synonyms: string[];
  headings: RecordHeading[];
  summary: string;
  text: string;
}

/** What readers can narrow results by; the values are the words they see. */
export const FACETS = ['kind', 'department', 'year', 'step', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

/** The id that a heading's words alone would give it; only an id that differs is kept. */
const plainId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const writeLines = (texts: readonly string[]): string => texts.join('\n');
const readLines = (text: string): string[] => (text ? text.split('\n') : []);

const writeHeadings = (headings: readonly RecordHeading[]): string =>
  writeLines(headings.map(({ id, text }) => (id === plainId(text) ? text : `${id}\t${text}`)));
const readHeadings = (lines: string): RecordHeading[] =>
  readLines(lines).map((line) => {
    const [id = '', text] = line.split('\t');
    return text === undefined ? { id: plainId(id), text: id } : { id, text };
  });

/** Fields as texts; those that hold several keep them one a line. */
const toTexts = ({ names, synonyms, headings, standing, ...rest }: PageRecord) => ({
  ...rest,
  standing: String(standing),
  names: writeLines(names),
  synonyms: writeLines(synonyms),
  headings: writeHeadings(headings),
});
type Texts = ReturnType<typeof toTexts>;

const fromTexts = ({ names, synonyms, headings, standing, ...rest }: Texts): PageRecord => ({
  ...rest,
  standing: Number(standing),
  names: readLines(names),
  synonyms: readLines(synonyms),
  headings: readHeadings(headings),
});

/** The order of fields in a packed record. */
const ORDER = [
  'address',
  'kind',
  'department',
  'year',
  'step',
  'audience',
  'day',
  'standing',
  'title',
  'names',
  'synonyms',
  'headings',
  'summary',
  'text',
] as const satisfies readonly (keyof Texts)[];

/** The fields of a record in a fixed order. */
export const toFields = (record: PageRecord): string[] => {
  const texts = toTexts(record);
  return ORDER.map((field) => texts[field]);
};

/** A record of the fields that `toFields` gave. */
export const fromFields = (fields: readonly string[]): PageRecord =>
  fromTexts(Object.fromEntries(ORDER.map((field, place) => [field, fields[place] ?? ''])) as Texts);

/** The engine's fragment of a page, as its file holds it and its browser module returns it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

export const toFragment = (record: PageRecord): Fragment => {
  const { address, text, ...meta } = toTexts(record);
  return { url: address, content: text, meta };
};

export const fromFragment = ({ url, content, meta }: Fragment): PageRecord =>
  fromTexts({ ...(Object.fromEntries(ORDER.map((field) => [field, meta[field] ?? ''])) as Texts), address: url, text: content });

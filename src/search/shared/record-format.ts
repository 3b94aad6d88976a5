import type { PageRecord, RecordHeading } from './page-record.ts';

/** Records as texts: fields in a fixed order. */

/** The id that a heading's words alone would give it; only an id that differs is kept. */
const makePlainId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const writeLines = (texts: readonly string[]): string => texts.join('\n');
const readLines = (text: string): string[] => (text ? text.split('\n') : []);

const writeHeadings = (headings: readonly RecordHeading[]): string =>
  writeLines(headings.map(({ id, text }) => (id === makePlainId(text) ? text : `${id}\t${text}`)));
const readHeadings = (lines: string): RecordHeading[] =>
  readLines(lines).map((line) => {
    const [id = '', text] = line.split('\t');
    return text === undefined ? { id: makePlainId(id), text: id } : { id, text };
  });

/** Fields as texts; those that hold several keep them one a line. */
const toTexts = ({ names, synonyms, headings, boost, ...rest }: PageRecord) => ({
  ...rest,
  boost: String(boost),
  names: writeLines(names),
  synonyms: writeLines(synonyms),
  headings: writeHeadings(headings),
});
type Texts = ReturnType<typeof toTexts>;

const fromTexts = ({ names, synonyms, headings, boost, ...rest }: Texts): PageRecord => ({
  ...rest,
  boost: Number(boost),
  names: readLines(names),
  synonyms: readLines(synonyms),
  headings: readHeadings(headings),
});

/** The order of fields in a packed record. */
const FIELD_ORDER = [
  'address',
  'kind',
  'department',
  'year',
  'step',
  'audience',
  'day',
  'boost',
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
  return FIELD_ORDER.map((field) => texts[field]);
};

/** A record of the fields that `toFields` gave. */
export const fromFields = (fields: readonly string[]): PageRecord =>
  fromTexts(Object.fromEntries(FIELD_ORDER.map((field, place) => [field, fields[place] ?? ''])) as Texts);

import type { AnswerKind } from '../../thai/answer-words.ts';
import { FACT_KINDS, type PageRecord, type RecordHeading } from './page-record.ts';

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

/** A line for each kind of fact, in their order; none where there are no facts. */
const writeFacts = (facts: PageRecord['facts']): string => writeLines(FACT_KINDS.map((kind) => facts[kind] ?? '')).trimEnd();
const readFacts = (lines: string): PageRecord['facts'] =>
  Object.fromEntries(readLines(lines).flatMap((text, place) => (text ? [[FACT_KINDS[place]!, text]] : [])));

/** Fields as texts; those that hold several keep them one a line. */
const toTexts = ({ sample, names, synonyms, headings, boost, answers, facts, ...rest }: PageRecord) => ({
  ...rest,
  sample: sample ? '1' : '',
  boost: String(boost),
  answers: answers.join(' '),
  facts: writeFacts(facts),
  names: writeLines(names),
  synonyms: writeLines(synonyms),
  headings: writeHeadings(headings),
});
type Texts = ReturnType<typeof toTexts>;

const fromTexts = ({ sample, names, synonyms, headings, boost, answers, facts, ...rest }: Texts): PageRecord => ({
  ...rest,
  sample: sample !== '',
  boost: Number(boost),
  // Only the build writes the kinds.
  answers: answers ? (answers.split(' ') as AnswerKind[]) : [],
  facts: readFacts(facts),
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
  'sample',
  'day',
  'boost',
  'answers',
  'facts',
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

import { addressOf, departmentOf, languageOf, entryDay, entryYear, type AnyEntry } from '../../domain/entry.ts';
import { collectReaderTexts } from '../../schemas/reader-texts.ts';
import { placeHeadings, placesOf } from './place-records.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { schemas, type CollectionName } from '../../schemas/collections.ts';
import { AUDIENCES, CITIZENS, KM_STEPS, LIFE_EVENTS } from '../../schemas/vocabulary.ts';
import { COLLECTION_LABELS } from '../../text/labels.ts';
import { manualWords } from '../../text/manual-words.ts';
import { collectFacts } from './facts.ts';
import type { AnswerKind } from '../../thai/answer-words.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { fold } from '../../thai/fold.ts';

/** Fields that are in the record by another name, and what has a record of its own. */
const LEFT_OUT = new Set([
  ...['title', 'summary', 'aliases', 'synonyms', 'english', 'abbreviation'],
  ...['tables.*.rows', 'agenda.*.items.*.resolution'],
]);

/** What a search needs of all entries to describe one. */
export interface SearchContext {
  /** Titles of departments by id. */
  departments: ReadonlyMap<string, string>;
  /** Glossary terms, folded, with their other names. */
  terms: readonly { folded: string; names: readonly string[] }[];
  /** Whether the site has pages for more than one audience. */
  hasAudiences: boolean;
}

/** Letters of a glossary term that is looked for in titles, at least; shorter ones stand inside other words. */
const MIN_TERM_LETTERS = 4;

export const collectSearchContext = (entries: readonly SearchedEntry[]): SearchContext => ({
  departments: new Map(entries.filter(({ collection }) => collection === 'departments').map(({ id, data }) => [id, data.title])),
  terms: (entries as unknown as AnyEntry[]).flatMap((entry) =>
    entry.collection === 'glossary' ? [{ folded: fold(entry.data.title), names: listNames(entry) }] : [],
  ),
  hasAudiences: new Set(entries.map(({ data }) => data.audience)).size > 1,
});

/** Aliases, and of a glossary term its synonyms, what it is misspelt as, and its English. */
const listNames = (entry: AnyEntry): string[] => {
  const names = entry.data.aliases.filter((alias) => !alias.startsWith('/'));
  if (entry.collection === 'glossary')
    names.push(
      ...entry.data.synonyms,
      ...entry.data.misspellings,
      ...[entry.data.english, entry.data.abbreviation].filter((name) => name !== undefined),
    );
  return names;
};

/** Labels of choices that pages show and people search by. */
const labelsOf = (entry: AnyEntry): string[] =>
  entry.collection === 'manuals'
    ? [...entry.data.lifeEvents.map((event) => LIFE_EVENTS[event]), ...entry.data.forWhom.map((citizen) => CITIZENS[citizen])]
    : [];

/** How often a page of each kind is what is wanted, where two answer equally well, 0–1. */
const KIND_BOOSTS: Partial<Record<CollectionName, number>> = { manuals: 1, guides: 0.4, plans: 0.7, assets: 0.3, departments: 0.2 };

/** The kinds of answer that pages of each kind give. */
const ANSWERS: Partial<Record<CollectionName, readonly AnswerKind[]>> = {
  manuals: ['service', 'fee', 'documents', 'time', 'form', 'method'],
  departments: ['telephone', 'hours', 'place', 'who'],
  experts: ['who'],
  committees: ['who'],
  meetings: ['meeting'],
  glossary: ['meaning'],
  guides: ['meaning', 'method'],
  assets: ['method'],
};

const addressed = (loaded: SearchedEntry): AnyEntry => ({ ...loaded, address: addressOf(loaded) }) as AnyEntry;

/** What the index holds of an entry: its page, and the places in it that are asked for by themselves. */
export const toRecords = (loaded: SearchedEntry, context: SearchContext): PageRecord[] => {
  const page = toPageRecord(loaded, context);
  const places = placesOf(addressed(loaded), page, context.departments);
  // The words of a plan stand on the page of the printed plan, not on its overview.
  return [loaded.collection === 'plans' ? { ...page, text: '', headings: [] } : page, ...places];
};

/** What the index holds of an entry's page. */
export const toPageRecord = (loaded: SearchedEntry, { departments, terms, hasAudiences }: SearchContext): PageRecord => {
  const entry = addressed(loaded);
  const { data, collection } = entry;
  const isTranslation = entry.collection === 'manuals' && languageOf(entry) === 'en';
  const title = fold(data.title);
  const synonyms =
    collection === 'glossary'
      ? []
      : terms.filter(({ folded }) => folded.length >= MIN_TERM_LETTERS && title.includes(folded)).flatMap(({ names }) => names);
  return {
    address: entry.address,
    title: data.title,
    // Questions are asked in Thai and answered by the manual itself.
    boost: isTranslation ? 0 : (KIND_BOOSTS[collection] ?? 0),
    answers: isTranslation ? [] : [...(ANSWERS[collection] ?? [])],
    facts: collectFacts(entry),
    kind: entry.collection === 'manuals' ? manualWords(languageOf(entry)).kind : COLLECTION_LABELS[collection],
    department: departments.get(departmentOf(entry) ?? '') ?? '',
    year: String(entryYear(entry) ?? ''),
    step: collection === 'assets' ? KM_STEPS[data.step] : '',
    audience: hasAudiences ? AUDIENCES[data.audience] : '',
    sample: data.sample,
    day: entryDay(entry),
    names: listNames(entry),
    synonyms: [...new Set(synonyms)],
    headings: [...loaded.headings.map(({ id, text }) => ({ id, text })), ...placeHeadings(entry)],
    summary: data.summary ?? '',
    text: [...collectReaderTexts(schemas[collection], data, LEFT_OUT), ...labelsOf(entry), loaded.text].join('\n'),
  };
};

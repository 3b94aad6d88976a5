import type { AnswerKind } from '../../thai/answer-words.ts';

/** A heading of a page that a result can lead to. */
export interface RecordHeading {
  id: string;
  text: string;
}

/** What a page can tell in a few words: what a question asks for. */
export const FACT_KINDS = [
  'fee',
  'documents',
  'time',
  'form',
  'who',
  'telephone',
  'hours',
  'place',
] as const satisfies readonly AnswerKind[];
export type FactKind = (typeof FACT_KINDS)[number];

/** What the search index keeps of a page for the browser. */
export interface PageRecord {
  address: string;
  title: string;
  /** How often pages of this kind are what is wanted, 0–1: a manual answers a citizen before a glossary does. */
  boost: number;
  /** The kinds of answer that pages like this give. */
  answers: AnswerKind[];
  /** Facts of the page, in its own words. */
  facts: Partial<Record<FactKind, string>>;
  /** Where the page belongs, in the words that readers see; empty where it does not apply. */
  kind: string;
  department: string;
  year: string;
  step: string;
  /** Whom the page is for; empty where the site has pages for one audience only. */
  audience: string;
  /** Whether the page is an invented example. */
  sample: boolean;
  /** The day the entry belongs to, ISO 8601, for sorting by newest. */
  day: string;
  /** Aliases, synonyms, misspellings and English of the page itself; found by, and shown to nobody. */
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

/** What a page is called, a name a line. */
export const namesText = ({ title, names }: Pick<PageRecord, 'title' | 'names'>): string => [title, ...names].join('\n');

/** What else of a page is searched, a field or paragraph a line. */
export const restText = ({ synonyms, summary, headings, text }: PageRecord): string =>
  [...synonyms, summary, ...headings.map((heading) => heading.text), text].join('\n');

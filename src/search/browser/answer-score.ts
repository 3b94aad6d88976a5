import type { AnswerKind } from '../../thai/answer-words.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { measureAbout } from './about.ts';
import { foldPage } from './folded-page.ts';
import type { Query } from './query.ts';
import { scorePage, type Score } from './score.ts';

/* The constants below were chosen on questions about both towns (tests/bench/search/questions). */

/** What the subject alone, found as any query, is worth beside the whole question. */
const SUBJECT_WEIGHT = 0.5;
/** What it is worth that a page is called as the subject is, and that its names, headings and summary hold the words of it. */
const NAME_WEIGHT = 1.5;
const PURPOSE_WEIGHT = 1;
/** How many times more that is worth of a page that gives the kind of answer asked for. */
const KIND_FACTOR = 2;
/** What it is worth that a page holds the very question, word by word. */
const HELD_WEIGHT = 4;
/** What a page is worth that gives the kind of answer of a question about nothing else: “มติที่ประชุม”. */
const ONLY_KIND_WEIGHT = 10;
/** What the subject of a query is worth that asks for no kind of answer: a title may be typed for any page. */
const PLAIN_WEIGHT = 0.2;

/** How much a page is about a subject, by what it calls itself. */
const scoreAbout = (subject: Query, page: PageRecord): number => {
  const { name, purpose } = measureAbout(subject.strict, page);
  return NAME_WEIGHT * name ** 2 + PURPOSE_WEIGHT * purpose ** 2;
};

/** What a query that is no question gains from what a page is about. */
export const scorePlain = (query: Query, page: PageRecord): Score => ({ score: PLAIN_WEIGHT * scoreAbout(query, page), quality: 0 });

/**
 * What a page gains as an answer, beside holding words of the question.
 *
 * @param subject What is asked about; undefined where the question names nothing but a kind of answer.
 */
export const scoreAnswer = (kinds: ReadonlySet<AnswerKind>, question: Query, subject: Query | undefined, page: PageRecord): Score => {
  const gives = page.answers.some((kind) => kinds.has(kind));
  if (!subject) return { score: gives ? ONLY_KIND_WEIGHT : 0, quality: gives ? 1 : 0 };
  const folded = foldPage(page);
  const { score, quality } = scorePage(subject, folded);
  const held = folded.strict.whole.includes(question.strict.folded) ? HELD_WEIGHT : 0;
  return { score: held + SUBJECT_WEIGHT * score + scoreAbout(subject, page) * (gives ? 1 + KIND_FACTOR : 1), quality };
};

import type { AnswerKind } from '../../thai/answer-words.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { measureAbout } from './about.ts';
import { foldPage } from './folded-page.ts';
import type { Query } from './query.ts';
import { scorePage, type Score } from './score.ts';

const W = (name: string, value: number) => Number(process.env[name] ?? value);
/** What the subject alone, found as any query, is worth beside the whole question. */
const SUBJECT_WEIGHT = W('SW', 0.5);
/** What it is worth that a page calls itself what the question is about, and that it says so in its names, headings and summary. */
const NAME_WEIGHT = W('NW', 1);
const PURPOSE_WEIGHT = W('PW', 1);
/** How many times more that is worth of a page that gives the kind of answer asked for. */
const KIND_FACTOR = W('KF', 2);
/** What a page is worth that gives the kind of answer of a question about nothing else: “มติที่ประชุม”. */
const ONLY_KIND_WEIGHT = 10;

/** How well a page answers a question beside holding its words. */
export const scoreAnswer = (kinds: ReadonlySet<AnswerKind>, subject: Query | undefined, page: PageRecord): Score => {
  const gives = page.answers.some((kind) => kinds.has(kind));
  if (!subject) return { score: gives ? ONLY_KIND_WEIGHT : 0, quality: gives ? 1 : 0 };
  const { score, quality } = scorePage(subject, foldPage(page));
  const { name, purpose } = measureAbout(subject.strict, page);
  return { score: SUBJECT_WEIGHT * score + (NAME_WEIGHT * name ** 2 + PURPOSE_WEIGHT * purpose ** 2) * (gives ? 1 + KIND_FACTOR : 1), quality };
};

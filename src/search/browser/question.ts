import {
  ANSWER_KINDS,
  ANSWER_WORDS,
  ENDING_WORDS,
  LEADING_WORDS,
  OPENING_WORDS,
  SERVICE_VERBS,
  TRAILING_WORDS,
  type AnswerKind,
  type TownWord,
} from '../../thai/answer-words.ts';
import { toOfficialWords } from '../../thai/everyday-words.ts';
import { fold } from '../../thai/fold.ts';

/** What a question asks for, and about what. */
export interface Question {
  /** The kinds of answer that it asks for. */
  kinds: ReadonlySet<AnswerKind>;
  /** What it is about, folded, in the words of offices; empty where it names nothing but a kind of answer: “มติที่ประชุม”. */
  subject: string;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (patterns: readonly string[]): string =>
  patterns
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .join('|');

const OPENING = new RegExp(`^(?:(?:${oneOf(OPENING_WORDS)}) ?)+`);
const LEADING = new RegExp(`^(?:(?:${oneOf(LEADING_WORDS)}) ?)+`);
const TRAILING = new RegExp(`(?: ?(?:${oneOf([...TRAILING_WORDS, ...ENDING_WORDS])}))+$`);
const ENDING = new RegExp(`(?: ?(?:${oneOf(ENDING_WORDS)}))+$`);
const SERVICE_VERB = new RegExp(`^(?:${oneOf(SERVICE_VERBS)})`);
/** Letters of a piece of a subject, at least. */
const MIN_LETTERS = 2;

/** Reads questions, of a town with words of its own. */
export const makeQuestionReader = (townWords: readonly TownWord[] = []): ((text: string) => Question) => {
  const words = [
    ...ANSWER_KINDS.flatMap((kind) => ANSWER_WORDS[kind].map((word) => ({ kind, pattern: fold(word) }))),
    ...townWords.map(({ word, asks }) => ({ kind: asks, pattern: escape(fold(word)) })),
  ]
    // A word of nothing but marks would stand everywhere.
    .filter(({ pattern }) => pattern)
    .sort((a, b) => b.pattern.length - a.pattern.length);
  const anyWord = new RegExp(words.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

  return (text) => {
    const folded = fold(text.replace(/\s+/g, ' ').trim()).replace(OPENING, '');
    const kinds = new Set<AnswerKind>();
    if (SERVICE_VERB.test(folded)) kinds.add('service');
    const pieces: string[] = [];
    let end = 0;
    const keep = (piece: string, isLast: boolean) => {
      const started = end ? piece.trim().replace(LEADING, '') : piece.trim();
      const kept = started.replace(isLast ? ENDING : TRAILING, '').trim();
      if (kept.length >= MIN_LETTERS) pieces.push(kept);
    };
    for (const match of folded.matchAll(anyWord)) {
      keep(folded.slice(end, match.index), false);
      kinds.add(words[match.slice(1).findIndex(Boolean)]!.kind);
      end = match.index + match[0].length;
    }
    keep(folded.slice(end), true);
    return { kinds, subject: toOfficialWords(pieces.join(' ')) };
  };
};

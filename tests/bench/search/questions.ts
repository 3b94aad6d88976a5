import { readFileSync } from 'node:fs';
import { SHOWN, type Answer } from './score.ts';

/** A question as people ask it, and the pages that answer it; `/meetings/*` is any page below. */
export interface Question {
  q: string;
  urls: string[];
}

/** Results that a reader sees without scrolling. */
const FIRST_SEEN = 3;

/** @throws when the file holds no such questions. */
export const readQuestions = (file: string): Question[] => {
  const questions = JSON.parse(readFileSync(file, 'utf8')) as Question[];
  for (const { q, urls } of questions)
    if (!q || !(urls as string[] | undefined)?.length) throw new Error(`${file}: each question needs q and urls`);
  return questions;
};

const isRight = ({ urls }: Question, address: string): boolean =>
  urls.some((url) => (url.endsWith('*') ? address.startsWith(url.slice(0, -1)) : address === url));

/** Where the first right page stands among the results, from 1; 0 where none does. */
export const placeOfAnswer = (question: Question, { addresses }: Answer): number =>
  addresses.slice(0, SHOWN).findIndex((address) => isRight(question, address)) + 1;

/** Shares of the questions with a right page first, and among the first three. */
export const scoreQuestions = (questions: readonly Question[], answers: readonly Answer[]): { first: number; amongThree: number } => {
  const places = questions.map((question, at) => placeOfAnswer(question, answers[at]!));
  const share = (most: number) => places.filter((place) => place > 0 && place <= most).length / places.length;
  return { first: share(1), amongThree: share(FIRST_SEEN) };
};

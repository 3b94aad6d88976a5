import { compact, GRAM_KINDS, type GramKind } from '../shared/grams.ts';
import type { Query } from './query.ts';

/** A gram of a query to look up. */
export interface QueryGram {
  gram: string;
  kind: GramKind;
  /** Where it begins in the folded query. */
  start: number;
  /** What it counts: less within a stop word. */
  weight: number;
}

/** Grams of each fold that are looked up at most, spread over the query: each may cost a file over the network. */
const MAX_GRAMS = 12;

/** The grams that a query is looked up by, in each fold. */
export const chooseGrams = (query: Query): QueryGram[] => {
  const spelt = cutIntoGrams(query, 'spelling');
  return spelt.length ? [...spread(spelt), ...spread(cutIntoGrams(query, 'sound'))] : cutIntoGrams(query, 'short');
};

const cutIntoGrams = (query: Query, kind: GramKind): QueryGram[] => {
  const { fold, length } = GRAM_KINDS[kind];
  const { folded, weights } = query[fold];
  const places = Array.from(folded.matchAll(/[\p{L}\p{M}\p{N}]/gu), ({ index }) => index);
  const letters = compact(folded);
  const grams = new Map<string, QueryGram>();
  for (let at = 0; at + length <= letters.length; at++) {
    const gram = letters.slice(at, at + length);
    const [start, end] = [places[at]!, places[at + length - 1]!];
    // A gram that reaches out of a stop word tells of what is beside it.
    if (!grams.has(gram)) grams.set(gram, { gram, kind, start, weight: Math.max(weights[start]!, weights[end]!) });
  }
  return [...grams.values()];
};

/** Of too many grams those that tell something, evenly over the query and to its end: there somebody is still typing. */
const spread = (grams: readonly QueryGram[]): readonly QueryGram[] => {
  const telling = grams.filter(({ weight }) => weight === 1);
  const of = telling.length ? telling : grams;
  if (of.length <= MAX_GRAMS) return of;
  return Array.from({ length: MAX_GRAMS }, (_, index) => of[Math.round((index * (of.length - 1)) / (MAX_GRAMS - 1))]!);
};

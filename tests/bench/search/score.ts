import type { BenchQuery, Kind } from './queries.ts';

/** What an engine answered to one query: addresses, best first, and the time it took. */
export interface Answer {
  addresses: string[];
  milliseconds: number;
}

/** Results that count. */
export const SHOWN = 10;

/** Quality over a set of queries, each 0–1. */
export interface Quality {
  /** Share of the right pages that are shown. */
  recall: number;
  /** 1 ÷ place of the first right page; 0 when none is shown. */
  mrr: number;
  /** Share of queries without any answer. */
  empty: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;

const scoreAnswer = ({ right }: BenchQuery, { addresses }: Answer): Quality => {
  const shown = addresses.slice(0, SHOWN);
  const place = shown.findIndex((address) => right.includes(address));
  return {
    recall: shown.filter((address) => right.includes(address)).length / Math.min(SHOWN, right.length),
    mrr: place < 0 ? 0 : 1 / (place + 1),
    empty: addresses.length ? 0 : 1,
  };
};

/** The mean of several; each counts the same. */
export const meanQuality = (qualities: readonly Quality[]): Quality => ({
  recall: mean(qualities.map(({ recall }) => recall)),
  mrr: mean(qualities.map(({ mrr }) => mrr)),
  empty: mean(qualities.map(({ empty }) => empty)),
});

/** Quality by kind, and the mean over the kinds: every kind counts the same, however many queries it has. */
export const scoreAnswers = (queries: readonly BenchQuery[], answers: readonly Answer[]): { all: Quality; byKind: Map<Kind, Quality> } => {
  const groups = Map.groupBy(queries.keys(), (index) => queries[index]!.kind);
  const byKind = new Map(
    [...groups].map(([kind, indexes]) => [kind, meanQuality(indexes.map((index) => scoreAnswer(queries[index]!, answers[index]!)))]),
  );
  return { all: meanQuality([...byKind.values()]), byKind };
};

/** The value below which this share of all lies. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Queries whose first answer is wrong or which miss right pages, worst first. */
export const failures = (
  queries: readonly BenchQuery[],
  answers: readonly Answer[],
): { query: BenchQuery; answer: Answer; quality: Quality }[] =>
  queries
    .map((query, index) => ({ query, answer: answers[index]!, quality: scoreAnswer(query, answers[index]!) }))
    .filter(({ quality }) => quality.mrr < 1 || quality.recall < 1)
    .sort((a, b) => a.quality.mrr - b.quality.mrr || a.quality.recall - b.quality.recall);

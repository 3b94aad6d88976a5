import type { SearchAnswer, SearchResult } from '../search-index.ts';

/** Results shown; what follows is too weak to read. */
export const MAX_RESULTS = 10;
/** Quality below which the best page does not hold the query as written. */
const MIN_QUALITY = 0.05;
/** Share of the best page's quality with which a page may be sorted by its day. */
const MIN_SHARE_TO_SORT = 0.2;

/** Whether no page holds the query as written. */
export const isWeak = ({ results }: SearchAnswer): boolean => !(results[0] && results[0].quality >= MIN_QUALITY);

/** What is said of an answer above its results. */
export const describeAnswer = (text: string, answer: SearchAnswer): string => {
  const { results, total } = answer;
  if (results.length === 0) return `ไม่พบผลสำหรับ “${text}”`;
  if (isWeak(answer)) return `ไม่พบ “${text}” ตรงตามที่พิมพ์ เรื่องที่ใกล้เคียงที่สุดมีดังนี้`;
  const shown = Math.min(results.length, MAX_RESULTS);
  return total > shown ? `พบประมาณ ${total} รายการ แสดง ${shown} รายการที่ตรงที่สุด` : `พบ ${shown} รายการ`;
};

/** By day, of those that answer about as well as the best: what only comes near would stand first by being new. */
export const sortNewestFirst = (results: readonly SearchResult[]): SearchResult[] => {
  const best = results.reduce((most, { quality }) => Math.max(most, quality), 0);
  return results
    .filter(({ quality }) => quality >= MIN_SHARE_TO_SORT * best)
    .sort((a, b) => (a.page.day < b.page.day ? 1 : a.page.day > b.page.day ? -1 : 0));
};

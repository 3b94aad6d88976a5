import { describe, expect, it } from 'vitest';
import { eventDaysText } from '#src/text/event-days.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { entryAt, makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const more = (...days: string[]) => ({ date: '2022-02-09', moreDays: days.map((date) => ({ date })) });

describe('when an event took place, on its card', () => {
  it.each<[CollectionName, Fields, string | undefined]>([
    ['activities', { start: '2022-01-03' }, '3 ม.ค. 65'],
    ['activities', { start: '2022-01-03', end: '2022-01-03' }, '3 ม.ค. 65'],
    ['activities', { start: '2022-01-03', end: '2022-01-05' }, '3–5 ม.ค. 65'],
    ['activities', { start: '2021-12-30', end: '2022-01-05' }, '30 ธ.ค. 64 – 5 ม.ค. 65'],
    ['training-reports', {}, '10–12 ม.ค. 65'],
    ['cop-summaries', more(), '9 ก.พ. 65'],
    ['cop-summaries', more('2022-02-16'), '9 ก.พ. 65, 16 ก.พ. 65'],
    ['cop-summaries', more('2022-02-16', '2022-03-02', '2022-03-09'), '9 ก.พ. – 9 มี.ค. 65 (4 วัน)'],
    ['meetings', {}, '12 ม.ค. 65'],
    ['assets', {}, undefined],
  ])('of %s with %j is %s', (collection, change, text) => {
    const kb = makeKnowledgeBase([makeEntry(collection, 'one', change)]);
    expect(eventDaysText(entryAt(kb, `${collection}/one`))).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { stampReview } from '#src/authoring/stamp-review.ts';
import { applyEdits } from '#src/content/fault.ts';
import { readText } from '#src/content/read-entry.ts';

const TODAY = '2022-06-01';
const known = { collection: 'guides', id: 'waste', file: 'guides/waste.md', path: 'guides/waste.md', format: 'md' } as const;
const entryOf = (fields: string) => readText(known, `---\ntitle: ขยะ\ngroup: concept\n${fields}\n---\n\nเนื้อหา\n`).entry;
/** The fields of a guide once a review on a day is noted. */
const stamped = (fields: string, day = TODAY): string => {
  const entry = entryOf(fields);
  return applyEdits(entry.text, stampReview(entry, day, TODAY))
    .replace('---\ntitle: ขยะ\ngroup: concept\n', '')
    .replace('\n---\n\nเนื้อหา\n', '');
};

describe('a review noted in a file', () => {
  it.each([
    ['the first', 'updated: 2021-01-12', 'updated: 2021-01-12\nreviewed: 2022-06-01'],
    ['beside a comment', 'updated: 2021-01-12 # มติ\naudience: staff', 'updated: 2021-01-12 # มติ\nreviewed: 2022-06-01\naudience: staff'],
    [
      'the second',
      'updated: 2021-01-12\nreviewed: 2021-06-01 # ครั้งแรก\naudience: staff',
      'updated: 2021-01-12\nreviewed: 2022-06-01 # ครั้งแรก\nearlierReviews: [2021-06-01]\naudience: staff',
    ],
    [
      'after others in brackets',
      "updated: '2021-01-12'\nearlierReviews: ['2021-02-01'] # เดิม\nreviewed: '2021-06-01'",
      "updated: '2021-01-12'\nearlierReviews: ['2021-02-01', 2021-06-01] # เดิม\nreviewed: '2022-06-01'",
    ],
    [
      'after others on lines',
      'updated: 2021-01-12\nreviewed: 2021-06-01\nearlierReviews:\n    - 2021-02-01\n    - 2021-03-01 # สอง\naudience: staff',
      'updated: 2021-01-12\nreviewed: 2022-06-01\nearlierReviews:\n    - 2021-02-01\n    - 2021-03-01 # สอง\n    - 2021-06-01\naudience: staff',
    ],
    [
      'after others that are not indented',
      'updated: 2021-01-12\nearlierReviews:\n- 2021-02-01\nreviewed: 2021-06-01',
      'updated: 2021-01-12\nearlierReviews:\n- 2021-02-01\n- 2021-06-01\nreviewed: 2022-06-01',
    ],
    [
      'where the list of others is empty',
      'earlierReviews: []\nupdated: 2021-01-12\nreviewed: 2021-06-01',
      'earlierReviews: [2021-06-01]\nupdated: 2021-01-12\nreviewed: 2022-06-01',
    ],
    ['the same day again', 'updated: 2021-01-12\nreviewed: 2022-06-01', 'updated: 2021-01-12\nreviewed: 2022-06-01'],
  ])('%s', (_, fields, written) => {
    expect(stamped(fields)).toBe(written);
  });

  it.each([
    ['a day that has not come', 'updated: 2021-01-12', '2022-06-02', 'ยังมาไม่ถึง'],
    ['a day before it was made', 'created: 2021-01-01\nupdated: 2021-01-12', '2020-12-31', 'อยู่ก่อนวันที่จัดทำ (2021-01-01)'],
    ['a day before the last review', 'updated: 2021-01-12\nreviewed: 2022-03-01', '2022-02-01', 'ทบทวนครั้งล่าสุดเมื่อ 2022-03-01'],
    ['fields with errors', 'updated: เมื่อวาน', TODAY, 'ข้อมูลยังมีข้อผิดพลาด'],
  ])('is refused for %s', (_, fields, day, told) => {
    expect(() => stamped(fields, day)).toThrow(told);
  });

  it('is refused where a line more would not be one of the fields', () => {
    const entry = readText(
      { ...known, format: 'yaml', file: 'guides/waste.yaml' },
      '{ title: ขยะ, group: concept, updated: 2021-01-12 }\n',
    ).entry;
    expect(() => stampReview(entry, TODAY, TODAY)).toThrow('เปิดไฟล์แล้วเขียน reviewed: 2022-06-01');
  });
});

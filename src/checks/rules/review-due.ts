import { fieldProblem } from '../../content/field-problem.ts';
import { reviewState } from '../../domain/review-cycle.ts';
import { longDate } from '../../thai/date.ts';
import { compareCodes } from '../../thai/order.ts';
import { asEntry } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** Entries that are named beside the first. */
const MAX_NAMED = 5;

/** What is to be reviewed every so many months has been. One note for all: a site that nobody reviewed for a year would drown the rest. */
export const reviewDue: Rule = {
  id: 'review-due',
  severity: 'note',
  title: 'รายการที่ถึงกำหนดทบทวนได้รับการทบทวน',
  why: 'ผู้อ่านอาจทำตามข้อมูลที่ล้าสมัย',
  example: {
    at: 'guides',
    wrong: 'updated: 2021-01-12\nreviewEvery: 12',
    right: 'updated: 2021-01-12\nreviewEvery: 12\nreviewed: 2022-01-10',
  },
  check: function* ({ valid, kb }) {
    const overdue = valid
      .filter(({ data }) => data.status === 'published' && !data.sample)
      .flatMap((entry) => {
        const review = reviewState(asEntry(entry), kb.today);
        return review?.state === 'overdue' ? [{ raw: entry.raw, due: review.due }] : [];
      })
      .sort((a, b) => compareCodes(a.due, b.due) || compareCodes(a.raw.path, b.raw.path));
    const [first, ...rest] = overdue;
    if (!first) return;
    const named = rest.slice(0, MAX_NAMED).map(({ raw }) => raw.path);
    const others = rest.length === 0 ? '' : ` และอีก ${rest.length} รายการ (${named.join(', ')}${rest.length > named.length ? ' …' : ''})`;
    yield fieldProblem(
      first.raw,
      ['reviewEvery'],
      `เกินกำหนดทบทวนตั้งแต่ ${longDate(first.due)}${others}`,
      `ทบทวนเนื้อหา แล้วสั่ง npm run review -- ${first.raw.collection}/${first.raw.id} หรือใส่วันที่ทบทวนใน reviewed เอง (วันเดิมย้ายไป earlierReviews)`,
    );
  },
};

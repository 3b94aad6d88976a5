import type { AnyEntry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { planResults, resultsOf, type RowResult } from '../domain/plan-results.ts';
import { summarize } from '../domain/plan-summary.ts';
import { CAUSES } from '../domain/row-cause.ts';
import { ROW_CAUSES } from '../schemas/vocabulary.ts';
import { fullPlanName } from '../text/plan-name.ts';
import { formatShare, numberedActivity, valuesText } from '../text/results.ts';

/** A figure or a word that is another; `where` is undefined where its heading says enough. */
export interface Consequence {
  what: string;
  before: string;
  after: string;
}

/** What changes of one plan: its figures in the report and on its pages, and rows that are reached by other entries or stand elsewhere. */
export interface PlanConsequences {
  plan: string;
  figures: readonly Consequence[];
  rows: readonly { row: string; changes: readonly Consequence[]; proofs: readonly { kind: 'added' | 'removed'; title: string }[] }[];
}

const differing = (pairs: readonly Consequence[]): Consequence[] => pairs.filter(({ before, after }) => before !== after);

const keyOf = ({ collection, id }: AnyEntry): string => `${collection}/${id}`;

/** Everything that speaks for a row: what counts in it, and what the plan or an entry names as its evidence. */
const proofsOf = ({ entries, evidence }: RowResult): Map<string, string> =>
  new Map([...entries.map(({ entry }) => entry), ...evidence].map((entry) => [keyOf(entry), entry.data.title]));

const rowChange = (before: RowResult, after: RowResult): PlanConsequences['rows'][number] | undefined => {
  const [old, now] = [proofsOf(before), proofsOf(after)];
  const changes = differing([
    { what: 'ผลที่นับได้', before: valuesText(before), after: valuesText(after) },
    { what: 'สถานะ', before: ROW_CAUSES[before.cause], after: ROW_CAUSES[after.cause] },
  ]);
  const proofs = [
    ...[...now].filter(([key]) => !old.has(key)).map(([, title]) => ({ kind: 'added' as const, title })),
    ...[...old].filter(([key]) => !now.has(key)).map(([, title]) => ({ kind: 'removed' as const, title })),
  ];
  return changes.length + proofs.length > 0 ? { row: numberedActivity(after), changes, proofs } : undefined;
};

/** What follows for every plan, by the calls that its pages and the report to the mayor are made with. */
export const consequences = (before: KnowledgeBase, after: KnowledgeBase): PlanConsequences[] =>
  after.entries('plans').flatMap((plan): PlanConsequences[] => {
    const [old, now] = [resultsOf(before, plan.id), resultsOf(after, plan.id)];
    const [oldSum, nowSum] = [summarize(old), summarize(now)];
    const rowsText = (count: number): string => `${count} กิจกรรม`;
    const share = (progress: number | undefined): string => (progress === undefined ? 'ยังเทียบเป้าหมายไม่ได้' : formatShare(progress));
    const figures = differing([
      { what: 'กิจกรรมทั้งหมด', before: rowsText(oldSum.rows), after: rowsText(nowSum.rows) },
      { what: 'ความก้าวหน้าเฉลี่ย', before: share(oldSum.progress), after: share(nowSum.progress) },
      { what: 'รายการที่นับเป็นผล', before: `${oldSum.entries.real} รายการ`, after: `${nowSum.entries.real} รายการ` },
      ...CAUSES.map((cause) => ({
        what: ROW_CAUSES[cause],
        before: rowsText(oldSum.byCause[cause]),
        after: rowsText(nowSum.byCause[cause]),
      })),
    ]);
    const oldRows = planResults(before);
    const rows = now.flatMap((result) => {
      const match = oldRows.get(result.key);
      return (match && rowChange(match, result)) ?? [];
    });
    // A plan that is new is told as an entry.
    const isKnown = before.find('plans', plan.id) !== undefined;
    return isKnown && figures.length + rows.length > 0 ? [{ plan: fullPlanName(after, plan), figures, rows }] : [];
  });

import type { Entry } from '../../domain/entry.ts';
import { planPartAddress } from '../../routes/addresses.ts';
import { BUDGET_TITLE, budgetColumns, budgetLines } from '../budget.ts';
import type { Block } from '../paper.ts';
import { cell } from './parts.ts';

/** What was granted and spent, where the plan tells it. */
export const money = (plan: Entry<'plans'>): Block[] => {
  const lines = budgetLines(plan);
  const columns = budgetColumns(lines);
  if (lines.length === 0) return [];
  const share = 66 / columns.length;
  return [
    {
      kind: 'table',
      caption: BUDGET_TITLE,
      columns: [{ title: 'ตารางแผน', share: 34 }, ...columns.map(({ title }) => ({ title, share }))],
      rows: lines.map((line) => [
        cell([
          {
            text: line.title,
            address: `${planPartAddress(plan.id, 'printed')}#${line.table === undefined ? 'budget' : `table-${line.table}`}`,
          },
        ]),
        ...columns.map(({ text }) => cell(text(line))),
      ]),
    },
  ];
};

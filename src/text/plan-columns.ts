import type { PlanRow, PlanTable } from '../schemas/plan.ts';
import { COLUMN_FIELDS, type ColumnField } from '../schemas/plan/table.ts';
import { ROW_STATUSES } from '../schemas/vocabulary.ts';
import { NOT_STATED } from './results.ts';

/** A column of a plan's table: a field of its rows, or a cell that the paper alone has. */
export interface PlanColumn {
  heading: string;
  field?: ColumnField | undefined;
  id?: string | undefined;
}

/** What a row has in a column; several texts are a list. */
export const cellTexts = (row: PlanRow, { field, id }: Omit<PlanColumn, 'heading'>): readonly string[] => {
  const only = (text: string | undefined): string[] => (text ? [text] : []);
  switch (field) {
    case undefined:
      return only(id && row.cells?.[id]);
    case 'activity':
      return [row.activity];
    case 'methods':
    case 'indicators':
      return row[field];
    case 'targetGroup':
    case 'remark':
      return only(row[field]);
    case 'period':
      return [row.period?.printed ?? NOT_STATED];
    case 'targets':
      return row.targets.length > 0 ? row.targets.map(({ printed }) => printed) : [NOT_STATED];
    case 'tools':
      return only(row.tools.join(', '));
    case 'budget':
      return only(row.budget?.printed);
    case 'responsible':
      return only(row.responsible.printed.join(' · '));
    case 'status':
      return only(row.status && ROW_STATUSES[row.status]);
  }
};

/** Columns that a table has whether or not any row fills them. */
const ALWAYS: readonly ColumnField[] = ['activity', 'methods', 'period', 'indicators', 'targets', 'responsible'];
const FIELDS = Object.keys(COLUMN_FIELDS) as ColumnField[];

/**
 * The columns of a table: those that it sets itself, in its order and with its headings, or those of most plans. What some
 * row fills is never left out.
 */
export const columnsOf = ({ columns, rows }: Pick<PlanTable, 'columns' | 'rows'>): PlanColumn[] => {
  const isFilled = (field: ColumnField): boolean => {
    if (field === 'period') return rows.some(({ period }) => period);
    if (field === 'targets') return rows.some(({ targets }) => targets.length > 0);
    return rows.some((row) => cellTexts(row, { field }).length > 0);
  };
  const listed = new Set(columns.map(({ field }) => field));
  const others = FIELDS.filter((field) => !listed.has(field) && (isFilled(field) || (columns.length === 0 && ALWAYS.includes(field)))).map(
    (field): PlanColumn => ({ field, heading: COLUMN_FIELDS[field] }),
  );
  // The activity tells which row it is; without a column of its own it comes first.
  const own = others.filter(({ field }) => field === 'activity');
  return [...own, ...columns, ...others.filter((column) => !own.includes(column))];
};

import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { RowFilter } from '../domain/row-filter.ts';
import { planPartAddress, type PlanPart } from '../routes/addresses.ts';
import { routesOf } from '../routes/table.ts';
import { ROW_CAUSES } from '../schemas/vocabulary.ts';
import { planName } from './plan-name.ts';

/** What the pages of a plan are called. */
const PLAN_PARTS: Record<PlanPart, string> = { rows: 'กิจกรรม', printed: 'ตัวแผน', notes: 'หมายเหตุต้นฉบับ' };

/** The pages of a plan that are there, its overview first. */
export const planPages = (kb: KnowledgeBase, plan: Entry<'plans'>): { title: string; address: string }[] => [
  { title: 'ภาพรวม', address: plan.address },
  ...(Object.keys(PLAN_PARTS) as PlanPart[])
    .map((part) => ({ title: PLAN_PARTS[part], address: planPartAddress(plan.id, part) }))
    .filter(({ address }) => routesOf(kb).has(address)),
];

/** What the rows that a filter lets through are called: `เกินกำหนด`, `กองช่าง`. */
export const filterName = (filter: RowFilter): string => (filter.by === 'cause' ? ROW_CAUSES[filter.cause] : filter.department.data.title);

/** Title of the page of the printed plan, which search knows too. */
export const printedTitle = ({ data }: Pick<Entry<'plans'>, 'data'>): string => `${PLAN_PARTS.printed}: ${data.title}`;

/** Title of the page of rows: `กิจกรรมของแผนปี 2565`, `กิจกรรมของแผนปี 2565: เกินกำหนด`. */
export const rowsTitle = (kb: KnowledgeBase, plan: Entry<'plans'>, filter: RowFilter | undefined): string =>
  `กิจกรรมของ${planName(kb, plan)}${filter ? `: ${filterName(filter)}` : ''}`;

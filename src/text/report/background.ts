import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { planBudget } from '../../domain/plan-budget.ts';
import { longDate } from '../../thai/date.ts';
import { planPartAddress } from '../../routes/addresses.ts';
import { line, type Block, type Run } from '../paper.ts';
import { formatAmount } from '../results.ts';
import { paragraph } from './parts.ts';

/** The decree binds offices of the state, among which it does not count local governments: a plan cites it, none is bound by it. */
const DECREE =
  'แผนอ้างถึงมาตรา 11 แห่งพระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 ว่าด้วยการพัฒนาความรู้เพื่อให้เป็นองค์การแห่งการเรียนรู้';
const citesDecree = ({ data }: Entry<'plans'>): boolean =>
  data.sources.some(({ document, section }) => document.includes('บริหารกิจการบ้านเมืองที่ดี') && /มาตรา\s*(?:11|๑๑)/.test(section ?? ''));

/** What the plan is, and who followed it. */
export const background = (kb: KnowledgeBase, plan: Entry<'plans'>, committee: Entry<'committees'> | undefined): Block[] => {
  const { tables, title } = plan.data;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const budget = planBudget(plan);
  /* A plan has a page of its rows when it has any. */
  const all: Run = {
    text: `ตารางแผน ${tables.length} ตาราง รวม ${rows} กิจกรรม`,
    address: rows > 0 ? planPartAddress(plan.id, 'rows') : undefined,
  };
  const who: Run = committee ? { text: committee.data.title, address: committee.address } : { text: 'คณะกรรมการติดตามและประเมินผล' };
  return [
    paragraph(
      line`${kb.site.name}ได้จัดทำ${{ text: title, address: plan.address }} ประกอบด้วย${all}${
        budget > 0 ? ` งบประมาณตามแผน ${formatAmount(budget)} บาท` : ''
      }${citesDecree(plan) ? ` ${DECREE}` : ''}`,
    ),
    paragraph(line`${who} ได้ติดตามและประเมินผลการดำเนินงานตามแผนดังกล่าวแล้ว ขอรายงานผลตามข้อมูลในคลังความรู้ ณ วันที่ ${longDate(kb.today)} ดังต่อไปนี้`),
  ];
};

import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { isOver, type RowResult } from '../../domain/plan-results.ts';
import { isLate } from '../../domain/row-cause.ts';
import { lateFirst } from '../../domain/row-order.ts';
import { trainingFollowUp } from '../../domain/training-follow-up.ts';
import { followUpAddress, rowAddress } from '../../routes/addresses.ts';
import { ROW_CAUSES, type RowCause } from '../../schemas/vocabulary.ts';
import { shortDate } from '../../thai/date.ts';
import { joined, line, type Block, type Line } from '../paper.ts';
import { rowPlace, targetText, unclearText, valuesText } from '../results.ts';
import { behind, lead, paragraph, rowLink } from './parts.ts';
import { statements } from './statements.ts';

/** Of these rows the numbers say nothing, for a reason that is told. */
const UNCLEAR: ReadonlySet<RowCause> = new Set(['unrecorded', 'no-measure', 'no-number', 'not-counted', 'no-record']);

/** What is late or cannot be compared, and what the committee found. */
export const problems = (
  kb: KnowledgeBase,
  plan: Entry<'plans'>,
  results: readonly RowResult[],
  report: Entry<'reports'> | undefined,
): Block[] => {
  const late = lateFirst(results).filter(({ cause }) => isLate(cause) || cause === 'missed');
  const reasons = new Map<string, RowResult[]>();
  for (const result of results) {
    const unclear = UNCLEAR.has(result.cause) ? result.targets.map((target) => unclearText(target) ?? ROW_CAUSES[target.cause]) : [];
    for (const reason of new Set(unclear)) reasons.set(reason, [...(reasons.get(reason) ?? []), result]);
  }
  const { counts } = trainingFollowUp(kb, plan.data.fiscalYear);
  const trainings = [
    ...(counts.real.overdue > 0 ? [`เกินกำหนดแล้วยังไม่ส่ง ${counts.real.overdue} ฉบับ`] : []),
    ...(counts.real.late > 0 ? [`ส่งช้ากว่ากำหนด ${counts.real.late} ฉบับ`] : []),
  ];
  return [
    { kind: 'heading', text: '๔.๑ กิจกรรมที่ล่าช้า เกินเกณฑ์ หรือยังประเมินผลไม่ได้' },
    ...(late.length === 0
      ? [paragraph('ไม่มีกิจกรรมที่เกินกำหนด เกินเกณฑ์ที่กำหนด หรือช้ากว่าแผน')]
      : [
          lead(
            isOver(plan, kb.today)
              ? `กิจกรรมที่ไม่บรรลุเป้าหมาย ${late.length} กิจกรรม`
              : `กิจกรรมที่เกินกำหนด เกินเกณฑ์ที่กำหนด หรือช้ากว่าแผน ${late.length} กิจกรรม`,
          ),
          {
            kind: 'list' as const,
            ordered: true,
            items: late.map((result) => {
              const { row, targets, cause, period } = result;
              const asked = targets
                .filter(({ goal }) => goal)
                .map(targetText)
                .join(' และ');
              return line`${{ text: rowPlace(result), address: rowAddress(result.key) }} ${row.activity}: ${ROW_CAUSES[cause]} ${
                asked ? `เป้าหมาย${asked} ` : ''
              }ผล ${{ text: valuesText(result), address: behind(result) }} ${period ? `สิ้นสุด ${shortDate(period.end)}` : 'แผนไม่ระบุระยะเวลา'}`;
            }),
          },
        ]),
    ...(reasons.size === 0
      ? []
      : [
          lead('กิจกรรมที่ยังประเมินผลไม่ได้ จำแนกตามเหตุ'),
          {
            kind: 'list' as const,
            ordered: true,
            items: [...reasons].map(([reason, own]): Line => [{ text: `${reason} (` }, ...joined(own.map(rowLink), ', '), { text: ')' }]),
          },
        ]),
    ...(trainings.length > 0
      ? [paragraph(line`รายงานผลการอบรมในปีงบประมาณ: ${{ text: trainings.join(' '), address: followUpAddress(plan.data.fiscalYear) }}`)]
      : []),
    { kind: 'heading', text: '๔.๒ ปัญหาและอุปสรรคที่คณะกรรมการพบ' },
    ...statements(kb, report, 'problems'),
  ];
};

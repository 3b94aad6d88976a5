import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { RowResult } from '../../domain/plan-results.ts';
import { lateFirst, needsAction } from '../../domain/row-order.ts';
import { trainingFollowUp } from '../../domain/training-follow-up.ts';
import { followUpAddress, rowAddress } from '../../routes/addresses.ts';
import { RESULT_STATUSES } from '../../schemas/vocabulary.ts';
import { shortDate } from '../../thai/date.ts';
import { joined, line, type Block, type Line } from '../paper.ts';
import { rowPlace, targetText, unclearText, valuesText } from '../results.ts';
import { behind, lead, paragraph, rowLink } from './parts.ts';
import { statements } from './statements.ts';

/** What is late or cannot be compared, and what the committee found. */
export const problems = (
  kb: KnowledgeBase,
  plan: Entry<'plans'>,
  results: readonly RowResult[],
  report: Entry<'reports'> | undefined,
): Block[] => {
  const late = lateFirst(results).filter(({ status }) => needsAction(status));
  const reasons = new Map<string, RowResult[]>();
  for (const result of results) {
    const unclear = result.status === 'not-measurable' ? result.targets.map(unclearText) : [];
    for (const reason of new Set(unclear)) if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), result]);
  }
  const { counts } = trainingFollowUp(kb, plan.data.fiscalYear);
  const trainings = [
    ...(counts.real.overdue > 0 ? [`เลยกำหนดแล้วยังไม่ส่ง ${counts.real.overdue} ฉบับ`] : []),
    ...(counts.real.late > 0 ? [`ส่งช้ากว่ากำหนด ${counts.real.late} ฉบับ`] : []),
  ];
  return [
    { kind: 'heading', text: '๔.๑ ข้อที่ล่าช้า เกินเกณฑ์ หรือยังเทียบเป้าหมายไม่ได้' },
    ...(late.length === 0
      ? [paragraph('ไม่มีข้อที่เลยกำหนด เกินเกณฑ์ที่กำหนด หรือช้ากว่าแผน')]
      : [
          lead(`ข้อที่เลยกำหนด เกินเกณฑ์ที่กำหนด หรือช้ากว่าแผน ${late.length} ข้อ`),
          {
            kind: 'list' as const,
            ordered: true,
            items: late.map((result) => {
              const { row, targets, status, period } = result;
              const asked = targets
                .filter(({ goal }) => goal)
                .map(targetText)
                .join(' และ');
              return line`${{ text: rowPlace(result), address: rowAddress(result.key) }} ${row.activity}: ${RESULT_STATUSES[status]} ${
                asked ? `เป้าหมาย${asked} ` : ''
              }ผล ${{ text: valuesText(result), address: behind(result) }} ${period ? `สิ้นสุด ${shortDate(period.end)}` : 'แผนไม่ระบุระยะเวลา'}`;
            }),
          },
        ]),
    ...(reasons.size === 0
      ? []
      : [
          lead('ข้อที่ยังเทียบเป้าหมายไม่ได้ จำแนกตามเหตุ'),
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

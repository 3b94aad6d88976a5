import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { byDesiredState } from '../../domain/plan-groups.ts';
import type { RowResult, TargetResult } from '../../domain/plan-results.ts';
import type { Summary } from '../../domain/plan-summary.ts';
import { rowAddress } from '../../routes/addresses.ts';
import { RESULT_STATUSES, type ResultStatus } from '../../schemas/vocabulary.ts';
import { joined, line, type Block, type Line, type Part, type Run } from '../paper.ts';
import { formatAmount, formatTarget, formatValue, NOT_STATED, OVER_LIMIT, targetName, valueText } from '../results.ts';
import { money } from './money.ts';
import { behind, cell, formalShare, paragraph, rowLink, upright } from './parts.ts';

const STATUSES = Object.keys(RESULT_STATUSES) as ResultStatus[];

/** Where the rows of some part of the plan stand: `บรรลุเป้าหมาย 2 ข้อ`. */
const statusLines = ({ byStatus }: Summary): Line[] =>
  STATUSES.filter((status) => byStatus[status] > 0).map((status) => [{ text: `${RESULT_STATUSES[status]} ${byStatus[status]} ข้อ` }]);

/** What was reached: of the plan as a whole, of its desired states, and row by row. */
export const outcome = (kb: KnowledgeBase, plan: Entry<'plans'>, results: readonly RowResult[], summary: Summary): Part[] => {
  /** A part of the plan's page about its rows, which is there when the plan has any. */
  const link = (text: string, place: string): Run => ({ text, address: summary.rows > 0 ? `${plan.address}#${place}` : undefined });
  const { real, sample } = summary.entries;
  const overview: Block[] = [
    { kind: 'heading', text: '๒.๑ ภาพรวม' },
    paragraph(
      summary.progress === undefined
        ? line`แผนมี ${link(`${summary.rows} ข้อ`, 'all-results')} ยังไม่มีข้อที่มีทั้งผลและเป้าหมายเป็นตัวเลข จึงยังบอกความก้าวหน้ารวมไม่ได้`
        : line`แผนมี ${link(`${summary.rows} ข้อ`, 'all-results')} มีทั้งผลและเป้าหมายเป็นตัวเลข ${`${summary.comparable} ข้อ`} ความก้าวหน้าเฉลี่ยของข้อที่เทียบได้คือ${link(formalShare(summary.progress), 'progress')} ของเป้าหมาย`,
    ),
    paragraph(
      `ผลนับจากรายการจริงในคลังความรู้ ${formatAmount(real)} รายการ และตัวเลขที่บันทึกพร้อมที่มา${
        sample > 0 ? ` รายการตัวอย่าง ${formatAmount(sample)} รายการไม่นับเป็นผลการดำเนินงาน` : ''
      }`,
    ),
    {
      kind: 'table',
      caption: 'สถานะของทุกข้อในแผน',
      columns: [
        { title: 'สถานะ', share: 30 },
        { title: 'จำนวน', share: 20 },
        { title: 'ตารางและข้อของแผน', share: 50 },
      ],
      rows: STATUSES.filter((status) => summary.byStatus[status] > 0).map((status) => [
        cell(RESULT_STATUSES[status]),
        cell([link(`${summary.byStatus[status]} ข้อ`, `status-${status}`)]),
        cell(joined(results.filter((result) => result.status === status).map(rowLink), ', ')),
      ]),
    },
    paragraph('เลขหน้าจุดคือลำดับตาราง เลขหลังจุดคือลำดับข้อในตาราง'),
    ...money(plan),
    { kind: 'heading', text: '๒.๒ ผลตามเป้าหมาย KM (Desired State)' },
    {
      kind: 'table',
      caption: 'ความก้าวหน้าของเป้าหมาย KM แต่ละข้อ',
      columns: [
        { title: 'เป้าหมาย KM', share: 44 },
        { title: 'ข้อของแผน', share: 18 },
        { title: 'สถานะ', share: 20 },
        { title: 'ความก้าวหน้าเฉลี่ย', share: 18 },
      ],
      rows: byDesiredState(kb, plan).map((state) => [
        cell(state.title || NOT_STATED),
        state.results.length === 0 ? cell('ไม่มีตารางแผนรองรับ') : cell(joined(state.results.map(rowLink), ', ')),
        state.results.length === 0 ? cell('–') : statusLines(state.summary),
        state.results.length === 0
          ? cell('–')
          : state.summary.progress === undefined
            ? cell('ยังเทียบเป้าหมายไม่ได้')
            : cell([link(formalShare(state.summary.progress), 'by-state')], `จาก ${state.summary.comparable} ข้อที่เทียบได้`),
      ]),
    },
  ];
  const tables = plan.data.tables.map((table, index): Block => ({
    kind: 'table',
    caption: `ตารางที่ ${index + 1} ${table.title}`,
    columns: [
      { title: 'ข้อ', share: 5 },
      { title: 'กิจกรรม', share: 17 },
      { title: 'ตัวชี้วัด', share: 19 },
      { title: 'เป้าหมาย', share: 17 },
      { title: 'ผลที่นับได้', share: 14 },
      { title: 'เทียบเป้าหมาย', share: 9 },
      { title: 'สถานะ', share: 9 },
      { title: 'ผู้รับผิดชอบ', share: 10 },
    ],
    rows: results
      .filter((result) => result.table === table)
      .map((result) => {
        const { key, row, targets, progress, status } = result;
        return [
          cell([{ text: row.number, address: rowAddress(key) }]),
          cell(row.activity),
          cell(...row.indicators),
          cell(...targets.flatMap(({ target, goal }) => [target?.printed ?? NOT_STATED, ...(goal ? [`(${formatTarget(goal)})`] : [])])),
          cell(...targets.flatMap((target) => valueLines(target, targets.length > 1, behind(result)))),
          targets.some(({ over }) => over !== undefined)
            ? cell(OVER_LIMIT)
            : progress === undefined
              ? cell('–')
              : cell([{ text: formalShare(progress), address: behind(result) }]),
          cell(RESULT_STATUSES[status]),
          cell(...row.responsible.printed),
        ];
      }),
  }));
  const rows: Block[] = [{ kind: 'heading', text: '๒.๓ ผลรายกิจกรรม' }, ...tables];
  return [...upright(overview), ...(tables.length > 0 ? [{ wide: true, blocks: rows }] : [])];
};

/** What a target has reached, samples beside it; named where it is one of several. */
const valueLines = (target: TargetResult, isNamed: boolean, address: string): (Line | string)[] => {
  const { sampleValue, unit } = target;
  return [
    [...(isNamed ? [{ text: `${targetName(target)}: ` }] : []), { text: valueText(target), address }],
    ...(sampleValue !== undefined && unit !== undefined ? [`(ตัวอย่าง ${formatValue(sampleValue, unit)} ไม่นับรวม)`] : []),
  ];
};

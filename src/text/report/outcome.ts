import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { byDesiredState } from '../../domain/plan-groups.ts';
import { CAUSES } from '../../domain/row-cause.ts';
import type { RowResult, TargetResult } from '../../domain/plan-results.ts';
import type { Summary } from '../../domain/plan-summary.ts';
import { planPartAddress, rowAddress, rowsOfCauseAddress } from '../../routes/addresses.ts';
import { ROW_CAUSES } from '../../schemas/vocabulary.ts';
import { joined, line, type Block, type Line, type Part, type Run } from '../paper.ts';
import { formatAmount, formatTarget, formatValue, NOT_STATED, OVER_LIMIT, targetName, valueText } from '../results.ts';
import { money } from './money.ts';
import { behind, cell, formalShare, paragraph, rowLink, upright } from './parts.ts';

/** Where the rows of some part of the plan stand: `บรรลุเป้าหมาย 2 กิจกรรม`. */
const causeLines = ({ byCause }: Summary): Line[] =>
  CAUSES.filter((cause) => byCause[cause] > 0).map((cause) => [{ text: `${ROW_CAUSES[cause]} ${byCause[cause]} กิจกรรม` }]);

/** What was reached: of the plan as a whole, of its desired states, and row by row. */
export const outcome = (kb: KnowledgeBase, plan: Entry<'plans'>, results: readonly RowResult[], summary: Summary): Part[] => {
  /** A page or part of the plan about its rows, which is there when the plan has any. */
  const link = (text: string, address: string): Run => ({ text, address: summary.rows > 0 ? address : undefined });
  const allRows = link(`${summary.rows} กิจกรรม`, planPartAddress(plan.id, 'rows'));
  const { real, sample } = summary.entries;
  const overview: Block[] = [
    { kind: 'heading', text: '๒.๑ ภาพรวม' },
    paragraph(
      summary.progress === undefined
        ? line`แผนมี ${allRows} ยังไม่มีกิจกรรมที่มีทั้งผลและเป้าหมายเป็นตัวเลข จึงยังบอกความก้าวหน้ารวมไม่ได้`
        : line`แผนมี ${allRows} มีทั้งผลและเป้าหมายเป็นตัวเลข ${`${summary.comparable} กิจกรรม`} ความก้าวหน้าเฉลี่ยของกิจกรรมที่เทียบได้คือ${link(formalShare(summary.progress), `${plan.address}#progress`)} ของเป้าหมาย`,
    ),
    paragraph(
      `ผลนับจากรายการจริงในคลังความรู้ ${formatAmount(real)} รายการ และตัวเลขที่บันทึกพร้อมที่มา${
        sample > 0 ? ` รายการตัวอย่าง ${formatAmount(sample)} รายการไม่นับเป็นผลการดำเนินงาน` : ''
      }`,
    ),
    {
      kind: 'table',
      caption: 'สถานะของกิจกรรมทั้งหมดในแผน',
      columns: [
        { title: 'สถานะ', share: 30 },
        { title: 'จำนวน', share: 20 },
        { title: 'ตารางและลำดับของกิจกรรม', share: 50 },
      ],
      rows: CAUSES.filter((cause) => summary.byCause[cause] > 0).map((cause) => [
        cell(ROW_CAUSES[cause]),
        cell([link(`${summary.byCause[cause]} กิจกรรม`, rowsOfCauseAddress(plan.id, cause))]),
        cell(joined(results.filter((result) => result.cause === cause).map(rowLink), ', ')),
      ]),
    },
    paragraph('เลขหน้าจุดคือลำดับตาราง เลขหลังจุดคือลำดับของกิจกรรมในตาราง'),
    ...money(plan),
    { kind: 'heading', text: '๒.๒ ผลตามเป้าหมาย KM (Desired State)' },
    {
      kind: 'table',
      caption: 'ความก้าวหน้าของเป้าหมาย KM แต่ละด้าน',
      columns: [
        { title: 'เป้าหมาย KM', share: 44 },
        { title: 'กิจกรรม', share: 18 },
        { title: 'สถานะ', share: 20 },
        { title: 'ความก้าวหน้าเฉลี่ย', share: 18 },
      ],
      rows: byDesiredState(kb, plan).map((state) => [
        cell(state.title || NOT_STATED),
        state.results.length === 0 ? cell('ไม่มีตารางแผนรองรับ') : cell(joined(state.results.map(rowLink), ', ')),
        state.results.length === 0 ? cell('–') : causeLines(state.summary),
        state.results.length === 0
          ? cell('–')
          : state.summary.progress === undefined
            ? cell('ยังประเมินผลไม่ได้')
            : cell(
                [link(formalShare(state.summary.progress), `${plan.address}#by-state`)],
                `จาก ${state.summary.comparable} กิจกรรมที่เทียบได้`,
              ),
      ]),
    },
  ];
  const tables = plan.data.tables.map((table, index): Block => ({
    kind: 'table',
    caption: `ตารางที่ ${index + 1} ${table.title}`,
    columns: [
      { title: 'ที่', share: 5 },
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
        const { key, row, targets, progress, cause } = result;
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
          cell(ROW_CAUSES[cause]),
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

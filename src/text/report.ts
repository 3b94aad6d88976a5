import type { AnyEntry, Entry } from '../domain/entry.ts';
import { followUpAddress, rowAddress } from '../routes/addresses.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { planBudget } from '../domain/plan-budget.ts';
import { byDesiredState } from '../domain/plan-groups.ts';
import { resultsOf, type RowResult, type TargetResult } from '../domain/plan-results.ts';
import { summarize, type Summary } from '../domain/plan-summary.ts';
import { lateFirst, needsAction } from '../domain/row-order.ts';
import { reportOf } from '../domain/report.ts';
import { longDate, shortDate } from '../thai/date.ts';
import { trainingFollowUp } from '../domain/training-follow-up.ts';
import { PERCENT } from '../schemas/measure.ts';
import { RESULT_STATUSES, type ResultStatus } from '../schemas/vocabulary.ts';
import { BUDGET_TITLE, budgetColumns, budgetLines } from './budget.ts';
import { COLLECTION_LABELS } from './labels.ts';
import { inThaiDigits, joined, line, type Block, type Cell, type Line, type Paper, type Part, type Run } from './paper.ts';
import { formalPlanName } from './plan-name.ts';
import {
  formatAmount,
  formatTarget,
  formatValue,
  NOT_STATED,
  rowPlace,
  targetName,
  targetText,
  unclearText,
  valuesText,
  valueText,
} from './results.ts';

/** Said where the committee has written nothing yet. */
export const NOT_RECORDED = 'ยังไม่ได้บันทึก';

/** The numbered sections of a report, in order. */
export const REPORT_SECTIONS = [
  { id: 'background', title: '๑. ความเป็นมา' },
  { id: 'results', title: '๒. ผลการดำเนินงาน' },
  { id: 'evidence', title: '๓. หลักฐาน' },
  { id: 'problems', title: '๔. ปัญหาและอุปสรรค' },
  { id: 'suggestions', title: '๕. ข้อเสนอแนะ' },
] as const;
type ReportSectionId = (typeof REPORT_SECTIONS)[number]['id'];

/** Pieces of evidence that the paper names for one row; the row's own page has them all. */
const EVIDENCE_LIMIT = 5;

/** Title of the report on a plan, in Arabic digits. */
export const reportTitle = (kb: KnowledgeBase, plan: Entry<'plans'>): string => `รายงานผลการติดตามและประเมินผล${formalPlanName(kb, plan)}`;

/** A share of a target in whole hundredths, as formal papers write it. */
const formalShare = (share: number): string => `${PERCENT} ${Math.floor(share * 100 + 1e-9)}`;

/** A row by its place, `1.3`, as a link to its page. */
const rowLink = ({ key, tableNumber, row }: RowResult): Run => ({ text: `${tableNumber}.${row.number}`, address: rowAddress(key) });

/** Where the number of a row is shown with what it was counted from. */
const behind = ({ key, entries, targets }: RowResult): string =>
  rowAddress(key) + (entries.length > 0 ? '#counted' : targets.some(({ how }) => how?.by === 'figures') ? '#figures' : '');

const cell = (...lines: (Line | string)[]): Cell => lines.map((each) => (typeof each === 'string' ? [{ text: each }] : each));
const STATUSES = Object.keys(RESULT_STATUSES) as ResultStatus[];

/**
 * The report on a plan to the head of the municipality, in the order of an official memorandum and in
 * Thai digits throughout. What the committee wrote comes from its `reports` entry; without one those
 * parts say that nothing is recorded.
 */
export const writeReport = (kb: KnowledgeBase, plan: Entry<'plans'>): Paper<ReportSectionId> => {
  const { site } = kb;
  const report = reportOf(kb, plan);
  const results = resultsOf(kb, plan.id);
  const summary = summarize(results);
  const committee = report?.data.committee ? kb.find('committees', report.data.committee) : undefined;
  const department = plan.data.department ? kb.find('departments', plan.data.department)?.data.title : undefined;
  const parts: Record<ReportSectionId, readonly Part[]> = {
    background: upright(background(kb, plan, committee)),
    results: outcome(kb, plan, results, summary),
    evidence: upright(evidence(results)),
    problems: upright(problems(kb, plan, results, report)),
    suggestions: upright(statements(kb, report, 'suggestions')),
  };
  return inThaiDigits<Paper<ReportSectionId>>({
    kind: 'บันทึกข้อความ',
    head: [
      { label: 'ส่วนราชการ', value: [department, site.name].filter(Boolean).join(' ') },
      { label: 'ที่', value: report?.data.number },
      { label: 'วันที่', value: report?.data.submitted && longDate(report.data.submitted) },
      { label: 'เรื่อง', value: reportTitle(kb, plan) },
      { label: 'เรียน', value: site.head },
    ],
    sections: REPORT_SECTIONS.map((section) => ({ ...section, parts: parts[section.id] })),
    closing: 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
    signatures: committee
      ? committee.data.members.map(({ post, role }) => ({ post, role }))
      : ['ประธานกรรมการ', 'กรรมการ', 'กรรมการและเลขานุการ'].map((role) => ({ post: undefined, role })),
    decision: { title: `ความเห็นและข้อสั่งการของ${site.head}`, signature: { post: site.head, role: undefined } },
  });
};

const upright = (blocks: readonly Block[]): Part[] => [{ wide: false, blocks }];
const paragraph = (of: Line | string): Block => ({ kind: 'paragraph', line: typeof of === 'string' ? [{ text: of }] : of });
/** A paragraph that introduces what follows. */
const lead = (of: Line | string): Block => ({ ...paragraph(of), keep: true }) as Block;

const background = (kb: KnowledgeBase, plan: Entry<'plans'>, committee: Entry<'committees'> | undefined): Block[] => {
  const { tables, title } = plan.data;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const budget = planBudget(plan);
  /* The plan's page has a table of all its rows when it has any. */
  const all: Run = {
    text: `ตารางแผน ${tables.length} ตาราง รวม ${rows} กิจกรรม`,
    address: rows > 0 ? `${plan.address}#all-results` : undefined,
  };
  const who: Run = committee ? { text: committee.data.title, address: committee.address } : { text: 'คณะกรรมการติดตามและประเมินผล' };
  return [
    paragraph(
      line`พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 11 กำหนดให้ส่วนราชการมีหน้าที่พัฒนาความรู้ เพื่อให้มีลักษณะเป็นองค์การแห่งการเรียนรู้อย่างสม่ำเสมอ ${kb.site.name}จึงได้จัดทำ${{ text: title, address: plan.address }} ประกอบด้วย${all}${
        budget > 0 ? ` งบประมาณตามแผน ${formatAmount(budget)} บาท` : ''
      }`,
    ),
    paragraph(line`${who} ได้ติดตามและประเมินผลการดำเนินงานตามแผนดังกล่าวแล้ว ขอรายงานผลตามข้อมูลในคลังความรู้ ณ วันที่ ${longDate(kb.today)} ดังต่อไปนี้`),
  ];
};

/** Where the rows of some part of the plan stand: `บรรลุเป้าหมาย 2 ข้อ`. */
const statusLines = ({ byStatus }: Summary): Line[] =>
  STATUSES.filter((status) => byStatus[status] > 0).map((status) => [{ text: `${RESULT_STATUSES[status]} ${byStatus[status]} ข้อ` }]);

const outcome = (kb: KnowledgeBase, plan: Entry<'plans'>, results: readonly RowResult[], summary: Summary): Part[] => {
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
          progress === undefined ? cell('–') : cell([{ text: formalShare(progress), address: behind(result) }]),
          cell(RESULT_STATUSES[status]),
          cell(...row.responsible.printed),
        ];
      }),
  }));
  const rows: Block[] = [{ kind: 'heading', text: '๒.๓ ผลรายกิจกรรม' }, ...tables];
  return [...upright(overview), ...(tables.length > 0 ? [{ wide: true, blocks: rows }] : [])];
};

/** What was granted and spent, where the plan tells it. */
const money = (plan: Entry<'plans'>): Block[] => {
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
        cell([{ text: line.title, address: `${plan.address}#${line.table === undefined ? 'budget' : `table-${line.table}`}` }]),
        ...columns.map(({ text }) => cell(text(line))),
      ]),
    },
  ];
};

/** What a target has reached, samples beside it; named where it is one of several. */
const valueLines = (target: TargetResult, isNamed: boolean, address: string): (Line | string)[] => {
  const { sampleValue, unit } = target;
  return [
    [...(isNamed ? [{ text: `${targetName(target)}: ` }] : []), { text: valueText(target), address }],
    ...(sampleValue !== undefined && unit !== undefined ? [`(ตัวอย่าง ${formatValue(sampleValue, unit)} ไม่นับรวม)`] : []),
  ];
};

const nameOfEntry = (entry: AnyEntry, day?: string): Line =>
  line`${{ text: entry.data.title, address: entry.address }} (${COLLECTION_LABELS[entry.collection]}${day ? ` ${shortDate(day)}` : ''}${entry.data.sample ? ' ตัวอย่าง' : ''})`;

/** What proves the result of a row, the first of it and how much there is: figures with their sources, entries that count, entries that the plan names. */
const proofsOf = ({ targets, entries, evidence: named }: RowResult): { lines: Line[]; all: number } => {
  const figures = targets.flatMap(({ figures: own, unit }) => own.map((figure) => ({ ...figure, unit })));
  const counted = new Set(entries.map(({ entry }) => entry));
  const others = named.filter((entry) => !counted.has(entry));
  const room = (before: number) => Math.max(0, EVIDENCE_LIMIT - before);
  return {
    lines: [
      ...figures
        .slice(0, EVIDENCE_LIMIT)
        .map(
          ({ date, value, source, sample, unit }): Line =>
            line`${source} วันที่ ${shortDate(date)}: ${formatValue(value, unit ?? '')}${sample ? ' (ตัวอย่าง)' : ''}`,
        ),
      ...entries.slice(0, room(figures.length)).map(({ entry, day }) => nameOfEntry(entry, day)),
      ...others.slice(0, room(figures.length + entries.length)).map((entry) => nameOfEntry(entry)),
    ],
    all: figures.length + entries.length + others.length,
  };
};

const evidence = (results: readonly RowResult[]): Block[] => {
  const rows = results.map((result) => ({ result, ...proofsOf(result) }));
  const bare = rows.filter(({ all }) => all === 0).map(({ result }) => result);
  const withSamples = results.some(({ count, evidence: named }) => count.sample > 0 || named.some(({ data }) => data.sample));
  return [
    ...(withSamples ? [paragraph('รายการที่ระบุว่าตัวอย่างเป็นเรื่องสมมติเพื่อแสดงรูปแบบ ไม่นับรวมในผล')] : []),
    ...rows
      .filter(({ all }) => all > 0)
      .flatMap(({ result, lines, all }): Block[] => [
        lead(line`${{ text: rowPlace(result), address: rowAddress(result.key) }} ${result.row.activity}`),
        {
          kind: 'list',
          ordered: false,
          items: [
            ...lines,
            ...(all > lines.length ? [line`และอีก ${{ text: `${formatAmount(all - lines.length)} รายการ`, address: behind(result) }}`] : []),
          ],
        },
      ]),
    ...(bare.length > 0
      ? [paragraph([{ text: `ข้อที่ยังไม่มีหลักฐานในคลังความรู้ ${bare.length} ข้อ ได้แก่ ` }, ...joined(bare.map(rowLink), ', ')])]
      : []),
  ];
};

/** What the committee stated, each with the rows that it is about; or that nothing is recorded. */
const statements = (kb: KnowledgeBase, report: Entry<'reports'> | undefined, field: 'problems' | 'suggestions'): Block[] => {
  const stated = report?.data[field] ?? [];
  if (stated.length === 0) return [paragraph(NOT_RECORDED)];
  const results = new Map(kb.entries('plans').flatMap((plan) => resultsOf(kb, plan.id).map((result) => [result.key, result])));
  return [
    ...(report?.data.sample ? [paragraph('(ข้อความตัวอย่าง เขียนขึ้นเพื่อแสดงรูปแบบ ไม่ใช่ข้อเท็จจริงของหน่วยงาน)')] : []),
    {
      kind: 'list',
      ordered: true,
      items: stated.map(({ text, rows }): Line => {
        const links = rows
          .map((key) => results.get(key))
          .filter((result) => result !== undefined)
          .map((result): Run => ({ text: rowPlace(result), address: rowAddress(result.key) }));
        return links.length > 0 ? [{ text: `${text} (` }, ...joined(links, ', '), { text: ')' }] : [{ text }];
      }),
    },
  ];
};

const problems = (
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

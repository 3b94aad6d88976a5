import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { PlanRow, PlanTable } from '../../schemas/plan.ts';
import { PROCESSES } from '../../schemas/vocabulary.ts';
import type { Block, Cell, Section, TitledPaper } from '../paper.ts';
import { cellTexts, columnsOf, type PlanColumn } from '../plan-columns.ts';
import { sectionsOf } from '../sections.ts';
import { list, paragraph, section, table, type Column } from './parts.ts';

type Plan = Entry<'plans'>['data'];

/** Widths of columns beside each other, as parts of the whole. */
const PARTS: Partial<Record<NonNullable<PlanColumn['field']>, number>> = { activity: 20, methods: 22, indicators: 14, targets: 14 };
const PARTS_OF_OTHERS = 9;

/** A cell as the signed plan has it: what is one below the other stays so. */
const linesOf = (row: PlanRow, column: PlanColumn): readonly string[] => {
  switch (column.field) {
    case 'activity':
      return [row.activity, ...row.items.map((item) => `- ${item}`)];
    case 'tools':
      return row.tools;
    case 'responsible':
      return row.responsible.printed;
    case 'period':
      return row.period ? [row.period.printed] : [];
    case 'targets':
      return row.targets.map(({ printed }) => printed);
    default:
      return cellTexts(row, column);
  }
};

/** Several things in a cell are told apart by their marks, as a clerk would write them. */
const cellOf = (row: PlanRow, column: PlanColumn): Cell => {
  const texts = linesOf(row, column);
  const isList = texts.length > 1 && (column.field === 'methods' || column.field === 'indicators' || column.field === 'targets');
  return texts.map((text) => [{ text: isList ? `- ${text}` : text }]);
};

const planTable = (planned: PlanTable): Block => {
  const columns = columnsOf(planned);
  const parts = columns.map(({ field }) => (field && PARTS[field]) ?? PARTS_OF_OTHERS);
  const whole = 5 + parts.reduce((sum, part) => sum + part, 0);
  const budget = columns.findIndex(({ field }) => field === 'budget');
  return {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'ลำดับ', share: 500 / whole },
      ...columns.map(({ heading: title }, place) => ({ title, share: (100 * parts[place]!) / whole })),
    ],
    rows: planned.rows.map((row) => [[[{ text: row.number }]], ...columns.map((column) => cellOf(row, column))]),
    merged: planned.rows.flatMap((row, place) => {
      const rows = row.budget?.coversRows?.length ?? 1;
      return budget >= 0 && rows > 1 ? [{ column: budget + 1, row: place, rows }] : [];
    }),
  };
};

const tableSection = (planned: PlanTable): Section => {
  const { id, title, process, strategy, desiredState, measurableUnit, approver } = planned;
  const labelled = (label: string, text: string | undefined): Block[] => (text === undefined ? [] : paragraph(`${label}: ${text}`));
  const blocks: Block[] = [
    ...(process && !title.includes(PROCESSES[process]) ? paragraph(`กระบวนการ: ${PROCESSES[process]}`) : []),
    ...(strategy !== undefined && strategy !== title ? paragraph(strategy) : []),
    ...labelled('เป้าหมาย KM (Desired State)', desiredState),
    ...labelled('หน่วยที่วัดผลได้เป็นรูปธรรม', measurableUnit),
    planTable(planned),
    ...labelled('ผู้ทบทวน/ผู้อนุมัติ', approver),
  ];
  return { id: `table-${id}`, title, parts: [{ wide: true, blocks }] };
};

/** What each focus area brings to whom, a row for each area and a column for each group, as plans print it. */
const benefits = ({ focusAreas }: Plan): Block[] => {
  const groups = [...new Set(focusAreas.flatMap(({ benefits: all }) => all.map(({ group }) => group)))];
  const areas = focusAreas.filter(({ benefits: all }) => all.length > 0);
  const share = 75 / groups.length;
  return table(areas, [
    { title: 'ขอบเขต KM', share: 25, cell: ({ title }) => title },
    ...groups.map((title): Column<(typeof areas)[number]> => ({
      title,
      share,
      cell: ({ benefits: all }) => {
        const items = all.find((benefit) => benefit.group === title)?.items;
        // A group that the area does not have is left empty; one that it has without items is “–”.
        if (!items) return '';
        return items.length > 1 ? items.map((item) => `- ${item}`) : items[0];
      },
    })),
  ]);
};

/** A plan as it is signed: its parts in their order, each table on pages that lie on their side. Digits stay as the paper has them. */
export const planPaper = (kb: KnowledgeBase, entry: Entry<'plans'>, body: readonly Block[]): TitledPaper => {
  const { data } = entry;
  const shown = sectionsOf(kb, entry);
  const states = data.desiredStates.map(({ title, baseline, target }) =>
    [title, baseline && `ข้อมูลฐาน: ${baseline}`, target && `ค่าเป้าหมาย: ${target}`].filter(Boolean).join(' · '),
  );
  const titled = (id: keyof typeof shown, blocks: readonly Block[]): Section[] => (shown[id] ? section(id, shown[id].title, blocks) : []);
  return {
    title: [data.title, kb.site.name],
    sections: [
      ...section('summary', '', paragraph(data.summary)),
      ...section('introduction', 'บทนำ', body),
      ...titled('vision', paragraph(data.vision)),
      ...titled('missions', list(data.missions)),
      ...titled('policies', list(data.policies)),
      ...titled('focus-areas', list(data.focusAreas.map(({ title }) => title))),
      ...titled('benefits', benefits(data)),
      ...titled('desired-states', list(states)),
      ...titled('success-factors', list(data.successFactors)),
      ...data.tables.map(tableSection),
      ...titled('criteria', list(data.criteria)),
      ...titled('follow-up', list(data.followUp)),
    ],
    signatures: [
      { post: undefined, role: 'ผู้เสนอแผน' },
      { post: undefined, role: 'ผู้อนุมัติแผน' },
    ],
  };
};

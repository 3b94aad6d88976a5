import { languageOf, type AnyEntry, type Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { byDesiredState, byResponsible } from '../domain/plan-groups.ts';
import { planTrend } from '../domain/plan-trend.ts';
import { urgentRows } from '../domain/row-order.ts';
import type { Heading } from '../markdown/headings.ts';
import type { PlanPart } from '../routes/addresses.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { PlanTable } from '../schemas/plan.ts';
import { longDate } from '../thai/date.ts';
import { APPLICANT_RIGHTS } from './applicant-rights.ts';
import { BUDGET_TITLE, budgetLines } from './budget.ts';
import { SECTIONS_IN_ENGLISH } from './manual-words.ts';
import { REPORT_SECTIONS } from './report.ts';

/** A part of a page under a heading of its own. */
export interface PageSection {
  id: SectionId;
  title: string;
}

/** A section that shows a part of an entry's data; it is there when there is something to show. */
interface Definition<Name extends CollectionName> {
  title: string | ((kb: KnowledgeBase) => string);
  shows: (entry: Entry<Name>, kb: KnowledgeBase) => readonly unknown[];
}
/** Where the body of the entry stands. */
const BODY = 'body';
/** The sections of a page in their order, by id. A function gives several whose ids are made from data. */
type Definitions<Name extends CollectionName> = Record<string, Definition<Name> | typeof BODY | ((entry: Entry<Name>) => PageSection[])>;

const manuals = {
  documents: { title: 'เอกสารที่ต้องใช้', shows: ({ data }) => (data.noDocuments ? [true] : data.documents) },
  steps: { title: 'ขั้นตอนและระยะเวลา', shows: ({ data }) => data.steps },
  fees: { title: 'ค่าธรรมเนียม', shows: ({ data }) => (data.noFees ? [true] : data.fees) },
  channels: { title: 'ช่องทางการให้บริการ', shows: ({ data }) => data.channels },
  rights: { title: 'สิทธิของท่าน', shows: ({ data }) => (data.audience === 'public' ? APPLICANT_RIGHTS.rights : []) },
  conditions: { title: 'เงื่อนไข', shows: ({ data }) => data.conditions },
  criteria: { title: 'หลักเกณฑ์', shows: ({ data }) => data.criteria },
  methods: { title: 'วิธีการ', shows: ({ data }) => data.methods },
  body: BODY,
  flow: { title: 'ผังการปฏิบัติงาน', shows: ({ data }) => data.flow },
  'control-points': { title: 'จุดควบคุม', shows: ({ data }) => data.controlPoints },
  records: { title: 'บันทึกและหลักฐานที่ต้องเก็บ', shows: ({ data }) => data.records },
  forms: { title: 'แบบฟอร์มและตัวอย่าง', shows: ({ data }) => data.forms },
  law: { title: 'กฎหมายที่เกี่ยวข้อง', shows: ({ data }) => data.legalBasis },
  complaints: { title: 'ช่องทางการร้องเรียน', shows: ({ data }) => data.complaints },
} satisfies Definitions<'manuals'>;

/** The section of a table of a plan; `position` is its place in the plan, from 1. */
export const tableSection = ({ id, title }: PlanTable, position: number): PageSection => ({
  id: `table-${id}`,
  title: `ตารางที่ ${position} ${title}`,
});

const plans = {
  progress: { title: ({ today }) => `ความก้าวหน้า ณ วันที่ ${longDate(today)}`, shows: ({ data }) => data.tables },
  urgent: { title: 'ต้องทำก่อน', shows: (plan, kb) => urgentRows(kb, plan) },
  'by-department': { title: 'ส่วนราชการกับกิจกรรม', shows: (plan, kb) => byResponsible(kb, plan) },
  'by-quarter': {
    title: 'แนวโน้มรายไตรมาส',
    // One quarter is no trend.
    shows: (plan, kb) =>
      planTrend(kb, plan).length > 1 ? planTrend(kb, plan).filter(({ entries, done }) => entries.real + entries.sample + done > 0) : [],
  },
  'by-state': { title: 'ความก้าวหน้าตามเป้าหมาย KM', shows: (plan, kb) => byDesiredState(kb, plan) },
  'all-results': { title: 'กิจกรรมทั้งหมด เรียงตามความเร่งด่วน', shows: ({ data }) => data.tables },
  body: BODY,
  vision: { title: 'วิสัยทัศน์', shows: ({ data }) => (data.vision ? [data.vision] : []) },
  missions: { title: 'พันธกิจ', shows: ({ data }) => data.missions },
  'focus-areas': { title: 'ขอบเขต KM (Focus Area)', shows: ({ data }) => data.focusAreas },
  benefits: { title: 'ประโยชน์ที่จะได้รับจากขอบเขต KM', shows: ({ data }) => data.focusAreas.flatMap(({ benefits }) => benefits) },
  'desired-states': { title: 'เป้าหมาย KM (Desired State)', shows: ({ data }) => data.desiredStates },
  'success-factors': { title: 'ปัจจัยแห่งความสำเร็จ (Key Success Factor)', shows: ({ data }) => data.successFactors },
  policies: { title: 'นโยบาย', shows: ({ data }) => data.policies },
  criteria: { title: 'เกณฑ์การประเมิน', shows: ({ data }) => data.criteria },
  'follow-up': { title: 'การติดตามและประเมินผล', shows: ({ data }) => data.followUp },
  tables: ({ data }) => data.tables.map((table, place) => tableSection(table, place + 1)),
  budget: { title: BUDGET_TITLE, shows: budgetLines },
  corrections: { title: 'คำที่แก้จากเอกสารต้นฉบับ', shows: ({ data }) => data.corrections },
  doubts: { title: 'ข้อสงสัยที่คงไว้ตามเอกสาร', shows: ({ data }) => data.doubts },
} satisfies Definitions<'plans'>;

/** On which page of a plan a section stands; all others are of the printed plan. */
const PARTS: Partial<Record<keyof typeof plans, PlanPart | 'overview'>> = {
  progress: 'overview',
  urgent: 'overview',
  'by-department': 'overview',
  'by-quarter': 'overview',
  'by-state': 'overview',
  'all-results': 'rows',
  corrections: 'notes',
  doubts: 'notes',
};

/** The page of a plan on which a section stands, or a row of its tables, a heading of its body, its sources and what it is related to. */
export const partOfPlan = (id: string): PlanPart | 'overview' => (Object.hasOwn(PARTS, id) ? PARTS[id as keyof typeof PARTS]! : 'printed');

const PAGES = { manuals, plans };
type Sectioned = keyof typeof PAGES;
/** Ids that sections of a collection always have, not those made from data. */
type IdOf<Name extends Sectioned> = {
  [Id in keyof (typeof PAGES)[Name]]: (typeof PAGES)[Name][Id] extends { title: unknown } ? Id : never;
}[keyof (typeof PAGES)[Name]];

const sectionOf = (kb: KnowledgeBase, id: string, { title }: Pick<Definition<CollectionName>, 'title'>): PageSection => ({
  id: id as SectionId,
  title: typeof title === 'string' ? title : title(kb),
});
const isInEnglish = (entry: Entry<Sectioned>): boolean => entry.collection === 'manuals' && languageOf(entry as Entry<'manuals'>) === 'en';
const definitionsOf = <Name extends Sectioned>({ collection }: Entry<Name>) => Object.entries(PAGES[collection] as Definitions<Name>);

/** The sections that the page of an entry makes of its data, by id; those with nothing to show are left out. */
export const sectionsOf = <Name extends Sectioned>(kb: KnowledgeBase, entry: Entry<Name>): Partial<Record<IdOf<Name>, PageSection>> => {
  const shown = definitionsOf(entry).flatMap(([id, definition]) =>
    typeof definition === 'object' && definition.shows(entry, kb).length > 0
      ? [[id, { ...sectionOf(kb, id, definition), ...(isInEnglish(entry) && { title: SECTIONS_IN_ENGLISH[id] ?? id }) }] as const]
      : [],
  );
  return Object.fromEntries(shown) as Partial<Record<IdOf<Name>, PageSection>>;
};

const asHeading = ({ id, title }: Pick<PageSection, 'title'> & { id: string }): Heading => ({ depth: 2, id, text: title });
/** Headings of the body among the sections around it. */
const around = <Name extends Sectioned>(kb: KnowledgeBase, entry: Entry<Name>, body: readonly Heading[]): Heading[] => {
  const sections: Partial<Record<string, PageSection>> = sectionsOf(kb, entry);
  return definitionsOf(entry).flatMap(([id, definition]) => {
    if (definition === BODY) return body;
    if (typeof definition === 'function') return definition(entry).map(asHeading);
    return sections[id] ? [asHeading(sections[id])] : [];
  });
};

/** What the table of contents of an entry's page lists, of a plan that of the printed one. Where the body is most of the page, only its headings. */
export const contentsOf = (kb: KnowledgeBase, entry: AnyEntry, headings: readonly Heading[]): Heading[] => {
  const body = headings.filter(({ depth }) => depth <= 3);
  switch (entry.collection) {
    case 'manuals':
      return around(
        kb,
        entry,
        body.filter(({ depth }) => depth === 2),
      );
    case 'plans':
      return around(kb, entry, body).filter(({ id }) => partOfPlan(id) === 'printed');
    case 'reports':
      return [...REPORT_SECTIONS.map(asHeading), ...body];
    default:
      return body;
  }
};

/* prettier-ignore */
const IDS_OF_ENTRIES = [
  'attachments', 'chain', 'contact', 'decision', 'duties', 'duties-by-role', 'learnt', 'members', 'objectives', 'photographs', 'problems', 'next', 'no-assets', 'outcomes',
  'overview', 'plan-asks', 'present', 'question', 'questions', 'quotations', 'related', 'resolutions', 'review', 'share', 'sources', 'steps', 'stories',
  'suggestions', 'use',
] as const;
const IDS_OF_ROWS = ['result', 'counted', 'figures', 'history', 'in-plan', 'evidence'] as const;
/* prettier-ignore */
const IDS_OF_OTHER_PAGES = [
  'by-citizen', 'by-life-event', 'calendar', 'change-management', 'comparison', 'departments', 'dictionary', 'drafts', 'due-reviews', 'events', 'mail', 'for-management', 'for-staff', 'km-process', 'knowledge-flow', 'least-read',
  'license', 'most-read', 'newest', 'of-learning', 'of-plan', 'of-work', 'periods', 'plan', 'plan-rows', 'progress-chart', 'read-overdue', 'reads-by-month', 'results-dictionary', 'services',
  'single-expert', 'stalled', 'steps', 'take', 'what', 'who-knows-what', 'without-assets', 'without-core',
  'year-chart',
] as const;

/** Ids made from data: of a table of a plan, a category of an assessment, an item of an agenda, entries gathered by collection, … */
type MadeId =
  | `table-${string}`
  | `category-${string}`
  | `agenda-${string}`
  | `gathered-${CollectionName}`
  | `department-${string}`
  | `letter-${string}`;

/** Id of a section of any page. `Section.astro` takes no other, so the lists here are whole. */
export type SectionId =
  | IdOf<'manuals'>
  | IdOf<'plans'>
  | (typeof REPORT_SECTIONS)[number]['id']
  | (typeof IDS_OF_ENTRIES | typeof IDS_OF_ROWS | typeof IDS_OF_OTHER_PAGES)[number]
  | MadeId;

/**
 * Ids that pages use for their sections, so that no heading of a body takes one of them; those made from data are not here
 * (see below). Nor are the anchors of rows of a plan (`km-1-3`), which its own page alone has.
 */
export const SECTION_IDS: ReadonlySet<string> = new Set<string>([
  ...[manuals, plans].flatMap((page) => Object.entries(page).flatMap(([id, definition]) => (typeof definition === 'object' ? [id] : []))),
  ...REPORT_SECTIONS.map(({ id }) => id),
  ...IDS_OF_ENTRIES,
  ...IDS_OF_ROWS,
  ...IDS_OF_OTHER_PAGES,
]);

/** Ids that pages make from data: of sections (`MadeId`), of the first row of each state in a table, of the tables of a report. */
const MADE_ID = /^(?:(?:table|category|agenda|gathered|department|letter|state)-.|.*-(?:rows|summary)-\d+$)/;

/** Whether an id is one that pages use, so that no heading of a body may have it. */
export const isSectionId = (id: string): boolean => SECTION_IDS.has(id) || MADE_ID.test(id);

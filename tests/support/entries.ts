import type { AnyEntry } from '#src/domain/entry.ts';
import { allSchemas, type CollectionName, type EntryData } from '#src/schemas/collections.ts';
import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { createKnowledgeBase } from '#src/domain/knowledge-base.ts';
import type { Audience } from '#src/schemas/vocabulary.ts';

/**
 * Builders of content: each gives the least that is valid, as an editor would write it, with the
 * changes asked for. `undefined` takes a field away. Values are not typed, so that a test may
 * write what is wrong.
 */

/** Fields of an entry, or of a part of one, as they stand in a file. */
export type Fields = Record<string, unknown>;
/** Builds fields, with some of them changed. */
export type Builder = (change?: Fields) => Fields;

const builder =
  (least: () => Fields): Builder =>
  (change = {}) =>
    Object.fromEntries(Object.entries({ ...least(), ...change }).filter(([, value]) => value !== undefined));

const UPDATED = '2022-01-12';

export const makeSite = builder(() => ({
  name: 'เทศบาลตำบลทดสอบ',
  nameEnglish: 'Thotsop Subdistrict Municipality',
  kind: 'subdistrict-municipality',
  description: 'คลังความรู้ของเทศบาลตำบลทดสอบ',
  head: 'นายกเทศมนตรี',
  cko: 'ปลัดเทศบาล',
  fiscalYear: 2565,
  updated: UPDATED,
}));

export const makeDepartment = builder(() => ({ title: 'กองคลัง', code: 'กค.', updated: UPDATED }));

export const makeExpert = builder(() => ({
  title: 'ผู้รู้เรื่องภาษีป้าย',
  department: 'finance',
  post: 'นักวิชาการจัดเก็บรายได้',
  role: 'practitioner',
  updated: UPDATED,
}));

export const makeCommittee = builder(() => ({
  title: 'คณะทำงานจัดการความรู้',
  fiscalYear: 2565,
  purpose: 'ขับเคลื่อนแผนการจัดการความรู้',
  members: [{ post: 'ปลัดเทศบาล' }],
  updated: UPDATED,
}));

/** A duration as a manual states it. */
export const makeTime = (amount: number | string, unit: string): Fields => ({ amount, unit });

/** A step of a manual. */
export const makeManualStep = builder(() => ({
  title: 'ตรวจเอกสาร',
  time: makeTime(15, 'minutes'),
  responsible: 'เจ้าพนักงานธุรการ',
}));

/** A manual of the public kind, which the law asks to be complete. */
export const makeManual = builder(() => ({
  title: 'การชำระภาษีป้าย',
  department: 'finance',
  channels: [{ name: 'สำนักงานเทศบาล' }],
  steps: [makeManualStep()],
  totalTime: makeTime(15, 'minutes'),
  documents: [{ name: 'บัตรประจำตัวประชาชน' }],
  fees: [{ item: 'ค่าธรรมเนียม', baht: 20 }],
  complaints: [{ channel: 'ศูนย์รับเรื่องร้องเรียน' }],
  legalBasis: ['พ.ร.บ. ภาษีป้าย พ.ศ. 2510'],
  issued: UPDATED,
  updated: UPDATED,
}));

export const makeGuide = builder(() => ({ title: 'การจัดการความรู้คืออะไร', group: 'concept', updated: UPDATED }));

export const makeAsset = builder(() => ({
  title: 'ล้างท่อก่อนฝนมา',
  kind: 'tacit',
  stage: 'asset',
  step: 'codification',
  updated: UPDATED,
}));

/** A row of a plan table. */
export const makePlanRow = builder(() => ({
  number: 1,
  step: 'identification',
  activity: 'ประชุมทบทวนความรู้ที่จำเป็น',
  period: { printed: 'ทุกไตรมาส', quarters: [1, 2, 3, 4] },
  targets: [{ printed: 'ปีละ ๑ ครั้ง' }],
  responsible: {},
}));

/** A table of a plan. */
export const makePlanTable = builder(() => ({
  id: 'km-1',
  title: 'กระบวนการจัดการความรู้',
  process: 'km-process',
  desiredState: 'บุคลากรมีความรู้',
  measurableUnit: 'จำนวนความรู้',
  rows: [makePlanRow()],
}));

export const makePlan = builder(() => ({
  title: 'แผนการจัดการความรู้ ปี 2565',
  fiscalYear: 2565,
  tables: [makePlanTable()],
  updated: UPDATED,
}));

export const makeCommunity = builder(() => ({
  title: 'ชุมชนคนหน้าเคาน์เตอร์',
  purpose: 'บริการให้จบในครั้งเดียว',
  practice: 'งานบริการหน้าเคาน์เตอร์',
  rhythm: 'ทุกวันพุธ',
  channel: 'ห้องประชุมเล็ก',
  updated: UPDATED,
}));

export const makeCopSummary = builder(() => ({
  title: 'เสวนาครั้งที่ 1',
  community: 'front-desk',
  date: '2022-02-09',
  place: 'ห้องประชุมเล็ก',
  present: { count: 8 },
  question: 'ทำอย่างไรให้จบในครั้งเดียว',
  updated: UPDATED,
}));

export const makeActivity = builder(() => ({ title: 'อบรมคัดแยกขยะ', start: UPDATED, place: 'ศาลาประชาคม', updated: UPDATED }));

export const makeTrainingReport = builder(() => ({
  title: 'รายงานการอบรมภาษีป้าย',
  course: 'การจัดเก็บภาษีป้าย',
  start: '2022-01-10',
  end: '2022-01-12',
  returned: '2022-01-13',
  participants: [{ post: 'นักวิชาการจัดเก็บรายได้' }],
  updated: '2022-01-20',
}));

export const makeMeeting = builder(() => ({
  title: 'รายงานการประชุมครั้งที่ 1/2565',
  body: 'คณะทำงานจัดการความรู้',
  number: 1,
  year: 2565,
  date: '2022-01-12',
  start: '09:30',
  place: 'ห้องประชุมสภาเทศบาล',
  agenda: [{ number: 1, title: 'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ' }],
  updated: UPDATED,
}));

export const makeAssessment = builder(() => ({
  title: 'แบบประเมินตนเอง ปี 2565',
  fiscalYear: 2565,
  categories: [{ number: 1, title: 'กระบวนการจัดการความรู้', statements: [{ number: '1.1', text: 'มีการบ่งชี้ความรู้', score: 3 }] }],
  reviewer: 'ปลัดเทศบาล',
  updated: UPDATED,
}));

export const makeGlossaryTerm = builder(() => ({ title: 'ขุมความรู้', definition: 'ความรู้ที่สกัดจากเรื่องเล่า', updated: UPDATED }));

export const makeReport = builder(() => ({ title: 'รายงานผลตามแผน ปี 2565', plan: '2565', updated: UPDATED }));

/** The builder of each collection's entries. */
export const builders: Record<CollectionName, Builder> = {
  manuals: makeManual,
  activities: makeActivity,
  guides: makeGuide,
  assets: makeAsset,
  plans: makePlan,
  reports: makeReport,
  communities: makeCommunity,
  'cop-summaries': makeCopSummary,
  'training-reports': makeTrainingReport,
  experts: makeExpert,
  departments: makeDepartment,
  committees: makeCommittee,
  meetings: makeMeeting,
  assessments: makeAssessment,
  glossary: makeGlossaryTerm,
};

/** An entry that has been read and validated. */
export interface ValidEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: EntryData<Name>;
  path: string;
}

/** A valid entry of a collection. @throws when the change makes it invalid. */
export const makeEntry = <Name extends CollectionName>(collection: Name, id: string, change: Fields = {}): ValidEntry<Name> => ({
  collection,
  id,
  data: allSchemas[collection].parse(builders[collection](change)) as EntryData<Name>,
  path: `${collection}/${id}.yaml`,
});

/** A knowledge base of entries, as pages see them. */
export const makeKnowledgeBase = (
  entries: readonly ValidEntry[],
  { site = {}, audience = 'public', today = '2022-06-01' }: { site?: Fields; audience?: Audience; today?: string } = {},
): KnowledgeBase => createKnowledgeBase(allSchemas.site.parse(makeSite(site)), audience, today, entries);

/** The entry of a knowledge base that `collection/id` names. @throws when it is not there. */
export const entryAt = (kb: KnowledgeBase, key: string): AnyEntry => {
  const entry = kb.at(key);
  if (!entry) throw new Error(`The kb has no ${key}`);
  return entry;
};

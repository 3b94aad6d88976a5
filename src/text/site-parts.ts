import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import {
  COMPARISON_ADDRESS,
  FISCAL_YEARS_ADDRESS,
  MONITORING_ADDRESS,
  OFFLINE_ADDRESS,
  PROCESS_ADDRESS,
  RISKS_ADDRESS,
  USAGE_ADDRESS,
  collectionAddress,
  followUpAddress,
} from '../routes/addresses.ts';
import { routesOf } from '../routes/table.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { COLLECTION_INTROS, COLLECTION_LABELS } from './labels.ts';

/** A page with its title, as menus and breadcrumbs show it. */
export interface Crumb {
  title: string;
  address: string;
}

/** Title of the list of a collection, as its heading, menus and breadcrumbs say it. */
export const LIST_TITLES: Record<CollectionName, string> = { ...COLLECTION_LABELS, manuals: 'บริการและคู่มือ' };

/** Pages of the engine that menus name, with what each is for. */
export const PAGES = {
  monitoring: {
    title: 'การติดตามผล',
    address: MONITORING_ADDRESS,
    intro: 'แผนเดินไปถึงไหน อะไรช้า ที่ประชุมมีมติอะไร และต้องทำอะไรต่อ',
  },
  risks: {
    title: 'ความเสี่ยงด้านความรู้',
    address: RISKS_ADDRESS,
    intro: 'ส่วนราชการที่ยังไม่มีขุมความรู้ ความรู้ที่ค้างอยู่กลางทาง และเรื่องที่มีผู้รู้เพียงคนเดียว',
  },
  training: {
    title: 'ติดตามรายงานผลการอบรม',
    address: followUpAddress(),
    intro: 'รายงานใดยังไม่ส่ง รายงานใดส่งช้า และความรู้ใดกลายเป็นขุมความรู้แล้ว',
  },
  usage: {
    title: 'สถิติการเปิดอ่าน',
    address: USAGE_ADDRESS,
    intro: 'หน้าใดมีคนอ่านมาก หน้าใดมีคนอ่านน้อย และหน้าใดมีคนอ่านแต่เกินกำหนดทบทวน',
  },
  offline: {
    title: 'หน้าที่เก็บไว้ในเครื่องนี้',
    address: OFFLINE_ADDRESS,
    intro: 'คู่มือและหน้าที่เคยเปิด อ่านได้แม้ไม่มีสัญญาณ',
  },
  comparison: { title: 'เทียบแผนรายปี', address: COMPARISON_ADDRESS, intro: 'เป้าหมายและผลของแผนแต่ละปีวางเทียบกัน' },
  years: {
    title: 'ปีงบประมาณ',
    address: FISCAL_YEARS_ADDRESS,
    intro: 'แผน ขุมความรู้ และกิจกรรมการจัดการความรู้ แยกตามปีงบประมาณ',
  },
  process: {
    title: 'กระบวนการและองค์ประกอบ',
    address: PROCESS_ADDRESS,
    intro: 'กระบวนการจัดการความรู้เจ็ดขั้นตอนพร้อมคำถามนำ และองค์ประกอบหกอย่างของการบริหารจัดการการเปลี่ยนแปลง',
  },
} satisfies Record<string, Crumb & { intro: string }>;

/** A part of the site: one item of the menu. */
export interface SitePart extends Crumb {
  /** Collections that belong to it, the one that people look for first. */
  collections: readonly CollectionName[];
  /** Pages of the engine that do. */
  pages: readonly Crumb[];
}

const listOf = (collection: CollectionName): Crumb => ({ title: LIST_TITLES[collection], address: collectionAddress(collection) });
/** A part that has the name of its first collection. */
const partOf = (collections: readonly [CollectionName, ...CollectionName[]], ...pages: Crumb[]): SitePart => ({
  ...listOf(collections[0]),
  collections,
  pages,
});

/** Every collection is in one part, so that a reader always knows where in the site a page is. */
export const SITE_PARTS: readonly SitePart[] = [
  partOf(['manuals']),
  partOf(['assets', 'communities', 'cop-summaries', 'experts']),
  partOf(['guides', 'glossary'], PAGES.process),
  partOf(['plans'], PAGES.comparison),
  {
    ...PAGES.monitoring,
    collections: ['reports', 'meetings', 'assessments', 'activities', 'training-reports'],
    pages: [PAGES.monitoring, PAGES.risks, PAGES.training, PAGES.years, PAGES.usage],
  },
  partOf(['departments', 'committees']),
];

const lead = (address: string, to: string): boolean => address.startsWith(to);

/** The part that a page belongs to; none of the home page and of those about the site itself. */
export const partAt = (address: string): SitePart | undefined =>
  SITE_PARTS.find(({ pages }) => pages.some((page) => lead(address, page.address))) ??
  SITE_PARTS.find(({ collections }) => collections.some((collection) => lead(address, collectionAddress(collection))));

/** Whether a build has a page: some are for staff alone. */
const isThere = (kb: KnowledgeBase, { address }: Crumb): boolean => routesOf(kb).has(address);

/** The lists and pages of a part that have something to show, in the order of the part; a page of its own name comes first. */
export const contentsOfPart = (kb: KnowledgeBase, { address, collections, pages }: SitePart): Crumb[] => {
  const lists = collections.filter((name) => kb.entries(name).length > 0).map(listOf);
  const contents = [...lists, ...pages.filter((page) => isThere(kb, page))];
  return [...contents.filter((page) => page.address === address), ...contents.filter((page) => page.address !== address)];
};

/** The way from the home page to the list of a collection, that list with it. */
export const wayToList = (collection: CollectionName): Crumb[] => {
  const list = listOf(collection);
  const part = SITE_PARTS.find(({ collections }) => collections.includes(collection))!;
  return part.address === PAGES.monitoring.address ? [{ title: part.title, address: part.address }, list] : [list];
};

/** The way to a page of the engine, without the page itself. */
export const wayToPage = (page: keyof typeof PAGES): Crumb[] =>
  page !== 'monitoring' && partAt(PAGES[page].address)!.address === PAGES.monitoring.address
    ? [{ title: PAGES.monitoring.title, address: PAGES.monitoring.address }]
    : [];

/** What the page of monitoring leads to: the plan of the year first, then what is made of it. */
export const monitoringGroups = (
  kb: KnowledgeBase,
): { id: 'of-plan' | 'of-work' | 'of-learning'; title: string; pages: (Crumb & { intro: string })[] }[] => {
  const lists = (...names: CollectionName[]) =>
    names.filter((name) => kb.entries(name).length > 0).map((name) => ({ ...listOf(name), intro: COLLECTION_INTROS[name] }));
  return [
    { id: 'of-plan' as const, title: 'ผลของแผน', pages: [...lists('reports'), PAGES.comparison, PAGES.years] },
    { id: 'of-work' as const, title: 'การประชุม การประเมิน และกิจกรรม', pages: lists('meetings', 'assessments', 'activities') },
    {
      id: 'of-learning' as const,
      title: 'ความรู้และการอบรม',
      pages: [PAGES.risks, ...lists('training-reports'), PAGES.training, ...(isThere(kb, PAGES.usage) ? [PAGES.usage] : [])],
    },
  ].filter(({ pages }) => pages.length > 0);
};

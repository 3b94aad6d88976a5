import { entryAddress } from '../domain/entry.ts';
import type { CollectionName, EntryData } from '../schemas/collections.ts';
import type { Citizen, LifeEvent, RowCause } from '../schemas/vocabulary.ts';
import { rowSlug } from '../schemas/plan/row-number.ts';

/**
 * How addresses are spelt: from the site's root, pages with a trailing slash. Which of them a site has
 * says `table.ts`; addresses of entries come from their collection and file name (`domain/entry.ts`).
 */

export const HOME_ADDRESS = '/';
export const SEARCH_ADDRESS = '/search/';
export const A_Z_ADDRESS = '/a-z/';
export const ABOUT_ADDRESS = '/about/';
export const ACCESSIBILITY_ADDRESS = '/accessibility/';
export const PRIVACY_ADDRESS = '/privacy/';
export const DATA_ADDRESS = '/data/';
export const PROCESS_ADDRESS = '/process/';
export const FISCAL_YEARS_ADDRESS = '/years/';
/** Plans side by side. */
export const COMPARISON_ADDRESS = '/plans/years/';
export const RISKS_ADDRESS = '/risks/';
/** What follows the plan up, on one page. */
export const MONITORING_ADDRESS = '/follow-up/';
/** What is read; of staff builds alone. */
export const USAGE_ADDRESS = '/usage/';
/** What a department is asked to review; of staff builds alone. What nobody is named for has a page too. */
export const dueReviewsAddress = (department?: string): string => `/reviews/${department ?? 'unassigned'}/`;
export const FEED_ADDRESS = '/rss.xml';
export const SITEMAP_ADDRESS = '/sitemap.xml';
export const ROBOTS_ADDRESS = '/robots.txt';
/** The colours of a town that has an accent of its own. */
export const PALETTE_ADDRESS = '/accent.css';
/** An open book on the colour of the town. */
export const ICON_ADDRESS = '/icon.svg';
/** Files of `public/`, served as they are: an icon for what asks without reading a page. */
export const PUBLIC_FILES = ['/favicon.ico'] as const;
/** What other sites show beside a link to a page. */
export const SHARE_PICTURE_ADDRESS = '/share.png';
/** What a device keeps, and where a reader without a network comes to who opens what it does not keep. */
export const OFFLINE_ADDRESS = '/offline/';
/** What a device needs to know to install the site. */
export const APP_ADDRESS = '/manifest.webmanifest';
/** Pixels of the icons of the installed site: of Apple's devices, of others, and while it starts. */
export const APP_ICON_SIZES = [180, 192, 512] as const;
export const appIconAddress = (size: (typeof APP_ICON_SIZES)[number]): string => `/icon-${size}.png`;

/** A booklet as PDF, of builds that print. */
export const bookletAddress = (name: string): string => `/booklets/${name}.pdf`;

export const collectionAddress = (collection: CollectionName): string => `/${collection}/`;
/** A page of a list that takes several; the first has the address of the list. */
export const pageAddress = (list: string, page: number): string => (page === 1 ? list : `${list}${page}/`);
export const letterAddress = (letter: string): string => `${A_Z_ADDRESS}${letter}/`;
export const stepAddress = (step: string): string => `${PROCESS_ADDRESS}${step}/`;
export const yearAddress = (year: number): string => `${FISCAL_YEARS_ADDRESS}${year}/`;
/** The list of all that a page names of one collection. */
export const listAddress = (owner: string, collection: CollectionName): string => `${owner}${collection}/`;
/** The list of all that are tied to an entry; a department's own entries have the plain address. */
export const relatedAddress = ({ collection, address }: { collection: CollectionName; address: string }, related: CollectionName): string =>
  listAddress(collection === 'departments' ? `${address}related/` : address, related);

/** The parts of a plan that have pages of their own, beside its overview. */
export type PlanPart = 'rows' | 'printed' | 'notes';
export const planPartAddress = (plan: string, part: PlanPart): string => `${entryAddress('plans', plan)}${part}/`;
/** The rows of a plan that stand alike, or that a department is responsible for. */
export const rowsOfCauseAddress = (plan: string, cause: RowCause): string => `${planPartAddress(plan, 'rows')}status/${cause}/`;
export const rowsOfDepartmentAddress = (plan: string, department: string): string => `${planPartAddress(plan, 'rows')}${department}/`;

/** Anchor of a plan row among the printed tables of its plan. */
export const rowAnchor = (table: string, number: string): string => `${table}-${rowSlug(number)}`;
/** The anchors of all rows of a plan. */
export const rowAnchors = ({ tables }: EntryData<'plans'>): string[] =>
  tables.flatMap(({ id, rows }) => rows.map(({ number }) => rowAnchor(id, number)));
/** Anchor of an item of an agenda on its meeting's page; items count from 1. */
export const agendaItemAnchor = (agenda: number, item: number): string => `agenda-${agenda}-${item}`;

/** The page of a plan row, from its key (`2565/km-1/3`). */
export const rowAddress = (key: string): string => {
  const [plan, table, number = ''] = key.split('/');
  return `/plans/${plan}/${table}/${rowSlug(number)}/`;
};
export const timelineAddress = (plan: string): string => `${entryAddress('plans', plan)}timeline/`;
/** The follow-up of the trainings of a fiscal year; of the current one without a year. */
export const followUpAddress = (year?: number): string => `/training-reports/follow-up/${year === undefined ? '' : `${year}/`}`;
/** The manuals for what happens in a life, and those for some citizens. */
export const lifeEventAddress = (event: LifeEvent): string => `${collectionAddress('manuals')}life/${event}/`;
export const forWhomAddress = (citizen: Citizen): string => `${collectionAddress('manuals')}for/${citizen}/`;
/** A public manual as one sheet of paper for the counter. */
export const counterSheetAddress = (manual: string): string => `${entryAddress('manuals', manual)}counter/`;
/** The report on a plan's year to the head of the municipality, and the same as a Word file. */
export const reportAddress = (plan: string): string => entryAddress('reports', plan);
export const reportFileAddress = (plan: string): string => `${reportAddress(plan)}report-${plan}.docx`;

/** The calendar of due dates: of everything, or of one department. */
export const calendarAddress = (department?: string): string =>
  department === undefined ? '/calendar.ics' : `/calendar/${department}.ics`;
export type DataFormat = 'csv' | 'json';
export const dataFileAddress = (collection: CollectionName, format: DataFormat): string => `${DATA_ADDRESS}${collection}.${format}`;
export type ResultsFormat = DataFormat | 'xlsx';
/** The results of every plan row as a file of data. */
export const resultsFileAddress = (format: ResultsFormat): string => `${DATA_ADDRESS}plan-results.${format}`;

import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';

/** Addresses of pages, from the site's root, always with a trailing slash: the collection's name, then the id. */
export const entryAddress = (collection: CollectionName, id: string): string => `/${collection}/${id}/`;
export const collectionAddress = (collection: CollectionName): string => `/${collection}/`;
const LISTS = COLLECTION_NAMES.join('|');
const FIXED = new RegExp(
  `^/(?:|(?:${LISTS})/(?:\\d{1,3}/)?|(?:about|accessibility|search|risks)/|plans/years/|training-reports/follow-up/|(?:process|years|a-z|data|calendar|pagefind)/.*|calendar\\.ics|(?:rss|sitemap)\\.xml|robots\\.txt|[a-z]+\\.(?:svg|png))$`,
);

/** Whether the engine itself makes this address, whatever the content: home, lists and their pages, the pages and files of every site. */
export const isFixedAddress = (address: string): boolean => FIXED.test(address);

export const stepAddress = (step: string): string => `/process/${step}/`;
export const yearAddress = (year: number): string => `/years/${year}/`;
/** Anchor of a plan row on its plan's page. */
export const rowAnchor = (table: string, number: number): string => `${table}-${number}`;
/** Address of the page of a plan row from its key (`2565/km-1/3`). */
export const rowAddress = (key: string): string => `/plans/${key}/`;
/** The key of the plan row that an address is the page of. */
export const rowKeyOf = (address: string): string | undefined => /^\/plans\/(\d{4}\/[a-z0-9-]+\/\d+)\/$/.exec(address)?.[1];
/** Address of the timeline of a plan's year. */
export const timelineAddress = (plan: string): string => `${entryAddress('plans', plan)}timeline/`;
export const YEARS_ADDRESS = '/plans/years/';
export const RISKS_ADDRESS = '/risks/';
/** Address of the follow-up of the trainings of a fiscal year; of the current one without a year. */
export const followUpAddress = (year?: number): string => `/training-reports/follow-up/${year === undefined ? '' : `${year}/`}`;
/** Address of the report on a plan's year to the head of the municipality, and of the same as a Word file. */
export const reportAddress = (plan: string): string => entryAddress('reports', plan);
export const reportFileAddress = (plan: string): string => `${reportAddress(plan)}report-${plan}.docx`;
/** Pages and files that every plan has beside its own page and those of its rows. */
export const planAddresses = (plan: string): string[] => [timelineAddress(plan), reportAddress(plan), reportFileAddress(plan)];
/** Address of the calendar of due dates: of everything, or of one department. */
export const calendarAddress = (department?: string): string =>
  department === undefined ? '/calendar.ics' : `/calendar/${department}.ics`;
/** Address of the results of every plan row as a file of data. */
export const resultsFileAddress = (format: 'csv' | 'json' | 'xlsx'): string => `/data/plan-results.${format}`;

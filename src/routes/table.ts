import { alphabet, LETTER_PAGE_SIZE, type Letter } from '../domain/a-z.ts';
import { busyDepartments } from '../domain/due-dates.ts';
import type { AnyEntry, Entry } from '../domain/entry.ts';
import { yearsOf } from '../domain/gatherings.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { keepsCopy } from '../domain/offline.ts';
import { planResults, type RowResult } from '../domain/plan-results.ts';
import { reviewsDue, type DueReviews } from '../domain/reviews-due.ts';
import { rowFilters, type RowFilter } from '../domain/row-filter.ts';
import { plansWithoutReport } from '../domain/report.ts';
import { followUpYears } from '../domain/training-follow-up.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { formerAddressOf } from '../schemas/fragments/former-address.ts';
import { STEPS_AND_ELEMENTS, type StepOrElement } from '../schemas/vocabulary.ts';
import * as at from './addresses.ts';
import { entryLists, PAGE_SIZE, type EntryList } from './lists.ts';

/** A page or file of the site: its address, and what is needed to make it. */
export type Route = { address: string } & (
  | { kind: 'page' }
  | { kind: 'step'; step: StepOrElement }
  | { kind: 'year'; year: number }
  /** `year` is undefined for the address that always shows the current one. */
  | { kind: 'follow-up'; year: number | undefined }
  /** What a department is asked to review, for staff. */
  | { kind: 'due-reviews'; due: DueReviews }
  /** What is read, for who keeps the content. */
  | { kind: 'usage' }
  /** What a device keeps. */
  | { kind: 'offline' }
  | { kind: 'timeline'; plan: Entry<'plans'> }
  /** All rows of a plan, or those that a filter lets through. */
  | { kind: 'plan-rows'; plan: Entry<'plans'>; filter: RowFilter | undefined }
  /** The plan as it is printed, with the body of its entry. */
  | { kind: 'plan-printed'; plan: Entry<'plans'> }
  /** What was corrected or is in doubt in the printed plan. */
  | { kind: 'plan-notes'; plan: Entry<'plans'> }
  /** A report of which nobody has written a part yet; one that somebody has is an entry. */
  | { kind: 'report'; plan: Entry<'plans'> }
  | { kind: 'row'; result: RowResult; previous: RowResult | undefined; next: RowResult | undefined }
  | { kind: 'list'; list: EntryList; page: number; pages: number }
  | { kind: 'letter'; letter: Letter; page: number; pages: number }
  | { kind: 'entry'; entry: AnyEntry }
  /** The English version of a manual. */
  | { kind: 'translation'; translation: Entry<'manuals'>; original: Entry<'manuals'> }
  /** For paper; search engines lead to the manual itself. */
  | { kind: 'counter-sheet'; manual: Entry<'manuals'> }
  /** A former address of an entry. */
  | { kind: 'redirect'; to: string }
  | { kind: 'file' }
  | { kind: 'data-file'; collection: CollectionName; format: at.DataFormat }
  | { kind: 'calendar'; department: Entry<'departments'> }
  | { kind: 'report-file'; plan: Entry<'plans'> }
);
export type RouteKind = Route['kind'];
export type RouteOf<Kind extends RouteKind> = Extract<Route, { kind: Kind }>;

/** Kinds of route that are files, not pages. */
const FILE_KINDS: ReadonlySet<RouteKind> = new Set(['file', 'data-file', 'calendar', 'report-file']);

/** Whether a route is a file, not a page. */
export const isFile = ({ kind }: Route): boolean => FILE_KINDS.has(kind);

/** Every page and file of a site but those kept beside entries, by address. */
export interface RouteTable {
  all: readonly Route[];
  /** The routes of one kind, in their order. */
  of: <Kind extends RouteKind>(kind: Kind) => readonly RouteOf<Kind>[];
  find: (address: string) => Route | undefined;
  has: (address: string) => boolean;
}

/** Pages that every site has, whatever its content. */
const FIXED_PAGES = [
  at.HOME_ADDRESS,
  at.PROCESS_ADDRESS,
  at.FISCAL_YEARS_ADDRESS,
  at.A_Z_ADDRESS,
  at.SEARCH_ADDRESS,
  at.ABOUT_ADDRESS,
  at.ACCESSIBILITY_ADDRESS,
  at.PRIVACY_ADDRESS,
  at.DATA_ADDRESS,
  at.COMPARISON_ADDRESS,
  at.RISKS_ADDRESS,
  at.MONITORING_ADDRESS,
];
const FIXED_FILES = [
  at.FEED_ADDRESS,
  at.SITEMAP_ADDRESS,
  at.ROBOTS_ADDRESS,
  at.ICON_ADDRESS,
  at.SHARE_PICTURE_ADDRESS,
  ...at.PUBLIC_FILES,
  at.calendarAddress(),
  ...(['csv', 'json', 'xlsx'] as const).map(at.resultsFileAddress),
];

/** What makes of a site something to install. */
const APP_FILES = [at.APP_ADDRESS, ...at.APP_ICON_SIZES.map(at.appIconAddress)].map((address) => ({ kind: 'file' as const, address }));

/** The pages of a list, at least one. */
const numbered = <Rest extends object>(address: string, count: number, size: number, rest: Rest) => {
  const pages = Math.max(1, Math.ceil(count / size));
  return Array.from({ length: pages }, (_, index) => ({ address: at.pageAddress(address, index + 1), ...rest, page: index + 1, pages }));
};

/** The pages of a plan beside that of its entry: those that have something to show. */
const routesOfPlan = (kb: KnowledgeBase, plan: Entry<'plans'>): Route[] => {
  const { tables, corrections, doubts } = plan.data;
  const address = (part: at.PlanPart) => at.planPartAddress(plan.id, part);
  const rows = (filter?: RowFilter): Route => ({
    kind: 'plan-rows',
    address:
      filter === undefined
        ? address('rows')
        : filter.by === 'cause'
          ? at.rowsOfCauseAddress(plan.id, filter.cause)
          : at.rowsOfDepartmentAddress(plan.id, filter.department.id),
    plan,
    filter,
  });
  return [
    ...(tables.length > 0 ? [rows(), ...rowFilters(kb, plan).map(rows)] : []),
    { kind: 'plan-printed', address: address('printed'), plan },
    ...(corrections.length + doubts.length > 0 ? [{ kind: 'plan-notes' as const, address: address('notes'), plan }] : []),
  ];
};

/** The entry whose body a page shows, with the headings of it. */
export const bodyOn = (route: Route): AnyEntry | undefined => {
  if (route.kind === 'plan-printed') return route.plan;
  if (route.kind === 'translation') return route.translation;
  return route.kind === 'entry' && route.entry.collection !== 'plans' ? route.entry : undefined;
};

const makeRoutes = (kb: KnowledgeBase): Route[] => {
  const plans = kb.entries('plans');
  const results = [...planResults(kb).values()];
  /** The row beside another of the same plan. */
  const beside = ({ plan }: RowResult, place: number) => (results[place]?.plan === plan ? results[place] : undefined);
  return [
    ...FIXED_PAGES.map((address): Route => ({ kind: 'page', address })),
    ...(Object.keys(STEPS_AND_ELEMENTS) as StepOrElement[]).map((step): Route => ({ kind: 'step', address: at.stepAddress(step), step })),
    ...yearsOf(kb).map((year): Route => ({ kind: 'year', address: at.yearAddress(year), year })),
    ...[undefined, ...followUpYears(kb)].map((year): Route => ({ kind: 'follow-up', address: at.followUpAddress(year), year })),
    ...(kb.audience === 'staff' ? [{ kind: 'usage' as const, address: at.USAGE_ADDRESS }] : []),
    ...(kb.audience === 'staff' ? reviewsDue(kb) : []).map((due): Route => ({
      kind: 'due-reviews',
      address: at.dueReviewsAddress(due.department?.id),
      due,
    })),
    ...(keepsCopy(kb) ? [{ kind: 'offline' as const, address: at.OFFLINE_ADDRESS }, ...APP_FILES] : []),
    ...plans.map((plan): Route => ({ kind: 'timeline', address: at.timelineAddress(plan.id), plan })),
    ...plans.flatMap((plan) => routesOfPlan(kb, plan)),
    ...plansWithoutReport(kb).map((plan): Route => ({ kind: 'report', address: at.reportAddress(plan.id), plan })),
    ...results.map((result, place): Route => ({
      kind: 'row',
      address: at.rowAddress(result.key),
      result,
      previous: beside(result, place - 1),
      next: beside(result, place + 1),
    })),
    ...entryLists(kb).flatMap((list): Route[] => numbered(list.address, list.entries.length, PAGE_SIZE, { kind: 'list' as const, list })),
    ...alphabet(kb).flatMap((letter): Route[] =>
      numbered(at.letterAddress(letter.id), letter.count, LETTER_PAGE_SIZE, { kind: 'letter' as const, letter }),
    ),
    ...kb.all.map((entry): Route => ({ kind: 'entry', address: entry.address, entry })),
    ...kb
      .entries('manuals')
      .filter(({ data }) => data.audience === 'public')
      .map((manual): Route => ({ kind: 'counter-sheet', address: at.counterSheetAddress(manual.id), manual })),
    ...kb.translations.map((pair): Route => ({ kind: 'translation', address: pair.translation.address, ...pair })),
    ...(kb.site.accent === undefined ? [] : [{ kind: 'file' as const, address: at.PALETTE_ADDRESS }]),
    ...FIXED_FILES.map((address): Route => ({ kind: 'file', address })),
    ...COLLECTION_NAMES.flatMap((collection) =>
      (['json', 'csv'] as const).map((format): Route => ({
        kind: 'data-file',
        address: at.dataFileAddress(collection, format),
        collection,
        format,
      })),
    ),
    ...busyDepartments(kb).map((department): Route => ({ kind: 'calendar', address: at.calendarAddress(department.id), department })),
    ...plans.map((plan): Route => ({ kind: 'report-file', address: at.reportFileAddress(plan.id), plan })),
  ];
};

const tables = new WeakMap<KnowledgeBase, RouteTable>();

/** The routes of a knowledge base; worked out once a build. */
export const routesOf = (kb: KnowledgeBase): RouteTable => {
  const known = tables.get(kb);
  if (known) return known;
  const byAddress = new Map(makeRoutes(kb).map((route) => [route.address, route]));
  // A former address that is in use again leads to what is there now; the check refuses it.
  for (const { data, address } of [...kb.all, ...kb.translations.map(({ translation }) => translation)])
    for (const alias of data.aliases) {
      const former = formerAddressOf(alias);
      if (former !== undefined && !byAddress.has(former)) byAddress.set(former, { kind: 'redirect', address: former, to: address });
    }
  const table = tableOf(byAddress);
  tables.set(kb, table);
  return table;
};

const tableOf = (byAddress: ReadonlyMap<string, Route>): RouteTable => {
  const all = [...byAddress.values()];
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return {
    all,
    of: <Kind extends RouteKind>(kind: Kind) => (byKind.get(kind) ?? []) as RouteOf<Kind>[],
    find: (address) => byAddress.get(address),
    has: (address) => byAddress.has(address),
  };
};

/** A table with what another has beside it: addresses that only drafts have, beside those of what is published. */
export const withMore = (table: RouteTable, more: RouteTable): RouteTable =>
  tableOf(new Map([...more.all, ...table.all].map((route) => [route.address, route])));

/** Whether search engines should know a route: every page but those that lead elsewhere, show a part of another, are for paper or of a device. */
export const isIndexed = (route: Route): boolean =>
  route.kind !== 'redirect' &&
  route.kind !== 'counter-sheet' &&
  route.kind !== 'offline' &&
  !isFile(route) &&
  !(route.kind === 'plan-rows' && route.filter !== undefined);

/** The day a page last changed, where that is known. */
export const lastChange = (route: Route): string | undefined => {
  if (route.kind === 'entry') return route.entry.data.updated;
  if (route.kind === 'translation') return route.translation.data.updated;
  if (route.kind === 'plan-rows' || route.kind === 'plan-printed' || route.kind === 'plan-notes') return route.plan.data.updated;
  return route.kind === 'row' ? route.result.plan.data.updated : undefined;
};

/** Names that no entry may have: the engine may put a page of its own at their address, now or when a list grows. */
export const isReservedAddress = (address: string): boolean =>
  FIXED_PAGES.includes(address) ||
  address === at.USAGE_ADDRESS ||
  address === at.OFFLINE_ADDRESS ||
  address === at.followUpAddress() ||
  COLLECTION_NAMES.some((name) => /^\d{1,3}\/$/.test(restOf(address, at.collectionAddress(name))));

const restOf = (address: string, beginning: string): string => (address.startsWith(beginning) ? address.slice(beginning.length) : '');

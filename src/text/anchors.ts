import { isScored, suggestions } from '../domain/assessment.ts';
import type { AnyEntry, Entry } from '../domain/entry.ts';
import { ofDepartment, ofStep, ofYear, type Gathering } from '../domain/gatherings.ts';
import { chainOf } from '../domain/knowledge-chain.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { currentlyAsked } from '../domain/plan-groups.ts';
import { compareYears } from '../domain/year-comparison.ts';
import { currentPlan, rowsOfStep } from '../domain/plan.ts';
import { manualGroups } from '../domain/manual-groups.ts';
import { servedRows } from '../domain/related.ts';
import { busyDepartments } from '../domain/due-dates.ts';
import { reviewsDue } from '../domain/reviews-due.ts';
import { relatedBelow } from '../domain/related-below.ts';
import { trainingFollowUp } from '../domain/training-follow-up.ts';
import { usageOverview } from '../domain/usage.ts';
import { alphabet } from '../domain/a-z.ts';
import { expertMatrix } from '../domain/expert-matrix.ts';
import * as at from '../routes/addresses.ts';
import { PAGE_SIZE } from '../routes/lists.ts';
import type { Route } from '../routes/table.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { initialOf } from '../thai/order.ts';
import { hasOfficeContact } from './contact.ts';
import { isFree } from './fee.ts';
import { lastResolvingMeeting, resolutionsOf } from './meeting.ts';
import { REPORT_SECTIONS } from './report.ts';
import { partOfPlan, sectionsOf, tableSection } from './sections.ts';
import { monitoringGroups } from './site-parts.ts';

/**
 * The places in a page that a link may name (`#…`): its sections and marked rows of its tables, those that it has; of the
 * page of a row and of a follow-up those that it may have. The headings of a body come on top.
 * `tests/build/default-content.test.ts` compares them with built pages.
 */
export const anchorsOf = (kb: KnowledgeBase, route: Route): string[] => {
  switch (route.kind) {
    case 'entry':
      return [...ofView(kb, route.entry), ...(route.entry.collection === 'plans' ? [] : belowView(kb, route.entry))];
    case 'page':
      return ofPage(kb, route.address);
    case 'step':
      return [...where({ 'plan-rows': rowsOfStep(kb, route.step) }), ...gathered(ofStep(kb, route.step))];
    case 'year':
      return gathered(ofYear(kb, route.year));
    case 'follow-up':
      return ofFollowUp(kb, route.year ?? kb.site.fiscalYear);
    case 'timeline':
      return ['year-chart', 'periods', 'events'];
    case 'usage':
      return usageOverview(kb) ? ['read-overdue', 'most-read', 'least-read', 'reads-by-month'] : [];
    case 'due-reviews':
      return ['mail', ...where({ calendar: busyDepartments(kb).some((department) => department === route.due.department) })];
    case 'plan-rows':
      return ofPlan(kb, route.plan, 'rows');
    case 'plan-printed':
      return [...ofPlan(kb, route.plan, 'printed'), ...belowView(kb, route.plan)];
    case 'plan-notes':
      return ofPlan(kb, route.plan, 'notes');
    case 'translation':
      return Object.keys(sectionsOf(kb, route.translation));
    case 'list':
      return ofList(kb, route);
    case 'report':
      return REPORT;
    case 'row':
      return ROW;
    case 'counter-sheet': {
      const { documents, steps, fees } = sectionsOf(kb, route.manual);
      return [documents, steps, !route.manual.data.fees.every(isFree) && fees].flatMap((section) => (section ? [section.id] : []));
    }
    default:
      return [];
  }
};

/** Ids with something to show. */
const where = (shown: Record<string, unknown>): string[] =>
  Object.entries(shown).flatMap(([id, value]) => ((Array.isArray(value) ? value.length > 0 : value) ? [id] : []));

const gathered = (gatherings: readonly Gathering[]): string[] => gatherings.map(({ collection }) => `gathered-${collection}`);

const REPORT = [...REPORT_SECTIONS.map(({ id }) => id), 'decision'];
const ROW = ['result', 'counted', 'figures', 'history', 'in-plan', 'evidence'];

/** What the part of a page shows that is of its collection alone. */
const ofView = (kb: KnowledgeBase, entry: AnyEntry): string[] => {
  switch (entry.collection) {
    case 'manuals':
      return Object.keys(sectionsOf(kb, entry));
    case 'plans':
      return ofPlan(kb, entry, 'overview');
    case 'committees':
      return ['members', ...where({ duties: entry.data.duties, 'duties-by-role': entry.data.dutiesByRole })];
    case 'communities':
      return where({ members: entry.data.members });
    case 'cop-summaries': {
      const { objectives, stories, learnt, problems, next, review, photographs, questions } = entry.data;
      return ['question', ...where({ objectives, stories, learnt, problems, next, review, photographs, questions }), ...chain(kb, entry)];
    }
    case 'assets':
      return [...where({ attachments: entry.data.attachments, questions: entry.data.questions }), ...chain(kb, entry)];
    case 'departments':
      return [...contact(entry, hasOfficeContact(kb.site)), ...planAsks(kb, entry), ...gathered(ofDepartment(kb, entry.id))];
    case 'experts':
      return contact(entry);
    case 'guides':
      return where({ quotations: entry.data.quotations, steps: entry.data.steps });
    case 'meetings':
      return [
        ...where({ present: entry.data.present, outcomes: entry.data.outcomes, resolutions: resolutionsOf(entry.data) }),
        ...entry.data.agenda.flatMap(({ number, items }) => [
          `agenda-${number}`,
          ...items.map((_, index) => at.agendaItemAnchor(number, index + 1)),
        ]),
      ];
    case 'training-reports': {
      const { learnt, use, share, noAssets } = entry.data;
      return where({ learnt, use, share, 'no-assets': noAssets });
    }
    case 'activities': {
      const { objectives, results, problems, photographs } = entry.data;
      return where({ objectives, results, problems, photographs });
    }
    case 'assessments':
      return [
        ...where({ overview: isScored(entry.data), suggestions: suggestions(kb, entry) }),
        ...entry.data.categories.map(({ number }) => `category-${number}`),
      ];
    case 'reports':
      return REPORT;
    case 'glossary':
      return [];
  }
};

/** The picture over the list of a whole collection, and the letters of terms. */
const ofList = (kb: KnowledgeBase, { list, page }: Extract<Route, { kind: 'list' }>): string[] => {
  const isOverview = page === 1 && !list.owner;
  switch (list.collection) {
    case 'assets':
      return where({ 'knowledge-flow': isOverview && kb.entries('assets').length > 0 });
    case 'experts':
      return where({ 'who-knows-what': isOverview && expertMatrix(kb).topics.length > 0 });
    case 'manuals': {
      const ways = isOverview || list.owner?.kind === 'manuals' ? manualGroups(kb).map(({ by }) => by) : [];
      return where({ 'by-life-event': ways.includes('life-event'), 'by-citizen': ways.includes('citizen') });
    }
    case 'glossary':
      return [
        ...new Set(list.entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ data }) => `letter-${initialOf(data.title).id}`)),
      ];
    default:
      return [];
  }
};

/** What one of the pages of a plan shows. */
const ofPlan = (kb: KnowledgeBase, plan: Entry<'plans'>, part: ReturnType<typeof partOfPlan>): string[] => [
  ...Object.keys(sectionsOf(kb, plan)).filter((id) => partOfPlan(id) === part),
  ...(part === 'printed'
    ? [...plan.data.tables.map((table, place) => tableSection(table, place + 1).id), ...at.rowAnchors(plan.data)]
    : []),
];

/**
 * The page that a link with a place in it (`#…`) leads to. A plan has several pages: whoever names one of its places below the address
 * of the plan (`/plans/2565/#table-km-1`), as all did when it was one page, is led to the page that has it.
 */
export const settleAddress = (address: string, fragment: string): string => {
  const [, plan] = /^\/plans\/([^/]+)\/$/.exec(address) ?? [];
  if (plan === undefined || address === at.COMPARISON_ADDRESS || fragment === '' || fragment.startsWith(':~:')) return address;
  const part = partOfPlan(fragment);
  return part === 'overview' ? address : at.planPartAddress(plan, part);
};

/** A department without a contact of its own shows that of the office. */
const contact = ({ data }: Entry<'departments' | 'experts'>, office = false): string[] =>
  where({ contact: office || Object.keys(data.contact).length > 0 });

const chain = (kb: KnowledgeBase, entry: AnyEntry): string[] => {
  const { steps, rows } = chainOf(kb, entry);
  return where({ chain: steps.length > 1 || rows.length > 0 });
};

const planAsks = (kb: KnowledgeBase, { id }: Entry<'departments'>): string[] => {
  const results = currentlyAsked(kb, id);
  return results.length > 0 ? ['plan-asks'] : [];
};

/** What every entry has below: its sources and what it is related to. */
const belowView = (kb: KnowledgeBase, entry: AnyEntry): string[] => {
  const isInChain = entry.collection === 'assets' || entry.collection === 'cop-summaries';
  const related = relatedBelow(kb, entry).length > 0 || (!isInChain && servedRows(kb, entry).length > 0);
  return where({ sources: entry.data.sources, related });
};

const ofPage = (kb: KnowledgeBase, address: string): string[] => {
  const has = (collection: CollectionName) => kb.entries(collection).length > 0;
  switch (address) {
    case at.HOME_ADDRESS:
      return where({
        services: kb.site.topServices,
        'for-staff': true,
        'for-management': true,
        steps: true,
        newest: has('assets') || has('cop-summaries') || has('activities'),
        departments: has('departments'),
      });
    case at.PROCESS_ADDRESS:
      return ['km-process', 'change-management'];
    case at.A_Z_ADDRESS:
      return alphabet(kb).map(({ id }) => `letter-${id}`);
    case at.ABOUT_ADDRESS:
      return ['what', 'take', 'license', ...where({ contact: hasOfficeContact(kb.site) })];
    case at.DATA_ADDRESS:
      return ['calendar', 'dictionary', 'results-dictionary'];
    case at.COMPARISON_ADDRESS: {
      const years = compareYears(kb);
      return where({ comparison: years, 'progress-chart': years.filter(({ summary }) => summary.progress !== undefined).length > 1 });
    }
    case at.MONITORING_ADDRESS:
      return [
        ...where({ plan: currentPlan(kb), resolutions: lastResolvingMeeting(kb) }),
        ...monitoringGroups(kb).map(({ id }) => id),
        ...where({ 'due-reviews': kb.audience === 'staff' && reviewsDue(kb) }),
        'calendar',
      ];
    case at.RISKS_ADDRESS:
      return ['single-expert', 'without-assets', 'stalled', 'without-core'];
    default:
      return [];
  }
};

const ofFollowUp = (kb: KnowledgeBase, year: number): string[] =>
  trainingFollowUp(kb, year).departments.flatMap(({ department, reports }) => [
    `department-${department?.id ?? 'none'}`,
    ...reports.map(({ timing }) => `state-${timing.state}`),
  ]);

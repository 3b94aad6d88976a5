import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '#src/checks/check-content.ts';
import { alphabet } from '#src/domain/a-z.ts';
import { busyDepartments, dueDates, type DueDate } from '#src/domain/due-dates.ts';
import { entryYear, isInForce, type AnyEntry } from '#src/domain/entry.ts';
import { ofDepartment, ofStep, ofYear, yearsOf, type Gathering } from '#src/domain/gatherings.ts';
import { becameOf, chainOf, knowledgeRisks } from '#src/domain/knowledge-chain.ts';
import { createKnowledgeBase, type KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { measure } from '#src/domain/measure/measure.ts';
import { planRows } from '#src/domain/plan.ts';
import { planResults } from '#src/domain/plan-results.ts';
import { compareYears, YEAR_COUNTS } from '#src/domain/year-comparison.ts';
import { MAX_RELATED, relatedEntries } from '#src/domain/related.ts';
import { reviewDue } from '#src/domain/review-cycle.ts';
import { timelineOf } from '#src/domain/timeline.ts';
import { followUpYears, trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { calendarAddress, listAddress, relatedAddress, rowAddress, stepAddress, yearAddress } from '#src/routes/addresses.ts';
import { entryLists, MAX_COUNTED, PAGE_SIZE } from '#src/routes/lists.ts';
import { routesOf } from '#src/routes/table.ts';
import { COLLECTION_NAMES, type CollectionName } from '#src/schemas/collections.ts';
import { STEPS_AND_ELEMENTS } from '#src/schemas/vocabulary.ts';
import { fiscalYearSpan } from '#src/thai/fiscal-year.ts';
import { removeTemporaryFolders, temporaryFolder, writeTree } from '../../support/build.ts';
import { generateTree, shapes, TODAY, type Shape } from '../../support/generated-trees.ts';

/** Towns of any shape, seen by either kind of reader. */
const towns = fc.record({ shape: shapes, audience: fc.constantFrom('public' as const, 'staff' as const) });
interface Town {
  shape: Shape;
  audience: 'public' | 'staff';
}
/** The same towns for every property, so that each is loaded once. */
const RUNS = { seed: 2565, numRuns: 25 };

const known = new Map<string, KnowledgeBase>();
/** What pages see of a town, read from files as the build reads it. */
const knowledgeBaseOf = ({ shape, audience }: Town): KnowledgeBase => {
  const key = JSON.stringify([shape, audience]);
  const made = known.get(key);
  if (made) return made;
  const folder = temporaryFolder();
  writeTree(generateTree(shape), folder);
  const { site, entries } = loadContent(folder, audience, TODAY);
  removeTemporaryFolders();
  const kb = createKnowledgeBase(site, audience, TODAY, entries);
  known.set(key, kb);
  return kb;
};

/** Holds when no town has a fault; says the smallest town that has one, and its faults. */
const neverHas = (faultsOf: (kb: KnowledgeBase) => string[]): void =>
  fc.assert(
    fc.property(towns, (town) => {
      // Enough to understand it by.
      expect(faultsOf(knowledgeBaseOf(town)).slice(0, 10)).toEqual([]);
    }),
    RUNS,
  );

const addressesOf = (entries: readonly { address: string }[]): string[] => entries.map(({ address }) => address).sort();
/** What is in one list and not in the other. */
const difference = (some: readonly string[], others: readonly string[]): string[] => [
  ...some.filter((item) => !others.includes(item)).map((item) => `+${item}`),
  ...others.filter((item) => !some.includes(item)).map((item) => `−${item}`),
];
const trainings = (kb: KnowledgeBase): readonly AnyEntry[] => kb.all.filter(({ collection }) => collection === 'training-reports');
/** Whether an entry has been replaced by the day that counts as today. */
const isReplaced = (entry: AnyEntry): boolean => !isInForce(entry, TODAY);
const isReview = (due: DueDate): due is Extract<DueDate, { kind: 'review' }> => due.kind === 'review';
const isReport = (due: DueDate): due is Extract<DueDate, { kind: 'training-report' }> => due.kind === 'training-report';

/** Why the list at an address is not one of exactly these entries. */
const listFault = (kb: KnowledgeBase, address: string, entries: readonly AnyEntry[]): string[] => {
  const route = routesOf(kb).find(address);
  if (route?.kind !== 'list') return [`${address} is no page; ${entries.length} entries said`];
  const listed = route.list.entries;
  const apart = difference(addressesOf(listed), addressesOf(entries));
  return apart.length > 0 || listed.length !== entries.length
    ? [`${address} lists ${listed.length}; ${entries.length} said; ${apart.slice(0, 3).join(' ')}`]
    : [];
};

describe('the list that a page leads to', () => {
  it('holds exactly what the page calls related, when that is more than it lists itself', () => {
    neverHas((kb) =>
      kb.all.flatMap((entry) =>
        relatedEntries(kb, entry)
          .filter(({ entries }) => entries.length > MAX_RELATED)
          .flatMap(({ collection, entries }) => listFault(kb, relatedAddress(entry, collection), entries)),
      ),
    );
  });

  it('holds exactly what a department, a step or a year gathers', () => {
    neverHas((kb) => {
      const owners: [string, Gathering[]][] = [
        ...kb.entries('departments').map(({ address, id }): [string, Gathering[]] => [address, ofDepartment(kb, id)]),
        ...Object.keys(STEPS_AND_ELEMENTS).map((step): [string, Gathering[]] => [stepAddress(step), ofStep(kb, step)]),
        ...yearsOf(kb).map((year): [string, Gathering[]] => [yearAddress(year), ofYear(kb, year)]),
      ];
      return owners.flatMap(([owner, gathered]) =>
        gathered
          .filter(({ entries }) => entries.length > MAX_RELATED)
          .flatMap(({ collection, entries }) => listFault(kb, listAddress(owner, collection), entries)),
      );
    });
  });

  it('holds exactly what a plan row counts', () => {
    neverHas((kb) =>
      [...planResults(kb).values()]
        .filter(({ entries }) => entries.length > MAX_COUNTED)
        .flatMap(({ key, entries }) =>
          [...Map.groupBy(entries, ({ entry }) => entry.collection)].flatMap(([collection, counted]) =>
            listFault(
              kb,
              listAddress(rowAddress(key), collection),
              counted.map(({ entry }) => entry),
            ),
          ),
        ),
    );
  });

  it('holds, on the page of a year, exactly what the comparison of years counts', () => {
    neverHas((kb) =>
      compareYears(kb).flatMap(({ year, counts }) =>
        YEAR_COUNTS.flatMap((name) => {
          const gathered = ofYear(kb, year).find(({ collection }) => collection === name)?.entries ?? [];
          const sample = gathered.filter(({ data }) => data.sample).length;
          const listed = { real: gathered.length - sample, sample };
          return JSON.stringify(counts[name]) === JSON.stringify(listed)
            ? []
            : [`${name} of ${year}: ${JSON.stringify(counts[name])} said, ${JSON.stringify(listed)} listed`];
        }),
      ),
    );
  });
});

describe('the department of a training report', () => {
  /** Reports of a department by what shows them; replaced ones left out, as nothing of them is due. */
  const views = (kb: KnowledgeBase, department: string) => {
    const current = (entries: readonly AnyEntry[]) => addressesOf(entries.filter((entry) => !isReplaced(entry)));
    const followed = followUpYears(kb).flatMap((year) =>
      trainingFollowUp(kb, year)
        .departments.filter((each) => each.department?.id === department)
        .flatMap(({ reports }) => reports),
    );
    const handedIn = followed.filter(({ timing }) => timing.state === 'on-time' || timing.state === 'late');
    return {
      followUp: current(followed.map(({ entry }) => entry as AnyEntry)),
      handedIn: current(handedIn.filter(({ returned }) => returned <= kb.today).map(({ entry }) => entry as AnyEntry)),
      page: current(ofDepartment(kb, department).find(({ collection }) => collection === 'training-reports')?.entries ?? []),
      calendar: current(
        dueDates(kb, department)
          .filter(isReport)
          .map(({ entry }) => entry as AnyEntry),
      ),
      measures: current(
        followUpYears(kb).flatMap((year) =>
          measure(kb, { by: 'training-reports', kind: 'received', inTime: false, percentOfDue: false, department }, year).entries.map(
            ({ entry }) => entry,
          ),
        ),
      ),
    };
  };
  const compare = (one: 'followUp' | 'handedIn', other: 'page' | 'calendar' | 'measures') =>
    neverHas((kb) =>
      kb.entries('departments').flatMap(({ id }) => {
        const seen = views(kb, id);
        return difference(seen[other], seen[one]).map((apart) => `${id}: ${apart}`);
      }),
    );

  it('is the same in the follow-up and on the page of the department', () => compare('followUp', 'page'));
  it('is the same in the follow-up and in the calendar of the department', () => compare('followUp', 'calendar'));
  it('is the same in the follow-up and in what measures count', () => compare('handedIn', 'measures'));

  it('is one: every report stands in one department of the follow-up, and is counted once', () => {
    neverHas((kb) =>
      followUpYears(kb).flatMap((year) => {
        const { departments, counts } = trainingFollowUp(kb, year);
        const listed = departments.flatMap(({ reports }) => reports);
        const counted = (['on-time', 'late', 'overdue', 'waiting'] as const).reduce(
          (sum, state) => sum + counts.real[state] + counts.sample[state],
          0,
        );
        const gathered = ofYear(kb, year).find(({ collection }) => collection === 'training-reports')?.entries ?? [];
        const apart = difference(
          addressesOf(listed.map(({ entry }) => entry)),
          addressesOf(gathered.filter((entry) => !isReplaced(entry))),
        );
        return [
          ...apart.map((address) => `${year}: ${address}`),
          ...(new Set(listed.map(({ entry }) => entry)).size === listed.length ? [] : [`${year}: a report stands twice`]),
          ...(counted === listed.length ? [] : [`${year}: ${counted} counted, ${listed.length} listed`]),
        ];
      }),
    );
  });
});

describe('what has been superseded', () => {
  const among = (entries: readonly AnyEntry[]) => addressesOf([...new Set(entries)].filter(isReplaced));

  it('falls due in no calendar', () => {
    neverHas((kb) => among(dueDates(kb).flatMap((due) => (due.kind === 'rows' ? [] : [due.entry]))));
  });

  it('falls due in no timeline', () => {
    neverHas((kb) =>
      kb.entries('plans').flatMap((plan) =>
        among(
          timelineOf(kb, plan)
            .months.flatMap(({ events }) => events)
            .filter(({ kind }) => kind === 'review-due' || kind === 'report-due')
            .flatMap(({ entry }) => entry ?? []),
        ),
      ),
    );
  });

  it('is no report that is still missing', () => {
    neverHas((kb) =>
      among(
        trainingFollowUp(kb)
          .departments.flatMap(({ reports }) => reports)
          .filter(({ timing }) => timing.state === 'overdue' || timing.state === 'waiting')
          .map(({ entry }) => entry as AnyEntry),
      ),
    );
  });

  it('is no review that a percentage of what is due asks for, once it is superseded', () => {
    neverHas((kb) =>
      yearsOf(kb).flatMap((year) => {
        const { entries, whole } = measure(kb, { by: 'reviews', percentOfDue: true }, year);
        const done = new Set(entries.map(({ entry }) => entry));
        const { end } = fiscalYearSpan(year);
        const limit = TODAY < end ? TODAY : end;
        const left = kb.all.filter((entry) => {
          const due = reviewDue(entry, limit);
          return due !== undefined && due <= limit && !done.has(entry) && isInForce(entry, limit);
        });
        const said = whole!.real + whole!.sample;
        return said === done.size + left.length ? [] : [`${year}: ${said} due said, ${done.size} done and ${left.length} left`];
      }),
    );
  });

  it('is no story or session that stalls', () => {
    neverHas((kb) => among(knowledgeRisks(kb).stalled.map(({ entry }) => entry as AnyEntry)));
  });
});

describe('the timeline of a plan', () => {
  it.each([
    ['review', 'review-due', isReview],
    ['report', 'report-due', isReport],
  ] as const)('has every day of its year on which the calendar has a %s due, and no other', (_, kind, isOfKind) => {
    neverHas((kb) =>
      kb.entries('plans').flatMap((plan) => {
        const { start, end, months } = timelineOf(kb, plan);
        const drawn = months
          .flatMap(({ events }) => events)
          .filter((event) => event.kind === kind)
          .map(({ day, entry }) => `${day} ${entry!.address}`);
        const due = dueDates(kb)
          .filter((each) => isOfKind(each) && each.day >= start && each.day <= end)
          .map((each) => `${each.day} ${each.kind === 'rows' ? '' : each.entry.address}`);
        return difference(drawn, due).map((apart) => `${plan.id}: ${apart}`);
      }),
    );
  });

  it('has no end of a row that is cancelled, as the calendar has none', () => {
    neverHas((kb) =>
      kb.entries('plans').flatMap((plan) =>
        timelineOf(kb, plan)
          .months.flatMap(({ events }) => events)
          .flatMap(({ row }) => (row && planResults(kb).get(row)?.status === 'cancelled' ? [row] : [])),
      ),
    );
  });
});

describe('numbers that add up', () => {
  it('the months of a row and what is of no known month make its count', () => {
    neverHas((kb) =>
      [...planResults(kb).values()]
        .flatMap(({ key, targets }) => targets.map((target) => ({ key, ...target })))
        .filter(({ entries }) => entries.length > 0)
        .flatMap(({ key, history, undated, count }) =>
          (['real', 'sample'] as const).flatMap((kind) => {
            const sum = history.reduce((total, { added }) => total + added[kind], undated[kind]);
            return sum === count[kind] ? [] : [`${key} ${kind}: ${sum} in months, ${count[kind]} counted`];
          }),
        ),
    );
  });

  it('the entries of a step of a chain and how many more there are make all that are tied', () => {
    neverHas((kb) =>
      kb.all.flatMap((entry) => {
        const size = (distance: number) => {
          const step = chainOf(kb, entry).steps.find((each) => each.distance === distance);
          return step ? step.entries.length + step.more : 0;
        };
        const sources = kb.all.filter((other) => becameOf(kb, other).includes(entry));
        const results = becameOf(kb, entry).filter((other) => !sources.includes(other));
        return [
          ...(size(-1) === sources.length ? [] : [`${entry.address}: ${size(-1)} said, came from ${sources.length}`]),
          ...(size(1) === results.length ? [] : [`${entry.address}: ${size(1)} said, became ${results.length}`]),
        ];
      }),
    );
  });

  it('the letters of the index hold every entry once', () => {
    neverHas((kb) => difference(addressesOf(alphabet(kb).flatMap(({ entries }) => entries)), addressesOf(kb.all)));
  });
});

describe('addresses of the site', () => {
  it('are each of one page: none takes the place of another', () => {
    neverHas((kb) => {
      const routes = routesOf(kb);
      const counts: [string, number, number][] = [
        ['entries', routes.of('entry').length, kb.all.length],
        ['rows', routes.of('row').length, planRows(kb).size],
        ['timelines', routes.of('timeline').length, kb.entries('plans').length],
        ['years', routes.of('year').length, yearsOf(kb).length],
        ['follow-ups', routes.of('follow-up').length, followUpYears(kb).length + 1],
        ['letters', routes.of('letter').filter(({ page }) => page === 1).length, alphabet(kb).length],
        ['lists', routes.of('list').filter(({ page }) => page === 1).length, entryLists(kb).length],
      ];
      return counts.filter(([, made, wanted]) => made !== wanted).map(([name, made, wanted]) => `${made} ${name} of ${wanted}`);
    });
  });

  it('are exactly those that the content asks for', () => {
    neverHas((kb) => {
      const { has } = routesOf(kb);
      const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const letters = new Set(alphabet(kb).map(({ id }) => id));
      const busy = new Set(busyDepartments(kb).map(({ id }) => id));
      const isPlan = (year: number) => kb.find('plans', String(year)) !== undefined;
      const size = (gathered: readonly Gathering[], name: CollectionName) =>
        gathered.find(({ collection }) => collection === name)?.entries.length ?? 0;
      const expected: [string, boolean][] = [
        ...range(2555, 2570).flatMap((year): [string, boolean][] => [
          [yearAddress(year), kb.all.some((entry) => entryYear(entry) === year)],
          [`/training-reports/follow-up/${year}/`, trainings(kb).some((entry) => entryYear(entry) === year)],
          [`/plans/${year}/`, isPlan(year)],
          [`/plans/${year}/timeline/`, isPlan(year)],
          [`/plans/${year}/km-1/1/`, planRows(kb).has(`${year}/km-1/1`)],
          [`/reports/${year}/`, isPlan(year)],
          [`/reports/${year}/report-${year}.docx`, isPlan(year)],
        ]),
        ...COLLECTION_NAMES.flatMap((name): [string, boolean][] => [
          [`/${name}/`, name !== 'glossary' || kb.entries(name).length > 0],
          [`/${name}/1/`, false],
          ...range(2, 4).map((page): [string, boolean] => [`/${name}/${page}/`, kb.entries(name).length > (page - 1) * PAGE_SIZE]),
        ]),
        ...[...range(1, 46).map((place) => `th-${place}`), 'e', '0-9'].map((id): [string, boolean] => [`/a-z/${id}/`, letters.has(id)]),
        ...kb
          .entries('departments')
          .flatMap(({ id, address }): [string, boolean][] => [
            [calendarAddress(id), busy.has(id)],
            ...COLLECTION_NAMES.map((name): [string, boolean] => [
              listAddress(address, name),
              size(ofDepartment(kb, id), name) > MAX_RELATED,
            ]),
          ]),
        ...Object.keys(STEPS_AND_ELEMENTS).map((step): [string, boolean] => [
          listAddress(stepAddress(step), 'assets'),
          size(ofStep(kb, step), 'assets') > MAX_RELATED,
        ]),
        [calendarAddress(), true],
        ...['/years/1/', '/process/nothing/', '/data/nothing.csv', '/nothing.svg'].map((address): [string, boolean] => [address, false]),
      ];
      return expected.flatMap(([address, isThere]) =>
        has(address) === isThere ? [] : [`${address} ${isThere ? 'is wanted, and refused' : 'is no page, and accepted'}`],
      );
    });
  });
});

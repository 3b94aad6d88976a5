import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet } from '#src/domain/a-z.ts';
import { calendarAddress, stepAddress, yearAddress } from '#src/domain/addresses.ts';
import { busyDepartments, dueDates } from '#src/domain/due-dates.ts';
import { fiscalYearSpan } from '#src/domain/fiscal-year.ts';
import { becameOf, chainOf, knowledgeRisks } from '#src/domain/knowledge-chain.ts';
import { createLibrary, type AnyEntry, type Library } from '#src/domain/library.ts';
import { COUNTED_LIMIT, gatheringAddress, listings, ofDepartment, ofStep, ofYear, years, type Gathering } from '#src/domain/listings.ts';
import { measure } from '#src/domain/measure.ts';
import { compareYears, planResults, YEAR_COUNTS, type YearCount } from '#src/domain/plan-results.ts';
import { RELATED_LIMIT, relatedEntries } from '#src/domain/related.ts';
import { reviewState } from '#src/domain/review-cycle.ts';
import { sitemapAddresses } from '#src/domain/sitemap.ts';
import { timelineOf } from '#src/domain/timeline.ts';
import { followUpYears, trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { loadContent } from '#src/library/load.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { STEPS_AND_ELEMENTS } from '#src/schemas/vocabulary.ts';
import { removeTemporaryFolders, temporaryFolder, writeTree } from '../../support/build.ts';
import { generateTree, shapes, TODAY, type Shape } from '../../support/generated-trees.ts';

/** Towns of any shape, seen by either kind of reader. */
const towns = fc.record({ shape: shapes, audience: fc.constantFrom('public' as const, 'staff' as const) });
type Town = { shape: Shape; audience: 'public' | 'staff' };
/** The same towns for every property, so that each is loaded once. */
const RUNS = { seed: 2565, numRuns: 25 };

const known = new Map<string, Library>();
/** What pages see of a town, read from files as the build reads it. */
const libraryOf = ({ shape, audience }: Town): Library => {
  const key = JSON.stringify([shape, audience]);
  const made = known.get(key);
  if (made) return made;
  const folder = temporaryFolder();
  writeTree(generateTree(shape), folder);
  const { site, entries } = loadContent(folder, audience);
  removeTemporaryFolders();
  const library = createLibrary(site, audience, TODAY, entries);
  known.set(key, library);
  return library;
};

/** Holds when no town has a fault; says the smallest town that has one, and its faults. */
const neverHas = (faultsOf: (library: Library) => string[]): void =>
  fc.assert(
    fc.property(towns, (town) => {
      // Enough to understand it by.
      expect(faultsOf(libraryOf(town)).slice(0, 10)).toEqual([]);
    }),
    RUNS,
  );

const addressesOf = (entries: readonly { address: string }[]): string[] => entries.map(({ address }) => address).sort();
/** What is in one list and not in the other. */
const difference = (some: readonly string[], others: readonly string[]): string[] => [
  ...some.filter((item) => !others.includes(item)).map((item) => `+${item}`),
  ...others.filter((item) => !some.includes(item)).map((item) => `−${item}`),
];
const trainings = (library: Library): readonly AnyEntry[] => library.all.filter(({ collection }) => collection === 'training-reports');
const isSuperseded = ({ data }: AnyEntry): boolean => data.status === 'superseded';

/** Why the list at an address is not one of exactly these entries. */
const listFault = (library: Library, address: string, entries: readonly AnyEntry[]): string[] => {
  const listing = listings(library).find((list) => list.address === address);
  if (!listing) return [`${address} is no page; ${entries.length} entries said`];
  const apart = difference(addressesOf(listing.entries), addressesOf(entries));
  return apart.length > 0 || listing.entries.length !== entries.length
    ? [`${address} lists ${listing.entries.length}; ${entries.length} said; ${apart.slice(0, 3).join(' ')}`]
    : [];
};

describe('the list that a page leads to', () => {
  it('holds exactly what the page calls related, when that is more than it lists itself', () => {
    neverHas((library) =>
      library.all.flatMap((entry) =>
        relatedEntries(library, entry)
          .filter(({ total, entries }) => total > entries.length)
          .flatMap(({ collection, total }) => {
            const address = gatheringAddress(entry.address, collection);
            const listing = listings(library).find((list) => list.address === address);
            if (!listing) return [`${address} is no page; ${total} entries said`];
            return listing.entries.length === total ? [] : [`${address} lists ${listing.entries.length}; ${total} said`];
          }),
      ),
    );
  });

  it('holds exactly what a department, a step or a year gathers', () => {
    neverHas((library) => {
      const owners: [string, Gathering[]][] = [
        ...library.entries('departments').map(({ address, id }): [string, Gathering[]] => [address, ofDepartment(library, id)]),
        ...Object.keys(STEPS_AND_ELEMENTS).map((step): [string, Gathering[]] => [stepAddress(step), ofStep(library, step)]),
        ...years(library).map((year): [string, Gathering[]] => [yearAddress(year), ofYear(library, year)]),
      ];
      return owners.flatMap(([owner, gathered]) =>
        gathered
          .filter(({ entries }) => entries.length > RELATED_LIMIT)
          .flatMap(({ collection, entries }) => listFault(library, gatheringAddress(owner, collection), entries)),
      );
    });
  });

  it('holds exactly what a plan row counts', () => {
    neverHas((library) =>
      [...planResults(library).values()]
        .filter(({ entries }) => entries.length > COUNTED_LIMIT)
        .flatMap(({ key, entries }) =>
          [...Map.groupBy(entries, ({ entry }) => entry.collection)].flatMap(([collection, counted]) =>
            listFault(
              library,
              gatheringAddress(`/plans/${key}/`, collection),
              counted.map(({ entry }) => entry),
            ),
          ),
        ),
    );
  });

  it('holds, on the page of a year, exactly what the comparison of years counts', () => {
    neverHas((library) =>
      compareYears(library).flatMap(({ year, counts }) =>
        (Object.keys(YEAR_COUNTS) as YearCount[]).flatMap((name) => {
          const said = counts[name].real + counts[name].sample;
          const listed =
            name === 'training-reports'
              ? trainingFollowUp(library, year)
                  .divisions.flatMap(({ reports }) => reports)
                  .filter(({ timing }) => timing.state === 'on-time' || timing.state === 'late').length
              : (ofYear(library, year).find(({ collection }) => collection === name)?.entries.length ?? 0);
          return said === 0 || said === listed ? [] : [`${name} of ${year}: ${said} said, ${listed} listed`];
        }),
      ),
    );
  });
});

describe('the department of a training report', () => {
  /** Reports of a department by what shows them; superseded ones left out, as nothing of them is due. */
  const views = (library: Library, department: string) => {
    const current = (entries: readonly AnyEntry[]) => addressesOf(entries.filter((entry) => !isSuperseded(entry)));
    const followed = followUpYears(library).flatMap((year) =>
      trainingFollowUp(library, year)
        .divisions.filter((division) => division.department?.id === department)
        .flatMap(({ reports }) => reports),
    );
    const handedIn = followed.filter(({ timing }) => timing.state === 'on-time' || timing.state === 'late');
    const due = new Set(
      dueDates(library, department)
        .filter(({ id }) => id.startsWith('report-'))
        .map(({ address }) => address),
    );
    return {
      followUp: current(followed.map(({ entry }) => entry as AnyEntry)),
      handedIn: current(handedIn.filter(({ entry }) => entry.data.returned <= library.today).map(({ entry }) => entry as AnyEntry)),
      page: current(ofDepartment(library, department).find(({ collection }) => collection === 'training-reports')?.entries ?? []),
      calendar: current(trainings(library).filter(({ address }) => due.has(address))),
      measures: current(
        followUpYears(library).flatMap((year) =>
          measure(library, { by: 'training-reports', inTime: false, percentOfDue: false, department }, year).entries.map(
            ({ entry }) => entry,
          ),
        ),
      ),
    };
  };
  const compare = (one: 'followUp' | 'handedIn', other: 'page' | 'calendar' | 'measures') =>
    neverHas((library) =>
      library.entries('departments').flatMap(({ id }) => {
        const seen = views(library, id);
        return difference(seen[other], seen[one]).map((apart) => `${id}: ${apart}`);
      }),
    );

  it('is the same in the follow-up and on the page of the department', () => compare('followUp', 'page'));
  it('is the same in the follow-up and in the calendar of the department', () => compare('followUp', 'calendar'));
  it('is the same in the follow-up and in what measures count', () => compare('handedIn', 'measures'));

  it('is one: every report stands in one division of the follow-up, and is counted once', () => {
    neverHas((library) =>
      followUpYears(library).flatMap((year) => {
        const { divisions, counts } = trainingFollowUp(library, year);
        const listed = divisions.flatMap(({ reports }) => reports);
        const counted = (['on-time', 'late', 'overdue', 'waiting'] as const).reduce(
          (sum, state) => sum + counts.real[state] + counts.sample[state],
          0,
        );
        const gathered = ofYear(library, year).find(({ collection }) => collection === 'training-reports')?.entries ?? [];
        const apart = difference(addressesOf(listed.map(({ entry }) => entry)), addressesOf(gathered));
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
  const among = (entries: readonly AnyEntry[]) => addressesOf([...new Set(entries)].filter(isSuperseded));

  it('falls due in no calendar', () => {
    neverHas((library) => {
      const due = new Set(dueDates(library).map(({ address }) => address));
      return among(library.all.filter(({ address }) => due.has(address)));
    });
  });

  it('falls due in no timeline', () => {
    neverHas((library) =>
      library.entries('plans').flatMap((plan) =>
        among(
          timelineOf(library, plan)
            .months.flatMap(({ events }) => events)
            .filter(({ kind }) => kind === 'review-due' || kind === 'report-due')
            .flatMap(({ entry }) => entry ?? []),
        ),
      ),
    );
  });

  it('is no report that is still missing', () => {
    neverHas((library) =>
      among(
        trainingFollowUp(library)
          .divisions.flatMap(({ reports }) => reports)
          .filter(({ timing }) => timing.state === 'overdue' || timing.state === 'waiting')
          .map(({ entry }) => entry as AnyEntry),
      ),
    );
  });

  it('is no review that a percentage of what is due asks for', () => {
    neverHas((library) =>
      years(library).flatMap((year) => {
        const { entries, whole } = measure(library, { by: 'reviews', percentOfDue: true }, year);
        const done = new Set(entries.map(({ entry }) => entry));
        const { end } = fiscalYearSpan(year);
        const limit = TODAY < end ? TODAY : end;
        const left = library.all.filter((entry) => {
          const review = reviewState(entry.data, TODAY);
          return review && review.due <= limit && !done.has(entry) && !isSuperseded(entry);
        });
        const said = whole!.real + whole!.sample;
        return said === done.size + left.length ? [] : [`${year}: ${said} due said, ${done.size} done and ${left.length} left`];
      }),
    );
  });

  it('is no story or session that stalls', () => {
    neverHas((library) => among(knowledgeRisks(library).stalled.map(({ entry }) => entry as AnyEntry)));
  });
});

describe('the timeline of a plan', () => {
  it.each(['review', 'report'])('has every day of its year on which the calendar has a %s due, and no other', (kind) => {
    neverHas((library) =>
      library.entries('plans').flatMap((plan) => {
        const { start, end, months } = timelineOf(library, plan);
        const drawn = months
          .flatMap(({ events }) => events)
          .filter((event) => event.kind === `${kind}-due` && !isSuperseded(event.entry!))
          .map(({ day, entry }) => `${day} ${entry!.address}`);
        const superseded = new Set(library.all.filter(isSuperseded).map(({ address }) => address));
        const due = dueDates(library)
          .filter(({ id, day, address }) => id.startsWith(`${kind}-`) && day >= start && day <= end && !superseded.has(address))
          .map(({ day, address }) => `${day} ${address}`);
        return difference(drawn, due).map((apart) => `${plan.id}: ${apart}`);
      }),
    );
  });

  it('has no end of a row that is cancelled, as the calendar has none', () => {
    neverHas((library) =>
      library.entries('plans').flatMap((plan) =>
        timelineOf(library, plan)
          .months.flatMap(({ events }) => events)
          .flatMap(({ row }) => (row && planResults(library).get(row)?.status === 'cancelled' ? [row] : [])),
      ),
    );
  });
});

describe('numbers that add up', () => {
  it('the months of a row and what is of no known month make its count', () => {
    neverHas((library) =>
      [...planResults(library).values()]
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
    neverHas((library) =>
      library.all.flatMap((entry) => {
        const size = (distance: number) => {
          const step = chainOf(library, entry).steps.find((each) => each.distance === distance);
          return step ? step.entries.length + step.more : 0;
        };
        const sources = library.all.filter((other) => becameOf(library, other).includes(entry));
        const results = becameOf(library, entry).filter((other) => !sources.includes(other));
        return [
          ...(size(-1) === sources.length ? [] : [`${entry.address}: ${size(-1)} said, came from ${sources.length}`]),
          ...(size(1) === results.length ? [] : [`${entry.address}: ${size(1)} said, became ${results.length}`]),
        ];
      }),
    );
  });

  it('the letters of the index hold every entry once', () => {
    neverHas((library) => difference(addressesOf(alphabet(library).flatMap(({ entries }) => entries)), addressesOf(library.all)));
  });
});

describe('addresses of the site', () => {
  it('are each of one page', () => {
    neverHas((library) => {
      const addresses = [...sitemapAddresses(library).map(({ address }) => address), ...library.redirects.keys()];
      return addresses.filter((address, index) => addresses.indexOf(address) !== index);
    });
  });

  it('are exactly those that links may lead to', () => {
    neverHas((library) => {
      const pages = new Set([
        ...sitemapAddresses(library).map(({ address }) => address),
        ...library.redirects.keys(),
        calendarAddress(),
        ...busyDepartments(library).map(({ id }) => calendarAddress(id)),
      ]);
      const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const likely = [
        ...range(2555, 2570).flatMap((year) => [
          `/years/${year}/`,
          `/training-reports/follow-up/${year}/`,
          `/plans/${year}/`,
          `/plans/${year}/timeline/`,
          `/plans/${year}/km-1/1/`,
          `/reports/${year}/`,
        ]),
        ...COLLECTION_NAMES.flatMap((name) => [`/${name}/`, ...range(1, 4).map((page) => `/${name}/${page}/`)]),
        ...range(1, 46).map((place) => `/a-z/th-${place}/`),
        '/a-z/e/',
        '/a-z/0-9/',
        '/years/1/',
        '/process/nothing/',
        '/data/nothing.csv',
        '/nothing.svg',
        ...library
          .entries('departments')
          .flatMap(({ id, address }) => [calendarAddress(id), ...COLLECTION_NAMES.map((name) => gatheringAddress(address, name))]),
        ...Object.keys(STEPS_AND_ELEMENTS).map((step) => gatheringAddress(stepAddress(step), 'assets')),
      ];
      return [...new Set([...pages, ...likely])].flatMap((address) => {
        if (library.hasPage(address) === pages.has(address)) return [];
        return [`${address} ${pages.has(address) ? 'is a page, and refused' : 'is no page, and accepted'}`];
      });
    });
  });
});

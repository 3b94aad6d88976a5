import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/build.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../support/municipalities.ts';
import { reportTiming } from '../../src/domain/training-follow-up.ts';
import { loadContent } from '../../src/checks/check-content.ts';
import type { LoadedEntry } from '../../src/content/audience.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { ASSET_STAGES, KM_STEPS } from '../../src/schemas/vocabulary.ts';

/** The last day of the plan's year; all reports of the year are due by then. */
const TODAY = '2022-09-30';
const readTree = (folder: string) => {
  const { entries } = loadContent(join(PROJECT, folder), 'staff', TODAY);
  return <Name extends CollectionName>(collection: Name) =>
    entries.filter((entry): entry is LoadedEntry<Name> => entry.collection === collection);
};
const sanPong = readTree(SAN_PONG_FOLDER);
const pakNam = readTree(PAK_NAM_FOLDER);
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the content of San Pong holds', () => {
  it('at least 15 guides, and names the sources of all but those on writing for this site', () => {
    const guides = sanPong('guides').filter(({ data }) => data.group !== 'editing');
    expect(guides.length).toBeGreaterThanOrEqual(15);
    expect(idsOf(guides.filter(({ data }) => data.sources.length === 0))).toEqual([]);
  });

  it('at least 50 terms with an English name and synonyms', () => {
    const terms = sanPong('glossary').filter(({ data }) => data.english && data.synonyms.length > 0);
    expect(terms.length).toBeGreaterThanOrEqual(50);
  });

  it('at least 12 assets, from every department, step and stage', () => {
    const assets = sanPong('assets');
    expect(assets.length).toBeGreaterThanOrEqual(12);
    expect(new Set(assets.map(({ data }) => data.department))).toEqual(new Set(idsOf(sanPong('departments'))));
    expect(new Set(assets.map(({ data }) => data.step))).toEqual(new Set(Object.keys(KM_STEPS)));
    expect(new Set(assets.map(({ data }) => data.stage))).toEqual(new Set(Object.keys(ASSET_STAGES)));
  });

  it('2 communities, each with its summaries, 5 of them in all', () => {
    const communities = idsOf(sanPong('communities'));
    expect(communities).toHaveLength(2);
    expect(sanPong('cop-summaries')).toHaveLength(5);
    expect(new Set(sanPong('cop-summaries').map(({ data }) => data.community))).toEqual(new Set(communities));
  });

  it('5 training reports, exactly one of them late', () => {
    const reports = sanPong('training-reports');
    expect(reports).toHaveLength(5);
    const states = reports.map(({ data }) => reportTiming({ returned: data.returned!, submitted: data.submitted }, TODAY).state);
    expect(states.sort()).toEqual(['late', 'on-time', 'on-time', 'on-time', 'on-time']);
  });

  it('at least 6 experts, 8 public manuals and 2 staff manuals', () => {
    const manualsFor = (audience: string) => sanPong('manuals').filter(({ data }) => data.audience === audience);
    expect(sanPong('experts').length).toBeGreaterThanOrEqual(6);
    expect(manualsFor('public').length).toBeGreaterThanOrEqual(8);
    expect(manualsFor('staff').length).toBeGreaterThanOrEqual(2);
  });
});

describe('what is invented is marked as a sample, what comes from a document is not', () => {
  const ALWAYS_INVENTED = ['assets', 'communities', 'cop-summaries', 'training-reports', 'experts', 'manuals'] as const;
  const ALWAYS_REAL = ['plans', 'committees', 'departments', 'guides', 'glossary'] as const;
  // Document 001 has neither minutes nor an assessment; document 000 has both.
  const ONLY_IN_PAK_NAM = ['meetings', 'assessments'] as const;
  const marked = (read: typeof sanPong, collections: readonly CollectionName[], sample: boolean) =>
    collections.flatMap((collection) =>
      read(collection)
        .filter(({ data }) => data.sample === sample)
        .map(({ id }) => `${collection}/${id}`),
    );

  it('in San Pong', () => {
    expect(marked(sanPong, [...ALWAYS_INVENTED, ...ONLY_IN_PAK_NAM], false)).toEqual([]);
    expect(marked(sanPong, ALWAYS_REAL, true)).toEqual([]);
  });

  it('in Pak Nam Tha Ruea', () => {
    expect(marked(pakNam, ALWAYS_INVENTED, false)).toEqual([]);
    expect(marked(pakNam, [...ALWAYS_REAL, ...ONLY_IN_PAK_NAM], true)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { DEMONSTRATION, demonstrationSettings } from '../../src/cli/demonstration.ts';
import { loadContent } from '../../src/checks/check-content.ts';
import { createKnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { resultsOf } from '../../src/domain/plan-results.ts';
import { trainingFollowUp } from '../../src/domain/training-follow-up.ts';
import { COLLECTION_NAMES } from '../../src/schemas/collections.ts';
import { ASSET_STAGES, KM_STEPS, RESULT_STATUSES } from '../../src/schemas/vocabulary.ts';
import { readSettings } from '../../src/settings.ts';

const { today } = readSettings(demonstrationSettings({}));
const { site, entries, warnings } = loadContent(DEMONSTRATION, 'staff', today);
const kb = createKnowledgeBase(site, 'staff', today, entries);

const statuses = (plan: string) => new Set(resultsOf(kb, plan).map(({ status }) => status));
const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

describe('the demonstration town', () => {
  it('is checked without an error or a warning', () => {
    expect(warnings).toEqual([]);
  });

  it('says on every page that it is made up, and marks no single entry as a sample', () => {
    expect(site.banner).toContain('สมมติ');
    expect(entries.filter(({ data }) => data.sample)).toEqual([]);
  });

  it('has entries of every kind', () => {
    expect(sorted(entries.map(({ collection }) => collection))).toEqual(COLLECTION_NAMES.toSorted());
  });

  it('has knowledge of every step and stage, from every department', () => {
    const assets = kb.entries('assets').map(({ data }) => data);
    expect(sorted(assets.map(({ step }) => step))).toEqual(Object.keys(KM_STEPS).toSorted());
    expect(sorted(assets.map(({ stage }) => stage))).toEqual(Object.keys(ASSET_STAGES).toSorted());
    expect(sorted(assets.map(({ department = '' }) => department))).toEqual(
      kb
        .entries('departments')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('shows a plan in every state that a row can be in', () => {
    expect(sorted(statuses('2569'))).toEqual(['cancelled', 'done', 'over-limit', 'overdue']);
    expect(sorted([...statuses('2569'), ...statuses('2570')])).toEqual(Object.keys(RESULT_STATUSES).toSorted());
  });

  it('has training that was reported in time and late', () => {
    expect(trainingFollowUp(kb, 2569).counts.real).toMatchObject({ 'on-time': 3, late: 1, overdue: 0 });
  });
});

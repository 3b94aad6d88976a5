import { describe, expect, it } from 'vitest';
import { committeeSchema } from '#src/schemas/committee.ts';
import { communitySchema } from '#src/schemas/community.ts';
import { copSummarySchema } from '#src/schemas/cop-summary.ts';
import { makeCommittee, makeCommunity, makeCopSummary } from '../../support/entries.ts';
import { failingPaths } from '../support/issues.ts';

describe('a committee', () => {
  it('has members', () => {
    expect(failingPaths(committeeSchema, makeCommittee({ members: [] }))).toEqual(['members']);
  });

  it('has members by post, never by personal name', () => {
    expect(failingPaths(committeeSchema, makeCommittee({ members: [{ name: 'นาย ก' }] }))).toEqual(['members.0.post', 'members.0']);
  });

  it('gives a role at least one duty', () => {
    expect(failingPaths(committeeSchema, makeCommittee({ dutiesByRole: [{ role: 'เลขานุการ', duties: [] }] }))).toEqual([
      'dutiesByRole.0.duties',
    ]);
  });
});

describe('a community', () => {
  it('counts its members, one a post unless it says more', () => {
    const community = (count?: unknown) =>
      makeCommunity({ members: [{ role: 'practitioner', post: 'คนงาน', ...(count !== undefined && { count }) }] });
    expect(communitySchema.parse(community()).members).toMatchObject([{ count: 1 }]);
    expect(communitySchema.parse(community('๑๒')).members).toMatchObject([{ count: 12 }]);
    expect(failingPaths(communitySchema, community(0))).toEqual(['members.0.count']);
  });
});

describe('a summary of a session', () => {
  it.each([
    [{ community: undefined }, 'community'],
    [{ present: undefined }, 'present'],
    [{ present: { count: 0 } }, 'present.count'],
    [{ stories: [{ teller: 'นายช่าง' }] }, 'stories.0.story'],
    [{ next: [{ what: 'ทำคู่มือ', due: '2565-03-01' }] }, 'next.0.due'],
    [{ review: { expected: 'ก', happened: 'ข', why: 'ค' } }, 'review.improve'],
    [{ assets: ['assets/head-count'] }, 'assets.0'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(copSummarySchema, makeCopSummary(change))).toEqual([path]);
  });
});

import { describe, expect, it } from 'vitest';
import { communityHasMembers } from '#src/checks/rules/community-has-members.ts';
import { makeCommunity, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const community = (change: Fields) => findingsOf(communityHasMembers, { 'communities/a.yaml': makeCommunity(change) });

describe('a community', () => {
  it('has members, unless it is a draft', () => {
    expect(community({})).toMatchObject([{ field: 'members', what: 'ชุมชนนี้ไม่มีสมาชิก' }]);
    expect(community({ members: [{ role: 'practitioner', post: 'เจ้าหน้าที่' }] })).toEqual([]);
    expect(community({ status: 'draft' })).toEqual([]);
  });
});

import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** A community of practice has members. */
export const communityHasMembers: Rule = {
  id: 'community-has-members',
  severity: 'warning',
  title: 'ชุมชนนักปฏิบัติมีสมาชิก',
  why: 'ผู้สนใจไม่รู้ว่าควรติดต่อใครในชุมชนนี้',
  example: { at: 'communities', wrong: 'members: []', right: 'members:\n  - { role: practitioner, post: เจ้าพนักงานธุรการ }' },
  check: (context) =>
    entriesOf(context, 'communities')
      .filter(({ data }) => data.status === 'published' && data.members.length === 0)
      .map(({ raw }) => fieldProblem(raw, ['members'], 'ชุมชนนี้ไม่มีสมาชิก', 'เพิ่ม members: พร้อมบทบาทและตำแหน่งของสมาชิก')),
};

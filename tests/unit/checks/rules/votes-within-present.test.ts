import { describe, expect, it } from 'vitest';
import { votesWithinPresent } from '#src/checks/rules/votes-within-present.ts';
import { makeMeeting, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const told = (votes: Fields, present: readonly Fields[]) =>
  findingsOf(votesWithinPresent, {
    'meetings/a.yaml': makeMeeting({ present, agenda: [{ number: 1, title: 'ญัตติ', items: [{ resolution: 'เห็นชอบ', votes }] }] }),
  }).map(({ field, what }) => [field, what]);
const posts = (...names: string[]) => names.map((post) => ({ post }));

describe('the votes of a resolution', () => {
  it('are at most those present, all ways of voting together', () => {
    expect(told({ for: 1, against: 1 }, posts('ประธานสภา', 'รองประธานสภา'))).toEqual([]);
    expect(told({ for: 1 }, posts('ประธานสภา', 'รองประธานสภา'))).toEqual([]);
    expect(told({ for: 1, against: 1, abstained: 1 }, posts('ประธานสภา', 'รองประธานสภา'))).toEqual([
      ['agenda[1].items[1].votes', 'คะแนนเสียงรวม 3 เสียง มากกว่าผู้มาประชุม 2 คน'],
    ]);
  });

  it('are counted where each member of a council has a line', () => {
    const council = posts('ประธานสภา', 'สมาชิกสภาเทศบาล', 'สมาชิกสภาเทศบาล');
    expect(told({ for: 3 }, council)).toEqual([]);
    expect(told({ for: 12 }, council)).toHaveLength(1);
  });

  it.each([
    [[]],
    [posts('ประธานสภา', 'สมาชิกสภาเทศบาล 11 คน')],
    [posts('ประธานสภา', 'สมาชิกสภาเทศบาล ๑๑ ท่าน')],
    [posts('ประธานสภา', 'สมาชิกสภาเทศบาล')],
    [posts('ประธานสภา', 'หัวหน้าส่วนราชการทุกกอง')],
    [
      [
        { post: 'ปลัดเทศบาล', role: 'ประธานและกรรมการ' },
        { post: 'กองช่าง', role: 'กรรมการ 10 คน' },
      ],
    ],
  ])('are not judged where a line may stand for several persons: %j', (present) => {
    expect(told({ for: 12 }, present)).toEqual([]);
  });
});

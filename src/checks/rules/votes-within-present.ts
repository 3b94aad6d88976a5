import { fieldProblem } from '../../content/field-problem.ts';
import type { Member } from '../../schemas/fragments/member.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** Words with which one line of a list of those present tells of several persons. */
const SEVERAL = /[\d๐-๙]\s*(?:คน|ท่าน|ราย|นาย|รูป)|คณะ|ทุก|ทั้ง|กลุ่ม|และ|เหล่า|พร้อม/;
/** Posts that many hold: on a line of its own such a post may stand for all of them. */
const HELD_BY_MANY = /^(?:สมาชิก|กรรมการ|อนุกรรมการ|คณะทำงาน|ผู้แทน|ตัวแทน|พนักงาน|เจ้าหน้าที่|ประชาชน|ราษฎร|ผู้เข้าร่วม|ผู้สังเกตการณ์)/;

/** How many were present; undefined where a line may tell of several persons. */
const countOf = (present: readonly Member[]): number | undefined => {
  const times = Map.groupBy(present, ({ post }) => post);
  const isUnsure = ({ post, role = '' }: Member): boolean =>
    SEVERAL.test(post) || SEVERAL.test(role) || (HELD_BY_MANY.test(post) && times.get(post)!.length === 1);
  return present.length === 0 || present.some(isUnsure) ? undefined : present.length;
};

/** Nobody votes twice, or from elsewhere. */
export const votesWithinPresent: Rule = {
  id: 'votes-within-present',
  severity: 'warning',
  title: 'คะแนนเสียงไม่เกินผู้มาประชุม',
  why: 'คะแนนเสียงที่มากกว่าผู้มาประชุมทำให้มติน่าสงสัย และมักเป็นเลขที่พิมพ์ผิดหรือรายชื่อที่ตกหล่น',
  example: {
    at: 'meetings',
    wrong:
      'present: [{ post: ประธานสภา }, { post: รองประธานสภา }]\nagenda: [{ number: 1, title: ญัตติ, items: [{ resolution: เห็นชอบ, votes: { for: 3 } }] }]',
    right:
      'present: [{ post: ประธานสภา }, { post: รองประธานสภา }]\nagenda: [{ number: 1, title: ญัตติ, items: [{ resolution: เห็นชอบ, votes: { for: 2 } }] }]',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'meetings')) {
      const present = countOf(data.present);
      if (present === undefined) continue;
      for (const [agenda, { items }] of data.agenda.entries())
        for (const [item, { votes }] of items.entries()) {
          const cast = votes ? votes.for + votes.against + votes.abstained : 0;
          if (cast > present)
            yield fieldProblem(
              raw,
              ['agenda', agenda, 'items', item, 'votes'],
              `คะแนนเสียงรวม ${cast} เสียง มากกว่าผู้มาประชุม ${present} คน`,
              'ตรวจกับรายงานการประชุม แล้วแก้คะแนนใน votes หรือเพิ่มผู้มาประชุมใน present ให้ครบ บรรทัดที่แทนหลายคนให้บอกจำนวนไว้ เช่น post: สมาชิกสภา 12 คน',
            );
        }
    }
  },
};

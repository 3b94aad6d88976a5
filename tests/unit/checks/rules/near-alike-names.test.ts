import { describe, expect, it } from 'vitest';
import { nearAlikeNames } from '#src/checks/rules/near-alike-names.ts';
import { makeAsset, makeCommittee } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const assets = (...topics: string[]) =>
  Object.fromEntries(topics.map((topic, index) => [`assets/a${index}.yaml`, makeAsset({ title: `เรื่องที่ ${index}`, topics: [topic] })]));
const found = (tree: Parameters<typeof findingsOf>[1]) => findingsOf(nearAlikeNames, tree).map(({ file, what }) => `${file} ${what}`);

describe('names that gather entries', () => {
  it('are written the same way; the rarer is told', () => {
    expect(found(assets('รางระบายน้ำ', 'รางระบายน้ำ', 'รางระบายนำ'))).toEqual([
      'assets/a2.yaml หัวเรื่อง "รางระบายนำ" ต่างจาก "รางระบายน้ำ" เพียงเล็กน้อย',
    ]);
    expect(found(assets('ภาษีท้องถิ่น', 'ภาษีทัองถิ่น'))).toHaveLength(1);
    expect(found({ 'committees/a.yaml': makeCommittee({ members: [{ post: 'นักทรัพยากรบุคคล' }, { post: 'นักทรัพยากรบุคล' }] }) })).toHaveLength(
      1,
    );
  });

  it('may differ by a word, by a number, or be short', () => {
    expect(found(assets('ภาษีป้าย', 'ภาษีที่ดิน', 'ถนน', 'ขนม', 'ประชุมครั้งที่ 1', 'ประชุมครั้งที่ 2'))).toEqual([]);
  });

  it('that several use each are two things', () => {
    expect(found(assets('บริหารงานคลัง', 'บริหารงานคลัง', 'บริหารงานคลอง', 'บริหารงานคลอง'))).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { manualGroups } from '#src/domain/manual-groups.ts';
import { entryLists, groupAddress } from '#src/routes/lists.ts';
import { groupTitle } from '#src/text/manual-groups.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const kb = makeKnowledgeBase([
  makeEntry('manuals', 'birth', { title: 'ก', lifeEvents: ['family', 'birth'], forWhom: ['parents'] }),
  makeEntry('manuals', 'signboard', { title: 'ข', lifeEvents: ['tax'], forWhom: ['entrepreneurs'] }),
  makeEntry('manuals', 'land', { title: 'ค', lifeEvents: ['tax'] }),
]);

it('are those that have manuals, in the order of the vocabulary', () => {
  expect(manualGroups(kb).map((group) => [groupAddress(group), groupTitle(group), group.manuals.map(({ id }) => id)])).toEqual([
    ['/manuals/life/birth/', 'บริการเรื่องมีบุตรและแจ้งเกิด', ['birth']],
    ['/manuals/life/family/', 'บริการเรื่องแต่งงานและครอบครัว', ['birth']],
    ['/manuals/life/tax/', 'บริการเรื่องภาษี', ['signboard', 'land']],
    ['/manuals/for/parents/', 'บริการสำหรับพ่อแม่และผู้ปกครอง', ['birth']],
    ['/manuals/for/entrepreneurs/', 'บริการสำหรับผู้ประกอบการและร้านค้า', ['signboard']],
  ]);
});

it('have a page each, with the same manuals', () => {
  const lists = entryLists(kb).filter(({ owner }) => owner?.kind === 'manuals');
  expect(lists.map(({ address, entries }) => [address, entries.length])).toEqual(
    manualGroups(kb).map((group) => [groupAddress(group), group.manuals.length]),
  );
});

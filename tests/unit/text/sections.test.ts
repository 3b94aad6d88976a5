import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '#src/domain/entry.ts';
import { contentsOf, SECTION_IDS, sectionsOf } from '#src/text/sections.ts';
import { makeEntry, makeKnowledgeBase, makePlanTable, type Fields } from '../../support/entries.ts';

const body = [
  { depth: 2, id: 'a', text: 'ก' },
  { depth: 3, id: 'b', text: 'ข' },
  { depth: 4, id: 'c', text: 'ค' },
];
const table = makePlanTable({ title: 'แผนหลัก', desiredState: 'บริการดี' });
const planWith = (fields: Fields) => {
  const kb = makeKnowledgeBase([makeEntry('plans', '2565', fields)], { today: '2022-06-01' });
  return { kb, plan: kb.find('plans', '2565')! };
};

describe('the sections of a page', () => {
  it('are there when they have something to show', () => {
    const { kb, plan } = planWith({ tables: [], policies: ['โปร่งใส'] });
    expect(sectionsOf(kb, plan)).toEqual({ policies: { id: 'policies', title: 'นโยบาย' } });
  });

  it('of a public manual tell the rights of who applies, those of a manual for the staff do not', () => {
    const kb = makeKnowledgeBase([makeEntry('manuals', 'permit'), makeEntry('manuals', 'cash', { audience: 'staff' })], {
      audience: 'staff',
    });
    expect(sectionsOf(kb, kb.find('manuals', 'permit')!)).toHaveProperty('rights');
    expect(sectionsOf(kb, kb.find('manuals', 'cash')!)).not.toHaveProperty('rights');
  });

  it('show how far a plan is by desired state, also where the plan names its states only in its tables', () => {
    const { kb, plan } = planWith({ tables: [table] });
    expect(Object.keys(sectionsOf(kb, plan))).toEqual(['progress', 'urgent', 'by-department', 'by-state', 'all-results']);
  });
});

describe('the table of contents', () => {
  it('has of a plan what is printed, in the order of its page, with the body and the tables among it', () => {
    const { kb, plan } = planWith({
      tables: [table],
      desiredStates: [{ id: 'good', title: 'บริการดี' }],
      doubts: [{ where: 'ก', printed: 'ข', question: 'ค' }],
    });
    expect(contentsOf(kb, plan as AnyEntry, body).map(({ id, text }) => `${id} ${text}`)).toEqual([
      'a ก',
      'b ข',
      'desired-states เป้าหมาย KM (Desired State)',
      'table-km-1 ตารางที่ 1 แผนหลัก',
    ]);
  });

  it('has of the body of a manual only the headings of its own sections', () => {
    const kb = makeKnowledgeBase([makeEntry('manuals', 'permit', { fees: [{ item: 'ใบอนุญาต', baht: 20 }], criteria: ['เป็นเจ้าของ'] })]);
    const ids = contentsOf(kb, kb.find('manuals', 'permit') as AnyEntry, body).map(({ id }) => id);
    expect(ids.slice(ids.indexOf('fees'))).toEqual(expect.arrayContaining(['fees', 'a', 'criteria']));
    expect(ids.indexOf('fees')).toBeLessThan(ids.indexOf('a'));
    expect(ids.indexOf('criteria')).toBeLessThan(ids.indexOf('a'));
    expect(ids.indexOf('a')).toBeLessThan(ids.indexOf('complaints'));
    expect(ids).not.toContain('b');
  });

  it('of any other entry has the headings of its body', () => {
    const kb = makeKnowledgeBase([makeEntry('assets', 'story', { attachments: [{ title: 'แบบ', file: 'form.pdf' }] })]);
    expect(contentsOf(kb, kb.find('assets', 'story') as AnyEntry, body).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('ids of sections', () => {
  it('are all there, those of data and of pages alike', () => {
    expect([...SECTION_IDS]).toEqual(
      expect.arrayContaining(['fees', 'law', 'progress', 'doubts', 'sources', 'results', 'decision', 'in-plan', 'calendar']),
    );
  });

  it('hold none that is only a place in the order', () => {
    expect(SECTION_IDS.has('body')).toBe(false);
    expect(SECTION_IDS.has('tables')).toBe(false);
  });
});

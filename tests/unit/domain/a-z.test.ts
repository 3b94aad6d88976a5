import { describe, expect, it } from 'vitest';
import { alphabet } from '#src/domain/a-z.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const titled = (...titles: string[]) => makeKnowledgeBase(titles.map((title, index) => makeEntry('guides', `g-${index}`, { title })));

describe('the A–Z index', () => {
  it('has ก–ฮ, then A–Z, then digits', () => {
    const kb = titled('Zero', '5ส', 'แอป', 'action', 'กองช่าง', 'ฮูก', '๗ ขั้นตอน');
    expect(alphabet(kb).map(({ label }) => label)).toEqual(['ก', 'อ', 'ฮ', 'A', 'Z', '0–9']);
  });

  it('has only letters with entries', () => {
    expect(alphabet(titled())).toEqual([]);
  });

  it('has the entries of a letter in the order of the dictionary', () => {
    const [letter] = alphabet(titled('แผนที่', 'ผู้รู้', 'ผังเมือง'));
    expect(letter?.entries.map(({ data }) => data.title)).toEqual(['ผังเมือง', 'ผู้รู้', 'แผนที่']);
  });

  it('has every entry once, from every collection', () => {
    const kb = makeKnowledgeBase([
      makeEntry('guides', 'same'),
      makeEntry('assets', 'same'),
      makeEntry('plans', '2565'),
      makeEntry('experts', 'clerk'),
    ]);
    const listed = alphabet(kb).flatMap(({ entries }) => entries);
    expect(listed).toHaveLength(4);
    expect(new Set(listed)).toEqual(new Set(kb.all));
  });
});

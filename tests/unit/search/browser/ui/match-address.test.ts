import { describe, expect, it } from 'vitest';
import { makeExcerpt } from '#src/search/browser/excerpt.ts';
import { readQuery } from '#src/search/browser/query.ts';
import { addressOfMatch } from '#src/search/browser/ui/match-address.ts';
import { makeRecord } from '../../page-records.ts';

const TEXT = ['ดูแลงานของเทศบาล', 'ก่อนยื่น', 'เตรียมเอกสารสิทธิในที่ดินให้ครบ', 'หลังยื่น', 'รอผลภายใน 45 วัน', 'ข.1-ก, ข & ค'].join('\n');
const page = makeRecord({
  address: '/manuals/a/',
  title: 'การขออนุญาต',
  headings: [
    { id: 'ก่อนยื่น', text: 'ก่อนยื่น' },
    { id: 'หลังยื่น-1', text: 'หลังยื่น' },
  ],
  text: TEXT,
});
const addressFor = (query: string): string => {
  const read = readQuery(query);
  return decodeURIComponent(addressOfMatch(read, page, TEXT, makeExcerpt(read, TEXT)));
};

describe('a result opens', () => {
  it('at its match among its neighbours, else at the match alone, else at the heading above', () =>
    expect(addressFor('เอกสารสิทธิ')).toBe('/manuals/a/#ก่อนยื่น:~:text=เตรียม-,เอกสารสิทธิ,-ในที่ดินให้ครบ&text=เอกสารสิทธิ'));

  it('at whole words: browsers find no others', () => expect(addressFor('กสารสิท')).toContain('&text=เอกสารสิทธิ'));

  it('at a heading that holds the match', () => expect(addressFor('หลังยื่น')).toBe('/manuals/a/#หลังยื่น-1:~:text=หลังยื่น'));

  it('at a match before the first heading without one', () => expect(addressFor('ดูแลงาน')).toMatch(/^\/manuals\/a\/#:~:text=/));

  it('at its own place, where the record is a part of a page', () => {
    const read = readQuery('เอกสารสิทธิ');
    const part = { ...page, address: '/plans/2565/#row-1' };
    expect(addressOfMatch(read, part, TEXT, makeExcerpt(read, TEXT))).toMatch(/^\/plans\/2565\/#row-1:~:text=/);
  });

  it('at its top where the title says as much, or the text says nothing', () => {
    expect(addressFor('ขออนุญาต')).toBe('/manuals/a/');
    expect(addressFor('qzxwv')).toBe('/manuals/a/');
  });

  it('with what parts a directive written by its number', () => {
    const read = readQuery('ข.1-ก, ข & ค');
    const directives = addressOfMatch(read, page, TEXT, makeExcerpt(read, TEXT)).split(':~:')[1]!;
    expect(directives.split('&').every((directive) => directive.startsWith('text='))).toBe(true);
    expect(directives).toContain('%2D');
    expect(directives.replace(/-,|,-/g, '')).not.toMatch(/[-,]/);
  });
});

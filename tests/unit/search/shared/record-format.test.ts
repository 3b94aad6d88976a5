import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packPages, unpackPages } from '#src/search/shared/packed-pages.ts';
import { fromFields, toFields } from '#src/search/shared/record-format.ts';
import { makeRecord } from '../page-records.ts';

const anyText = fc.string({ unit: fc.constantFrom(...'กขคนำ้่ี ๑2aZ—“”é—😀%\n') });
const anyRecord = fc
  .record({ title: anyText, summary: anyText, text: anyText, name: fc.constantFrom('KM', 'เคเอ็ม'), heading: anyText })
  .map(({ name, heading, ...parts }) =>
    makeRecord({ ...parts, names: [name], headings: [{ id: 'ก-1', text: `ก ${heading.replaceAll(/[\n\t]/g, '')}` }] }),
  );

const PAGES = [
  makeRecord({ title: 'การคัดแยกขยะ', text: 'แยกขยะเปียกออกจากขยะแห้ง' }),
  makeRecord({ address: '/guides/water/', title: 'น้ำประปา', names: ['ประปา'] }),
];

describe('a record of a page', () => {
  it('comes back from fields as it was', () => {
    fc.assert(
      fc.property(anyRecord, (page) => {
        expect(fromFields(toFields(page))).toEqual(page);
      }),
    );
  });
});

describe('the file of all pages', () => {
  it('gives the pages back, whatever they are written in', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1 }), (pages) => {
        expect(unpackPages(packPages(pages))).toEqual(pages);
      }),
    );
  });
  it('of no pages holds none', () => expect(unpackPages(packPages([]))).toEqual([]));
  it('takes a byte for a Thai letter', () => {
    const text = 'ความรู้'.repeat(100);
    expect(packPages([makeRecord({ text })]).length - packPages([makeRecord({})]).length).toBe(text.length);
  });
  it('is the same for the same pages', () => {
    const pack = () => gzipSync(packPages(PAGES), { level: 9 });
    expect(pack().equals(pack())).toBe(true);
    expect(unpackPages(gunzipSync(pack()))).toEqual(PAGES);
  });
});

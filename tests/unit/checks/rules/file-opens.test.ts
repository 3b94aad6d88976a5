import { describe, expect, it } from 'vitest';
import { fileOpens } from '#src/checks/rules/file-opens.ts';
import { pictureShows } from '#src/checks/rules/picture-shows.ts';
import { makeGuide } from '../../../support/entries.ts';
import { pdf, photo, picture } from '../../../support/trees.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const found = (name: string, bytes: string | Uint8Array, mark = '') =>
  findingsOf(fileOpens, { 'guides/km.md': markdown(makeGuide(), `${mark}[ก](./${name})\n`), [`guides/${name}`]: bytes }).map(
    ({ what }) => what,
  );

describe('a file that is published', () => {
  it('is whole, and named as the picture it is', () => {
    expect(found('a.pdf', pdf().slice(0, 20))).toEqual(['"a.pdf" ขาดตอนท้าย อาจคัดลอกมาไม่ครบ']);
    expect(found('a.jpg', photo().slice(0, -2))).toEqual(['"a.jpg" ขาดตอนท้าย อาจคัดลอกมาไม่ครบ']);
    expect(found('a.jpg', picture())).toEqual(['"a.jpg" ข้างในเป็นภาพ PNG ไม่ตรงกับชื่อ']);
    expect(found('a.pdf', 'PDF')).toEqual(['"a.pdf" ข้างในไม่ใช่ PDF ผู้อ่านอาจเปิดไม่ได้']);
    expect(found('a.docx', 'PK\u0003\u0004')).toEqual(['"a.docx" ขาดตอนท้าย อาจคัดลอกมาไม่ครบ']);
  });

  it('says nothing more of a picture that cannot be shown, or of one that is sound', () => {
    const tree = { 'guides/km.md': markdown(makeGuide(), '![ก](./a.pdf)\n'), 'guides/a.pdf': '%PDF-1.4' };
    expect(findingsOf(fileOpens, tree, [pictureShows])).toEqual([]);
    expect(found('a.png', picture(), '!')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { assetSchema } from '#src/schemas/asset.ts';
import { makeAsset } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('a knowledge asset', () => {
  it.each([
    '../secret.pdf',
    '..',
    '.',
    'form',
    'https://example.go.th/a.pdf',
    '.htaccess',
    'a.pdf ',
    'a.pdf.',
    'a\u0000.pdf',
    'entry.md',
    `${'ก'.repeat(80)}.pdf`,
    '',
  ])('has no attachment named "%s"', (file) => {
    const result = failingPaths(assetSchema, makeAsset({ attachments: [{ title: 'แบบตรวจ', file }] }));
    // White space around a value is no part of it.
    expect(result).toEqual(file === 'a.pdf ' ? [] : expect.arrayContaining(['attachments.0.file']));
  });

  it.each(['แบบตรวจ.pdf', 'my form.pdf', 'a#b 50%.PDF', 'ข้อ 1?.xlsx'])('may have an attachment named "%s"', (file) => {
    const result = failingPaths(assetSchema, makeAsset({ attachments: [{ title: 'แบบตรวจ', file }] }));
    expect(result).toEqual([]);
  });

  it('says what an attachment may be named', () => {
    expect(issuesOf(assetSchema, makeAsset({ attachments: [{ title: 'แบบตรวจ', file: '..' }] }))).toEqual([
      'attachments.0.file: ใส่เฉพาะชื่อไฟล์ที่วางไว้ในโฟลเดอร์เดียวกัน พร้อมนามสกุล เช่น checklist.pdf',
    ]);
  });

  it.each([
    [{ kind: 'implicit' }, 'kind'],
    [{ stage: 'legend' }, 'stage'],
    [{ step: 'recognition' }, 'step'],
    [{ holders: ['ผู้รู้'] }, 'holders.0'],
    [{ from: ['front-desk-2022-02'] }, 'from.0'],
    [{ related: ['assets/'] }, 'related.0'],
    [{ planRows: ['65/km-1'] }, 'planRows.0'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(assetSchema, makeAsset(change))).toEqual([path]);
  });
});

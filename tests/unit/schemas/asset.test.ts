import { describe, expect, it } from 'vitest';
import { assetSchema } from '#src/schemas/asset.ts';
import { makeAsset } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('a knowledge asset', () => {
  it.each(['แบบตรวจ.pdf', '../secret.pdf', 'my form.pdf', 'https://example.go.th/a.pdf', ''])('has no attachment named "%s"', (file) => {
    expect(failingPaths(assetSchema, makeAsset({ attachments: [{ title: 'แบบตรวจ', file }] }))).toContain('attachments.0.file');
  });

  it('says what an attachment may be named', () => {
    expect(issuesOf(assetSchema, makeAsset({ attachments: [{ title: 'แบบตรวจ', file: 'my form.pdf' }] }))).toEqual([
      'attachments.0.file: ใช้ชื่อไฟล์อังกฤษ ไม่มีช่องว่าง เช่น checklist.pdf',
    ]);
  });

  it.each([
    [{ kind: 'implicit' }, 'kind'],
    [{ stage: 'legend' }, 'stage'],
    [{ step: 'recognition' }, 'step'],
    [{ holders: ['ผู้รู้'] }, 'holders.0'],
    [{ from: ['front-desk-2022-02'] }, 'from.0'],
    [{ related: ['assets/'] }, 'related.0'],
    [{ planRows: ['65/km-1/3'] }, 'planRows.0'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(assetSchema, makeAsset(change))).toEqual([path]);
  });
});

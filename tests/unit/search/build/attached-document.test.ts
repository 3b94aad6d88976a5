import { describe, expect, it } from 'vitest';
import type { LoadedEntry } from '#src/content/audience.ts';
import { schemas, type CollectionName } from '#src/schemas/collections.ts';
import { attachedDocuments } from '#src/search/build/attached-document.ts';
import { parseBody } from '#src/markdown/body.ts';
import { builders, type Fields } from '../../../support/entries.ts';

const load = (collection: CollectionName, id: string, change: Fields, body = ''): LoadedEntry => ({
  collection,
  id,
  path: `${collection}/${id}.md`,
  data: schemas[collection].parse(builders[collection](change)),
  body: parseBody(body, 'md'),
});
const file = (path: string) => {
  const [collection = '', ...name] = path.split('/');
  return { collection, name: name.join('/'), path: `/content/${path}`, onlyShown: false };
};
/** What is found of these files: `title → file ← entry`. */
const found = (entries: LoadedEntry[], ...files: string[]): string[] =>
  attachedDocuments({ entries, attachments: files.map(file) }).map(
    ({ title, file: { collection, name }, owner }) => `${title} → ${collection}/${name} ← ${owner}`,
  );

describe('attached documents', () => {
  it('are what fields and links offer, under the titles given there', () => {
    const entries = [
      load('assets', 'a', { attachments: [{ title: 'ใบตรวจ', file: 'ใบ 1.pdf' }] }),
      load('manuals', 'm', { forms: [{ title: 'แบบ ข.1', link: './2565/form.docx' }] }),
      load('guides', 'g', { sources: [{ document: 'ประกาศ', url: '/guides/notice.pdf' }] }, 'อ่าน[ตารางราคา](./prices.xlsx)'),
    ];
    expect(found(entries, 'assets/ใบ 1.pdf', 'manuals/2565/form.docx', 'guides/notice.pdf', 'guides/prices.xlsx')).toEqual([
      'ใบตรวจ → assets/ใบ 1.pdf ← assets/a',
      'แบบ ข.1 → manuals/2565/form.docx ← manuals/m',
      'ประกาศ → guides/notice.pdf ← guides/g',
      'ตารางราคา → guides/prices.xlsx ← guides/g',
    ]);
  });

  it('are each found once, and never pictures, other sites or files that this audience may not see', () => {
    const body = '[แบบ](./a.pdf) [แบบเดิม](./a.pdf) [ภาพ](./b.png) [ภายใน](./staff.pdf) [อื่น](https://example.go.th/a.pdf)';
    expect(found([load('guides', 'g', {}, body)], 'guides/a.pdf', 'guides/b.png')).toEqual(['แบบ → guides/a.pdf ← guides/g']);
  });

  it('are called by their files where nothing else names them', () => {
    expect(found([load('guides', 'g', {}, '[](./a.pdf)')], 'guides/a.pdf')).toEqual(['a.pdf → guides/a.pdf ← guides/g']);
  });
});

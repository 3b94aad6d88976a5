import { expect, it } from 'vitest';
import { publicFacts } from '#src/admin/build/public-facts.ts';
import { whyUnseen } from '#src/admin/shared/approval.ts';
import { namedEntries } from '#src/admin/shared/named-entries.ts';
import { readText } from '#src/content/read-entry.ts';
import type { LoadedEntry } from '#src/content/audience.ts';

const read = (path: string, text: string) => {
  const [collection, ...rest] = path.split('/');
  const id = rest.at(-1)!.replace(/\.\w+$/, '');
  return readText({ collection: collection as 'guides', id, path, file: path, format: 'md' }, text).entry;
};

it('an entry names others in its fields and in the links of its body, each once', () => {
  const entry = read(
    'guides/2565/a.md',
    [
      '---',
      'title: ก',
      'department: engineering',
      'related: [assets/well, guides/b]',
      '---',
      '',
      '[ข](../../assets/well.md) [ค](/communities/roads/#members) [ง](<../b.md>)',
      '[จ](https://example.go.th/assets/other/) [ฉ](./form.pdf) [ช](#top) ![ซ](/assets/2565/deep/photo.jpg) [ฌ](http://[)',
    ].join('\n'),
  );
  const named = namedEntries(entry);
  expect(new Set(named).size).toBe(named.length);
  expect(named).toEqual(expect.arrayContaining(['departments/engineering', 'assets/well', 'guides/b', 'communities/roads']));
  expect(named).not.toContain('assets/other');
});

it('the facts of a built site say who refers to whom', () => {
  const entry = {
    collection: 'guides',
    id: 'a',
    path: 'guides/a.md',
    data: { title: 'ก', related: ['assets/well'] },
  } as unknown as LoadedEntry;
  expect(publicFacts([entry], [])).toEqual([{ path: 'guides/a.md', text: '---\n{"title":"ก"}\n---\n', refers: ['assets/well'] }]);
});

it('what is marked as a draft is not approved into nowhere', () => {
  expect(whyUnseen('draft')).toContain('เปลี่ยนช่องสถานะการเผยแพร่');
  expect(whyUnseen('published')).toBeUndefined();
  expect(whyUnseen(undefined)).toBeUndefined();
});

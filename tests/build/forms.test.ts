import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildWell, readFolder, readPage, removeTemporaryFolders } from '../support/build.ts';
import { asset, emptyMunicipality, guide, withFiles } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const tree = withFiles(emptyMunicipality(), {
  'assets/open.md': asset({ title: 'ความรู้ที่เปิดเผย' }, 'เนื้อความของขุมความรู้').replace('---\n', '---\n# หมายเหตุระหว่างผู้เขียน\n'),
  'assets/draft.md': asset({ title: 'ฉบับร่างลับ', status: 'draft' }),
  'guides/staff.md': guide({ title: 'เฉพาะเจ้าหน้าที่', audience: 'staff' }),
});

const textsOf = (out: string): string[] =>
  [...readFolder(out)].filter(([name]) => !name.startsWith('admin/')).map(([, bytes]) => bytes.toString('utf8'));

it('a site has no forms unless they are asked for, and then nothing of what is between editors', { timeout: 240_000 }, async () => {
  const plain = await buildWell(tree);
  expect(existsSync(join(plain.out, 'admin'))).toBe(false);
  expect(textsOf(plain.out).filter((text) => /decap|\/admin\//i.test(text))).toEqual([]);

  const { out } = await buildWell(tree, { KM_ADMIN: 'forgejo+https://git.example.go.th/town/km?app=abc-123&review=yes' });
  const page = readPage({ out }, 'admin/index.html');
  expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(page).toContain("script-src 'self' 'unsafe-eval'");
  expect(page).toContain("connect-src 'self' blob: data: https://git.example.go.th;");
  const facts = JSON.parse(readPage({ out }, 'admin/town.json')) as { files: { path: string }[] };
  expect(facts).toMatchObject({
    prefix: 'content/',
    workflow: true,
    backend: { name: 'forgejo', repo: 'town/km', branch: 'main', app_id: 'abc-123', api_root: 'https://git.example.go.th/api/v1' },
  });
  expect(facts.files.map(({ path }) => path)).toEqual(['assets/open.md']);
  expect(JSON.stringify(facts)).not.toMatch(/ลับ|หมายเหตุระหว่างผู้เขียน|เนื้อความของขุมความรู้|เฉพาะเจ้าหน้าที่/);
  expect(readPage({ out }, 'admin/decap-cms.js.LICENSE.txt')).toContain('MIT');
  // No page leads there, no list of pages and no search names it.
  expect(textsOf(out).filter((text) => text.includes('/admin/'))).toEqual([]);
  const [before, after] = [plain.out, out].map((folder) =>
    [...readFolder(folder).keys()].filter((name) => !name.startsWith('admin/')).sort(),
  );
  expect(after).toEqual(before);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { markdownFiles } from '#src/authoring/editor-schemas.ts';
import { frontMatterIndex } from '#src/authoring/front-matter-index.ts';
import { openLanguageServer } from '../support/language-server.ts';

const project = join(import.meta.dirname, '../../..');
// A folder as towns name them: with Thai, a space and capital letters.
const root = mkdtempSync(join(tmpdir(), 'km คลังความรู้ A'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): string => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

describe('front matter in VS Code', () => {
  cpSync(join(project, '.vscode/schemas'), join(root, '.vscode/schemas'), { recursive: true });
  const asset = write('content/assets/drain.md', '---\ntitle: ตรวจท่อ\nkind: \n\n---\n\nข้อความ\n');
  const guide = write('examples/original/guides/Roles.mdx', '---\ntitle: บทบาท\n\n---\n\nข้อความ\n');
  write('content/templates/guides.md', '---\ntitle: แม่แบบ\n---\n');
  write('content/assets/plan.yaml', 'title: ก\n');
  for (const [path, text] of Object.entries(frontMatterIndex(markdownFiles(root)))) write(`.astro/collections/${path}`, text);

  it('is known for the Markdown files of collections, and no others', () => {
    expect(markdownFiles(root).sort((a, b) => a.file.localeCompare(b.file))).toEqual([
      { file: asset, collection: 'assets' },
      { file: guide, collection: 'guides' },
    ]);
  });

  it('completes fields and codes and explains them in Thai, in .md and .mdx', async () => {
    const server = await openLanguageServer(root);
    try {
      server.open(asset);
      server.open(guide);
      expect(await server.complete(asset, 2, 6)).toEqual(['tacit', 'explicit']);
      expect(await server.complete(asset, 3, 0)).toEqual(expect.arrayContaining(['department', 'stage', 'step', 'updated']));
      expect(await server.explain(asset, 2, 1)).toMatch(/ประเภทความรู้/);
      // The examples that a town keeps are looked at too.
      expect(await server.complete(guide, 2, 0)).toEqual(expect.arrayContaining(['group', 'order']));
      expect(await server.explain(guide, 1, 1)).toMatch(/ชื่อเรื่อง/);
    } finally {
      server.close();
    }
  });
});

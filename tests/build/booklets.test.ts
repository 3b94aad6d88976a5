import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '#src/booklet/chromium.ts';
import {
  buildWell,
  readFolder,
  readPage,
  removeTemporaryFolders,
  temporaryFolder,
  WITHOUT_ASTRO,
  type BuildResult,
} from '../support/build.ts';
import { asset, department, emptyMunicipality, manual, withFiles } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const HAS_BROWSER = existsSync(findChromium() ?? chromium.executablePath());

const tree = withFiles(emptyMunicipality(), {
  'departments/engineering.yaml': department(),
  'manuals/open.md': manual({ title: 'การขอถังขยะ' }, '## ก่อนมา\n\nดูที่[เว็บไซต์](https://www.example.org/bin)\n'),
  'manuals/long.md': manual({ title: 'การขอที่ยาวมาก', criteria: Array.from({ length: 300 }, (_, place) => `หลักเกณฑ์ข้อที่ ${place + 1}`) }),
  'manuals/inside.md': manual({ title: 'งานภายในห้ามเผยแพร่', audience: 'staff' }),
  'manuals/draft.md': manual({ title: 'ฉบับร่างห้ามเผยแพร่', status: 'draft' }),
  'assets/inside.md': asset({ title: 'ขุมความรู้ห้ามเผยแพร่', audience: 'staff' }),
});

const bookletsIn = (out: string): string[] => [...readFolder(out).keys()].filter((name) => name.startsWith('booklets')).sort();
const linksIn = (out: string): string[] =>
  [...readFolder(out)]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, html]) => [...html.toString('utf8').matchAll(/href="\/booklets\/([^"]*)"/g)].map(([, file]) => `${name} → ${file}`))
    .sort();

describe.runIf(HAS_BROWSER)('a site that prints its booklets', () => {
  let build: BuildResult;
  beforeAll(async () => {
    const executable = findChromium();
    build = await buildWell(tree, { KM_BOOKLETS: 'yes', ...(executable && { CHROMIUM_PATH: executable }) });
  }, 240_000);

  it('has those that have something in them and fit on their sheet, each linked from the page that it prints', () => {
    expect(bookletsIn(build.out)).toEqual(['booklets/leaflet-open.pdf', 'booklets/manuals.pdf']);
    expect(linksIn(build.out)).toEqual(['manuals/index.html → manuals.pdf', 'manuals/open/index.html → leaflet-open.pdf']);
  });

  it('says on the link how many pages and how much it is', async () => {
    const bytes = readFolder(build.out).get('booklets/manuals.pdf')!;
    const pdf = await getDocumentProxy(Uint8Array.from(bytes));
    const text = readPage(build, 'manuals/index.html').replaceAll(/<[^>]+>|\s/g, '');
    expect(text).toContain(`ดาวน์โหลดรูปเล่ม(PDF${pdf.numPages}หน้า${(bytes.length / 1e6).toFixed(1)}MB)`);
    expect(pdf.numPages).toBeGreaterThan(4);
    const texts = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, page) => (await (await pdf.getPage(page + 1)).getTextContent()).items),
    );
    const letters = texts
      .flat()
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replaceAll(/\s/g, '');
    await pdf.loadingTask.destroy();
    expect(letters).toContain('การขอถังขยะ');
    expect(letters).toContain('www.example.org/bin');
    expect(letters).not.toContain('ห้ามเผยแพร่');
  });
});

it('without a browser the site is built all the same, says so, and links to none', { timeout: 120_000 }, async () => {
  const nowhere = join(temporaryFolder(), 'none');
  const { out, text } = await buildWell(tree, { KM_BOOKLETS: 'yes', PATH: nowhere, PLAYWRIGHT_BROWSERS_PATH: nowhere, ...WITHOUT_ASTRO });
  expect(text).toContain('ไม่พบเบราว์เซอร์ Chromium');
  expect(bookletsIn(out)).toEqual([]);
});

it('nothing is printed unless somebody asks for it', { timeout: 120_000 }, async () => {
  const { out, text } = await buildWell(tree, WITHOUT_ASTRO);
  expect(text).not.toContain('รูปเล่ม');
  expect(bookletsIn(out)).toEqual([]);
});

import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toArabicDigits } from '../../src/thai/digits.ts';
import { CODE_PAGE } from '../../src/search/shared/packed-pages.ts';
import { cutIntoWords } from '../../src/thai/words.ts';
import { buildWell, readFolder, readPage, removeTemporaryFolders, type BuildResult } from '../support/build.ts';
import { wordsOf } from '../support/packages.ts';
import { asset, guide, withFiles, yamlFile } from '../support/trees.ts';
import { plantTree, YEARS } from './planted-tree.ts';
import type { Planted } from './planting.ts';

afterAll(removeTemporaryFolders);

const unpercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (coded) => Buffer.from(coded.replaceAll('%', ''), 'hex').toString('utf8'));

/** The text of a file of the site, unpacked when it is packed (gzip, or a ZIP of parts such as a Word file). */
const textOf = (path: string, bytes: Buffer): string => {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
    return Object.entries(unzipSync(bytes))
      .map(([part, content]) => `${part}\n${Buffer.from(content).toString('utf8')}`)
      .join('\n');
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = packed ? gunzipSync(bytes) : bytes;
  if (path.endsWith('.km')) return new TextDecoder(CODE_PAGE).decode(plain);
  // Calendars fold their lines.
  if (path.endsWith('.ics')) return plain.toString('utf8').replaceAll('\r\n ', '');
  return plain.toString('utf8');
};

/** What a reader could find in each file of a site: its path and its text, formal digits read as plain ones. */
const readable = (out: string): Map<string, string> =>
  new Map([...readFolder(out)].map(([path, bytes]) => [path, toArabicDigits(unpercent(`${path}\n${textOf(path, bytes)}`)).toLowerCase()]));

/** Where planted words stand: `word's place → file`. */
const sightings = (files: ReadonlyMap<string, string>, planted: readonly Planted[]): string[] =>
  [...files].flatMap(([path, text]) =>
    planted.filter(({ word }) => text.includes(word)).map(({ word, place }) => `${place} (${word}) → ${path}`),
  );

/** Files that are neither pages, lists nor feeds: among them the search index. */
const isIndexFile = (path: string) => !/\.(?:html|csv|xml|css|png|pdf|txt|docx|xlsx|ics)$/.test(path) && !path.startsWith('data/');

const planting = plantTree();
const { staff, draft, targets, pictures } = planting;
const tree = withFiles(planting.tree, {
  // A public entry that a staff entry has replaced.
  'guides/before.md': guide({ title: 'ฉบับก่อน', status: 'superseded', supersededBy: 'zqafterzq' }),
  'guides/zqafterzq.md': guide({ title: 'ฉบับภายใน', audience: 'staff' }),
  // A plan for everyone with a report for staff.
  'plans/2565.yaml': yamlFile({
    title: 'แผนเปิดเผย',
    fiscalYear: 2565,
    tables: [
      {
        id: 'km-1',
        title: 'ตาราง',
        process: 'km-process',
        desiredState: 'เป้าหมาย',
        measurableUnit: 'หน่วย',
        rows: [
          {
            number: 1,
            step: 'identification',
            activity: 'กิจกรรม',
            period: { printed: 'ทั้งปี' },
            targets: [{ printed: 'อย่างน้อย 1 รายการ', atLeast: 1, unit: 'รายการ', measure: { by: 'entries', collection: 'assets' } }],
            responsible: {},
          },
        ],
      },
    ],
    updated: '2022-01-12',
  }),
  'assets/zqhiddenzq.md': asset({ title: 'ขุมความรู้ภายใน', audience: 'staff', created: '2022-01-05', reviewEvery: 12 }),
  'reports/2565.yaml': yamlFile({
    title: 'รายงานที่ยังไม่เปิดเผย',
    plan: '2565',
    audience: 'staff',
    problems: [{ text: 'ปัญหาภายใน' }],
    updated: '2022-01-12',
  }),
});
/** The shortest piece of a planted word that can stand in no other word. */
const TELLING = 4;
/** What Pagefind's index holds of planted words: pieces, as it is given them. */
const cutPieces = (planted: readonly Planted[]): string[] => [
  ...new Set(planted.flatMap(({ word }) => cutIntoWords(word)).filter((piece) => /[ก-ฮ]/.test(piece) && piece.length >= TELLING)),
];

describe('a tree with entries for staff and drafts in every collection', () => {
  let publicBuild: BuildResult;
  let staffBuild: BuildResult;
  let publicFiles: Map<string, string>;
  let staffFiles: Map<string, string>;
  beforeAll(async () => {
    // At the same time, which must not mix them.
    [publicBuild, staffBuild] = await Promise.all([buildWell(tree, { KM_AUDIENCE: 'public' }), buildWell(tree, { KM_AUDIENCE: 'staff' })]);
    publicFiles = readable(publicBuild.out);
    staffFiles = readable(staffBuild.out);
  });

  describe('built for the public', () => {
    it('holds no word, id, attachment or former address of an entry for staff, in any file', () => {
      expect(sightings(publicFiles, staff.planted)).toEqual([]);
    });

    it('holds none of a draft', () => {
      expect(sightings(publicFiles, draft.planted)).toEqual([]);
    });

    it('holds no piece of their words in the search index', () => {
      const pieces = cutPieces([...staff.planted, ...draft.planted]);
      expect(pieces.length).toBeGreaterThan(10);
      const found = [...publicFiles]
        .filter(([path]) => isIndexFile(path))
        .flatMap(([path, text]) => pieces.filter((piece) => text.includes(piece)).map((piece) => `${piece} → ${path}`));
      expect(found).toEqual([]);
    });

    it.each(['Markdown', 'MDX', 'fields'] as const)('does not tell where a link in %s would lead that leads to a hidden entry', (way) => {
      expect(sightings(publicFiles, targets[way].planted)).toEqual([]);
    });

    it('keeps the words of such a link', () => {
      const text = readPage(publicBuild, 'guides/open-markdown-staff/index.html');
      for (const word of ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก']) expect(text).toContain(word);
    });

    it.each(['staff', 'draft'] as const)('holds no picture of MDX that is hidden (%s)', (kind) => {
      expect(sightings(publicFiles, pictures[kind].planted)).toEqual([]);
    });

    it('has no page for a year, a plan or a letter that only hidden entries have', () => {
      const paths = [...publicFiles.keys()];
      expect(paths.filter((path) => path.includes(String(YEARS.staff)) || path.includes(String(YEARS.draft)))).toEqual([]);
      const pages = [...publicFiles]
        .filter(([path]) => /\.(?:html|xml)$/.test(path))
        .filter(([, text]) => text.includes(`/${YEARS.staff}/`));
      expect(pages.map(([path]) => path)).toEqual([]);
      // Titles of the entries for staff begin with one of these consonants, no public title does.
      expect(paths.filter((path) => /^a-z\/th-[35]\//.test(path))).toEqual([]);
    });

    it('copies no file that no visible entry uses', () => {
      expect([...publicFiles.keys()]).not.toContain('guides/nobody.pdf');
    });

    it('holds a public entry that a staff entry has replaced, without a word of its successor', () => {
      expect(publicFiles.get('guides/before/index.html')).toContain('ฉบับก่อน');
      expect([...publicFiles].filter(([, text]) => text.includes('zqafterzq') || text.includes('ฉบับภายใน')).map(([path]) => path)).toEqual(
        [],
      );
    });

    it('reports a plan whose report is for staff by what the public may see', () => {
      const secrets = ['zqhiddenzq', 'ขุมความรู้ภายใน', 'รายงานที่ยังไม่เปิดเผย', 'ปัญหาภายใน'];
      expect([...publicFiles].filter(([, text]) => secrets.some((secret) => text.includes(secret))).map(([path]) => path)).toEqual([]);
      expect(readPage(publicBuild, 'reports/2565/index.html')).toContain('ยังไม่ได้บันทึก');
      expect(wordsOf(readFolder(publicBuild.out).get('reports/2565/report-2565.docx')!)).toEqual(
        expect.arrayContaining(['๐ รายการ', 'ยังไม่ได้บันทึก']),
      );
    });
  });

  describe('built for staff', () => {
    it('holds every word of the entries for staff', () => {
      const all = [...staffFiles.values()].join('\n');
      expect(staff.planted.filter(({ word }) => !all.includes(word)).map(({ place }) => place)).toEqual([]);
    });

    it('can find them by their words: the search index holds the words and their pieces', () => {
      const index = [...staffFiles]
        .filter(([path]) => isIndexFile(path))
        .map(([, text]) => text)
        .join('\n');
      const bodies = staff.planted.filter(({ place }) => place.endsWith('body, paragraph'));
      expect(bodies.length).toBeGreaterThan(20);
      expect(bodies.filter(({ word }) => !index.includes(word))).toEqual([]);
      expect(cutPieces(bodies).filter((piece) => index.includes(piece)).length).toBeGreaterThan(10);
    });

    it('leads to the entries for staff, and shows their pictures', () => {
      expect(sightings(staffFiles, targets.Markdown.planted.slice(0, 1)).length).toBeGreaterThan(1);
      expect(sightings(staffFiles, pictures.staff.planted).length).toBeGreaterThan(0);
    });

    it('holds a draft at its address, with a mark, for the head of division to read', () => {
      const page = staffFiles.get(`guides/${draft.planted.find(({ place }) => place === 'guides draft id')!.word}/index.html`)!;
      expect(page).toContain('aria-label="ฉบับร่าง"');
      expect(page).toMatch(/<title>ฉบับร่าง: /);
      expect(page).toContain('<meta name="robots" content="noindex">');
      const all = [...staffFiles.values()].join('\n');
      const bodies = draft.planted.filter(({ place }) => place.endsWith('body, paragraph'));
      expect(bodies.filter(({ word }) => !all.includes(word))).toEqual([]);
      expect(sightings(staffFiles, pictures.draft.planted).length).toBeGreaterThan(0);
    });

    it('names drafts nowhere else than in their own pages and files, and in the list of drafts', () => {
      const isOfDrafts = (path: string): boolean =>
        path === 'follow-up/index.html' ||
        [...draft.planted, ...pictures.draft.planted, ...targets.Markdown.planted].some(({ word }) => path.includes(word)) ||
        path.includes(String(YEARS.draft)) ||
        staffFiles.get(path)!.includes('aria-label="ฉบับร่าง"');
      const seen = sightings(staffFiles, [...draft.planted, ...pictures.draft.planted]);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter((sighting) => !isOfDrafts(sighting.split(' → ')[1]!))).toEqual([]);
    });

    it('has the same figures, feed, sitemap and index as without its drafts', () => {
      const marked = [...staffFiles].filter(([, text]) => text.includes('aria-label="ฉบับร่าง"'));
      const sitemap = staffFiles.get('sitemap.xml')!;
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.filter(([path]) => sitemap.includes(`/${path.replace('index.html', '')}<`))).toEqual([]);
    });

    it('asks search engines to stay away', () => {
      expect(readPage(staffBuild, 'robots.txt')).toMatch(/^Disallow: \/$/m);
    });

    it('reports a plan whose report is for staff in full', () => {
      expect(readPage(staffBuild, 'reports/2565/index.html')).toContain('ปัญหาภายใน');
      const words = wordsOf(readFolder(staffBuild.out).get('reports/2565/report-2565.docx')!);
      expect(words).toEqual(expect.arrayContaining(['๑ รายการ', '๑)\tปัญหาภายใน']));
      for (const file of ['calendar.ics', 'data/plan-results.xlsx', 'data/plan-results.csv'])
        expect(staffFiles.get(file), file).toContain('zqhiddenzq');
    });

    it('shows what the public build, made at the same time, does not', () => {
      expect(readPage(staffBuild, 'guides/zqafterzq/index.html')).toContain('ฉบับภายใน');
    });
  });
});

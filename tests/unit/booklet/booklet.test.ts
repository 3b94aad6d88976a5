import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findOnPath } from '#src/booklet/chromium.ts';
import { APPLICANT_RIGHTS } from '#src/text/applicant-rights.ts';
import type { Fields } from '../../support/entries.ts';
import { makeDepartment, makeManual, makePlan, makeSite } from '../../support/entries.ts';
import { markdown, toYaml, type Tree } from '../support/content-tree.ts';

const COMMAND = fileURLToPath(new URL('../../../src/cli/booklet.ts', import.meta.url));
const HAS_BROWSER = existsSync(findChromium() ?? chromium.executablePath());
const HAS_POPPLER = findOnPath(['pdftotext'], process.env) !== undefined;

/** Words with marks above and below each other, as only Thai has them. */
const HARD = 'น้ำก้ำกึ่ง ที่ปู่ญ่าตั้งไว้ ฎีกาฐานกฎหมาย เก้าอี้ ๆ ฯลฯ สำคัญยิ่งกว่าขึ้นทั้งปวง';

let folder: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'km-booklet-'));
  content = join(folder, 'content');
  const tree: Tree = {
    'site/site.yaml': makeSite({ foreword: ['เล่มนี้ทำขึ้นในปี 2565'] }),
    'departments/finance.yaml': makeDepartment({ title: 'กองคลัง' }),
    'manuals/first.md': markdown(makeManual({ title: 'การขอ <ถังขยะ> "ใหม่"', department: 'finance' }), `## ก่อนมา\n\n${HARD}\n`),
    'manuals/second.md': markdown(makeManual({ title: 'การยืมเต็นท์', department: 'finance', sample: true }), `${HARD}\n\n`.repeat(90)),
    'manuals/third.md': markdown(makeManual({ title: 'การลงทะเบียน', department: 'finance' })),
    'manuals/secret.md': markdown(makeManual({ title: 'เรื่องภายใน', department: 'finance', audience: 'staff' })),
    'plans/2565.yaml': makePlan(),
  };
  for (const [path, fields] of Object.entries(tree)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof fields === 'string' ? fields : toYaml(fields as Fields));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], env: Record<string, string> = {}, name = 'run') => {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    env: { ...process.env, KM_CONTENT: content, SOURCE_DATE_EPOCH: '1655251200', ...env },
    encoding: 'utf8',
  });
  const bytes = (file: string) => readFileSync(join(cwd, 'export', file));
  return { status, stdout, stderr, bytes };
};

const open = (bytes: Uint8Array) => getDocumentProxy(Uint8Array.from(bytes));
type Pdf = Awaited<ReturnType<typeof open>>;

/** What a reader copies, without white space: where a line breaks is no letter. Poppler reads marks of Thai by the letters that Chromium says they are of. */
const lettersOf = (bytes: Uint8Array): string => dense(spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' }).stdout);

/** What stands on each page, by the glyphs alone. */
const textsOf = async (pdf: Pdf): Promise<string[]> => {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
  }
  return texts;
};
const dense = (text: string): string => text.replace(/\s/g, '');

interface Node {
  role?: string;
  children?: Node[];
}
const rolesOf = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];

describe.runIf(HAS_BROWSER)('a booklet of all manuals', () => {
  let pdf: Pdf;
  let texts: string[];
  let printed: ReturnType<typeof run>;
  beforeAll(async () => {
    printed = run(['manuals']);
    expect(printed.stderr).toBe('');
    pdf = await open(printed.bytes('manuals.pdf'));
    texts = await textsOf(pdf);
  }, 120_000);
  afterAll(() => pdf.loadingTask.destroy());

  it('says in Thai how far it is, and what it wrote', () => {
    expect(printed.status).toBe(0);
    const lines = printed.stdout.trim().split('\n');
    expect(lines.slice(0, 3)).toEqual(['▸ อ่านและตรวจเนื้อหา', '▸ จัดหน้า 3 บท', '▸ ใส่เลขหน้าในสารบัญ (รอบที่ 2)']);
    expect(lines.at(-1)).toBe(`✓ export/manuals.pdf  ${pdf.numPages} หน้า 0.${/0\.(\d\d)/.exec(lines.at(-1)!)![1]} MB`);
  });

  it('has the same bytes whenever it is made', () => {
    const again = run(['manuals'], {}, 'again');
    expect(again.bytes('manuals.pdf').equals(printed.bytes('manuals.pdf'))).toBe(true);
  });

  it('names its pages ก, ข and then ๑, ๒, ๓', async () => {
    const labels = await pdf.getPageLabels();
    expect(labels?.slice(0, 6)).toEqual(['ปก', 'ก', 'ข', '๑', '๒', '๓']);
    expect(labels).toHaveLength(pdf.numPages);
  });

  it('tells in its contents the page on which each chapter begins', async () => {
    const labels = (await pdf.getPageLabels())!;
    const outline = await pdf.getOutline();
    const chapters = outline.filter(({ title }) => title !== 'คำนำ' && title !== 'สารบัญ');
    expect(chapters.map(({ title }) => title).sort()).toEqual(['การขอ <ถังขยะ> "ใหม่"', 'การยืมเต็นท์', 'การลงทะเบียน']);
    const pages: number[] = [];
    for (const { title, dest } of chapters) {
      const destination = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page = await pdf.getPageIndex(destination![0] as Parameters<typeof pdf.getPageIndex>[0]);
      pages.push(page);
      expect(texts[2]).toContain(`${dense(title)}${labels[page]!}`);
      expect(texts[page]).toContain(dense(title));
    }
    // Each on a page of its own, the long one over several.
    expect(new Set(pages).size).toBe(3);
    expect(Math.max(...pages.map((page, place) => (pages[place + 1] ?? pdf.numPages) - page))).toBeGreaterThan(3);
    expect(outline.map(({ title }) => title).slice(0, 2)).toEqual(['คำนำ', 'สารบัญ']);
  });

  it.runIf(HAS_POPPLER)('has every letter of Thai in its place, and none twice', () => {
    const letters = lettersOf(printed.bytes('manuals.pdf'));
    const count = (word: string) => letters.split(dense(word)).length - 1;
    // A word that is cut by the end of a page is not among these: between its lines stands the frame of both pages.
    for (const word of ['น้ำก้ำกึ่ง', 'ที่ปู่ญ่า', 'ฎีกาฐาน', 'เก้าอี้ ๆ ฯลฯ', 'กว่าขึ้น']) expect([word, count(word)]).toEqual([word, 91]);
  });

  it('has them too for viewers that go by the glyphs alone', () => {
    // These see ำ as it is drawn.
    const drawn = (word: string) => dense(word).replaceAll(/([่-๋]?)ำ/g, 'ํ$1า');
    const letters = texts.join('');
    for (const word of ['น้ำก้ำกึ่ง', 'ที่ปู่ญ่า', 'กว่าขึ้น']) expect([word, letters.split(drawn(word)).length - 1]).toEqual([word, 91]);
    expect(letters).not.toContain('\0');
  });

  it('has at the foot of each page nothing but its number', async () => {
    for (let number = 2; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const foot = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' && Number(item.transform[5]) < 60 ? [item.str.trim()] : [],
      );
      expect(foot).toEqual([(await pdf.getPageLabels())![number - 1]]);
    }
  });

  it.runIf(HAS_POPPLER)('has the foreword of the town, marks samples, and nothing of what is for staff', () => {
    const all = lettersOf(printed.bytes('manuals.pdf'));
    expect(all).toContain('คำนำเล่มนี้ทำขึ้นในปี๒๕๖๕');
    expect(all.split('หน้านี้เป็นตัวอย่าง')).toHaveLength(2);
    expect(all).toContain(dense(APPLICANT_RIGHTS.rights[0]).replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!));
    expect(all).not.toContain('เรื่องภายใน');
  });

  it('is tagged, in Thai, with its title and its day', async () => {
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Language: 'th-TH', CreationDate: 'D:20220615000000Z', ModDate: 'D:20220615000000Z' });
    expect(info['Title']).toContain('คู่มือสำหรับประชาชน');
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const roles = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number++)
      for (const role of rolesOf((await (await pdf.getPage(number)).getStructTree()) as Node)) roles.add(role);
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']));
  });
});

describe.runIf(HAS_BROWSER)('the plan of a year', () => {
  it('has tables that lie on their side, numbered on with the rest', async () => {
    const { stderr, bytes } = run(['plan', '2565']);
    expect(stderr).toBe('');
    const pdf = await open(bytes('plan-2565.pdf'));
    const sizes: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      sizes.push(width > height ? 'lying' : 'upright');
    }
    const labels = (await pdf.getPageLabels())!;
    const lying = sizes.indexOf('lying');
    expect(lying).toBeGreaterThan(1);
    expect((await textsOf(pdf))[lying]).toContain(labels[lying]!);
    await pdf.loadingTask.destroy();
  });
});

describe.runIf(HAS_BROWSER)('a leaflet', () => {
  it('is one sheet with two sides', async () => {
    const { stderr, bytes } = run(['leaflet', 'first']);
    expect(stderr).toBe('');
    const pdf = await open(bytes('leaflet-first.pdf'));
    expect(pdf.numPages).toBe(2);
    expect(await pdf.getPageLabels()).toEqual(['ด้านนอก', 'ด้านใน']);
    expect((await textsOf(pdf))[0]).toContain(dense('การขอ <ถังขยะ> "ใหม่"'));
    await pdf.loadingTask.destroy();
  });
});

describe('the command', () => {
  it.each([
    [[], 'บอกชนิดของเล่มก่อน'],
    [['manual'], 'น่าจะหมายถึง manuals'],
    [['manuals', 'x'], 'manuals ไม่รับ "x"'],
    [['plan', '2570'], 'ไม่มีแผน "2570" มีแผน 2565'],
    [['plan', '2565', 'x'], 'ไม่รู้จัก "x"'],
    [['leaflet', 'frist'], 'น่าจะหมายถึง first'],
  ])('%j says what to write', (args, words) => {
    const { status, stderr } = run(args);
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });

  it('says in Thai that there is no browser, and writes nothing', () => {
    const none = run(
      ['manuals'],
      { CHROMIUM_PATH: '', PATH: join(folder, 'nowhere'), PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none') },
      'none',
    );
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('ไม่พบเบราว์เซอร์ Chromium');
    expect(none.stderr).toContain('npx playwright install chromium');
    expect(none.stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'none/export'))).toBe(false);
    const wrong = run(['manuals'], { CHROMIUM_PATH: join(folder, 'no-such') });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('CHROMIUM_PATH');
  });
});

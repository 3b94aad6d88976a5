import { zipSync } from 'fflate';
import sharp from 'sharp';
import type { Example, ExampleFiles } from '#src/content/rule-text.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { builders, makePlan, makePlanRow, makePlanTable, makeSite, type Fields } from '../../support/entries.ts';
import { pdf } from '../../support/trees.ts';
import { markdown, toYaml, type Tree } from './content-tree.ts';

const photograph = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#369' } }).jpeg();
const office = (...names: string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', 'word/document.xml', ...names].map((name) => [name, new Uint8Array([49])])));
const thai = 'ขั้นตอนการยื่นคำขอ';

/** Files that an example only describes, since no text can show them; undefined is none. */
const DESCRIBED: Record<string, () => Promise<Uint8Array> | Uint8Array | string | undefined> = {
  ไม่มีไฟล์นี้: () => undefined,
  'มีแต่ส่วนหัว ไม่มีเนื้อหา': () => markdown(exampleGuide()),
  'ช่อง summary ยาว 700 ตัวอักษร': () => markdown({ ...exampleGuide(), summary: 'ก'.repeat(700) }, 'เนื้อหา\n'),
  'ไฟล์เดียวใหญ่กว่า 1,000 กิโลไบต์': () => markdown(exampleGuide(), 'ข้อความ\n\n'.repeat(50_000)),
  // Windows-874 has Thai letters at their place in the block of Unicode, from A0.
  'ข้อความไทยที่บันทึกเป็น ANSI': () =>
    Buffer.from(
      [...markdown(exampleGuide(), thai)].map((letter) => (letter >= 'ก' ? letter.charCodeAt(0) - 0xe00 + 0xa0 : letter.charCodeAt(0))),
    ),
  'ข้อความไทยที่บันทึกเป็น UTF-8': () => markdown(exampleGuide(), thai),
  'ไฟล์ PDF': () => pdf(),
  'ไฟล์ PDF ที่คัดลอกมาไม่ครบ': () => pdf().slice(0, 20),
  'ไฟล์ Word ที่มีมาโคร': () => office('word/vbaProject.bin'),
  'ไฟล์ Word ที่ไม่มีมาโคร': () => office(),
  ภาพถ่ายจากโทรศัพท์ที่มีพิกัดสถานที่: () =>
    photograph(30, 20)
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 0/1 0/1' } })
      .toBuffer(),
  ภาพถ่ายที่ไม่มีข้อมูลแฝง: () => photograph(30, 20).toBuffer(),
  'ภาพถ่ายขนาด 4000×3000 จุด': () => photograph(4000, 3000).toBuffer(),
  'ภาพถ่ายขนาด 1600×1200 จุด': () => photograph(1600, 1200).toBuffer(),
};

/** A plan whose only row says who is responsible. */
export const examplePlan = (row: Fields = makePlanRow({ responsible: { all: true } })): Fields =>
  makePlan({ tables: [makePlanTable({ rows: [row] })] });
const exampleGuide = (): Fields => builders.guides({ title: 'หน้าตัวอย่าง' });

/** What an entry must have so that no rule finds anything in it. */
const requiredOf = (collection: string): Fields => {
  switch (collection) {
    case 'site':
      return makeSite();
    case 'guides':
      return exampleGuide();
    case 'plans':
      return examplePlan();
    case 'communities':
      return builders.communities({ title: 'ชุมชนตัวอย่าง' });
    case 'cop-summaries':
      return builders['cop-summaries']({ updated: '2022-02-20' });
    case 'usage':
      return { pages: { '/guides/example/': 1 } };
    default:
      return builders[collection as CollectionName]();
  }
};

/** Fields but for those that an example writes itself. */
const without = (written: string, fields: Fields): Fields => {
  const own = new Set([...written.matchAll(/^["']?([\w-]+)["']?:/gm)].map(([, key]) => key!));
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !own.has(key)));
};

/** The fields that an example writes first, since what they break may reach to the end. */
const withRequired = (collection: string, written: string): string => {
  const rest = without(written, requiredOf(collection));
  return `${written.trimEnd()}${written && '\n'}${Object.keys(rest).length > 0 ? toYaml(rest) : ''}`;
};

/** A plan whose row has the fields of an example. */
const planWith = (written: string): string => {
  const row = without(written, makePlanRow({ responsible: { all: true } }));
  const [before, after] = toYaml(examplePlan(row)).split(/^ {6}- /m);
  return `${before}      - ${written.replaceAll('\n', '\n        ')}\n        ${after}`;
};

/** The whole file of which an example shows a part. */
const wholeFile = (path: string, written: string): string => {
  const [collection = ''] = path.split('/');
  if (path.endsWith('.yaml')) return withRequired(collection, written);
  if (!written.startsWith('---\n')) return `---\n${withRequired('guides', '')}---\n\n${written}\n`;
  const [, fields, body] = /^---\n([^]*?)\n---(?:\n+([^]+))?$/.exec(written) ?? [];
  // What is not closed is shown as a whole.
  return fields === undefined ? written : `---\n${withRequired(collection, fields)}---\n\n${body ?? 'เนื้อหา'}\n`;
};

/** Files by path; undefined where there is none. */
type Files = Record<string, Tree[string] | undefined>;

const filesOf = async (files: ExampleFiles): Promise<Files> => {
  const tree: Files = {};
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === 'string') {
      tree[path] = wholeFile(path, file);
      continue;
    }
    const make = DESCRIBED[file.described];
    if (!make) throw new Error(`No file is made for the description ${file.described}`);
    tree[path] = await make();
  }
  return tree;
};

/** The files of an example, whole, among others: those that break its rule, or the same mended. */
export const treeOf = async (example: Example, which: 'wrong' | 'right', around: Tree): Promise<Tree> => {
  const files: Files = { ...around, ...(await exampleFiles(example, which)) };
  return Object.fromEntries(Object.entries(files).flatMap(([path, file]) => (file === undefined ? [] : [[path, file]])));
};

const exampleFiles = (example: Example, which: 'wrong' | 'right'): Promise<Files> => {
  if (!('at' in example)) return filesOf(example[which]);
  const written = example[which];
  switch (example.at) {
    case 'body':
      return filesOf({ 'guides/example.md': written });
    case 'mdx':
      return filesOf({ 'guides/example.mdx': written });
    case 'plan-row':
      return Promise.resolve({ 'plans/2565.yaml': planWith(written) });
    case 'guides':
    case 'assets':
      return filesOf({ [`${example.at}/example.md`]: `---\n${written}\n---` });
    case 'site':
      return filesOf({ 'site/site.yaml': written });
    case 'plans':
      return filesOf({ 'plans/2565.yaml': written });
    default:
      return filesOf({ [`${example.at}/example.yaml`]: written });
  }
};

/** Files that an example describes and a test makes. */
export const describedFiles = (): string[] => Object.keys(DESCRIBED);

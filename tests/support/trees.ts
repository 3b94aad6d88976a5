import { crc32, deflateSync } from 'node:zlib';
import { stringify } from 'yaml';

/** A content tree: path inside the content folder → what the file holds. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** Fields of a content file. */
export type Fields = Readonly<Record<string, unknown>>;

/** A YAML content file. */
export const yamlFile = (fields: Fields): string => stringify(fields, { lineWidth: 0 });

/** A Markdown or MDX content file: fields between the `---` lines, then the body. */
export const markdownFile = (fields: Fields, body = ''): string => `---\n${yamlFile(fields)}---\n\n${body}\n`;

/** The fields that a municipality must give. */
export const siteFields: Fields = {
  name: 'เทศบาลตำบลทดสอบ',
  nameEnglish: 'Thotsop Subdistrict Municipality',
  kind: 'subdistrict-municipality',
  description: 'คลังความรู้ของเทศบาลตำบลทดสอบ',
  head: 'นายกเทศมนตรี',
  cko: 'ปลัดเทศบาล',
  fiscalYear: 2565,
  updated: '2022-01-12',
};

/** The smallest tree that builds: a municipality without an entry. */
export const emptyMunicipality = (): Tree => ({ 'site/site.yaml': yamlFile(siteFields) });

/** The tree with more files, or with other content in the files it has. */
export const withFiles = (tree: Tree, files: Tree): Tree => ({ ...tree, ...files });

/** The tree with some fields of the municipality changed. */
export const withSite = (tree: Tree, changes: Fields): Tree =>
  withFiles(tree, { 'site/site.yaml': yamlFile({ ...siteFields, ...changes }) });

/** A guide, the collection with the fewest fields to fill; `changes` win. */
export const guide = (changes: Fields = {}, body = 'เนื้อหา'): string =>
  markdownFile({ title: 'บทความทดสอบ', group: 'concept', updated: '2022-01-12', ...changes }, body);

/** A department, which experts and manuals must name. */
export const department = (changes: Fields = {}): string => yamlFile({ title: 'กองช่าง', code: 'กช.', updated: '2022-01-12', ...changes });

/** A piece of knowledge (ขุมความรู้); `changes` win. */
export const asset = (changes: Fields = {}, body = 'เนื้อหา'): string =>
  markdownFile({ title: 'ขุมความรู้ทดสอบ', kind: 'explicit', stage: 'asset', step: 'codification', updated: '2022-01-12', ...changes }, body);

/** A manual that holds every part the law asks of one for citizens; `changes` win. */
export const manual = (changes: Fields = {}, body = ''): string =>
  markdownFile(
    {
      title: 'คู่มือทดสอบ',
      department: 'engineering',
      channels: [{ name: 'งานสารบรรณ', place: 'ชั้น 1 สำนักงานเทศบาล' }],
      steps: [{ title: 'ยื่นคำขอ', time: { amount: 10, unit: 'minutes' }, responsible: 'กองช่าง' }],
      totalTime: { amount: 10, unit: 'minutes' },
      documents: [{ name: 'บัตรประจำตัวประชาชน', originals: 1 }],
      noFees: true,
      complaints: [{ channel: 'ศูนย์ดำรงธรรมเทศบาล' }],
      legalBasis: ['พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522'],
      issued: '2022-01-12',
      updated: '2022-01-12',
      ...changes,
    },
    body,
  );

/** A small PNG, whose dots are those of `mark`: its bytes can be told from those of any other. */
export const picture = (mark = ''): Uint8Array => {
  const grey = Buffer.from(mark || 'x');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(grey.length, 0);
  header.writeUInt32BE(1, 4);
  // Eight bits of grey a dot.
  header[8] = 8;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const dots = deflateSync(Buffer.concat([Buffer.from([0]), grey]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', dots),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A small JPEG. */
export const photo = (): Uint8Array =>
  Buffer.from(
    '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJAAnHX/2Q==',
    'base64',
  );

/** A small drawing with words in it. */
export const drawing = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>${words}</title></svg>`;

/** A small PDF with words in it. */
export const pdf = (words = 'เอกสาร'): string => `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

/** Line of a file, from 1, on which `text` first stands; fails when it stands nowhere. */
export const lineOf = (tree: Tree, path: string, text: string): number => {
  const lines = String(tree[path]).split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${path} has no line with ${text}`);
  return index + 1;
};

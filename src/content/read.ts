import { readFileSync, readdirSync, existsSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { allSchemas } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/fragments/fields.ts';
import { compareCodes } from '../thai/order.ts';
import { distance, nearest } from '../thai/nearest.ts';
import type { Problem } from './problem.ts';
import type { Attachment, RawEntry } from './raw-entry.ts';
import { parseYaml, splitMarkdown } from './front-matter.ts';

export interface ContentFiles {
  entries: RawEntry[];
  attachments: Attachment[];
  problems: Problem[];
}

const FORMATS: Record<string, RawEntry['format']> = { '.md': 'md', '.mdx': 'mdx', '.yaml': 'yaml', '.yml': 'yaml' };

/** Reads every collection folder of a content tree. Nothing is thrown: what is wrong comes back as problems. */
export const readContent = (folder: string): ContentFiles => {
  const files: ContentFiles = { entries: [], attachments: [], problems: [] };
  const known = Object.keys(allSchemas);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    files.problems.push(
      problem(relative('', folder) || '.', 1, '-', 'ไม่พบโฟลเดอร์เนื้อหานี้', 'ตรวจค่า KM_CONTENT หรือสร้างโฟลเดอร์ที่มี site/site.yaml'),
    );
    return files;
  }
  for (const item of readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareCodes(a.name, b.name))) {
    if (item.name.startsWith('.') || !item.isDirectory()) continue;
    if (!known.includes(item.name)) {
      const similar = nearest(item.name, known, 1).find((name) => distance(item.name.toLowerCase(), name) <= 2);
      // Pictures stand beside the pages that show them.
      const holdsFiles = !readdirSync(join(folder, item.name)).some((name) => FORMATS[extname(name).toLowerCase()]);
      const fix = similar
        ? `เปลี่ยนชื่อโฟลเดอร์เป็น ${similar}`
        : holdsFiles
          ? 'ย้ายไฟล์ในโฟลเดอร์นี้ไปไว้ข้างหน้าที่ใช้ เช่น guides/ แล้วอ้างด้วย ./ชื่อไฟล์ จากนั้นลบโฟลเดอร์นี้'
          : `ใช้ชื่อใดชื่อหนึ่ง: ${known.join(', ')}`;
      files.problems.push(problem(relative('', join(folder, item.name)), 1, '-', `ไม่รู้จักชุดข้อมูล "${item.name}"`, fix));
      continue;
    }
    readCollection(folder, item.name as RawEntry['collection'], files);
  }
  return files;
};

const readCollection = (folder: string, collection: RawEntry['collection'], files: ContentFiles) => {
  const seen = new Map<string, string>();
  for (const item of readdirSync(join(folder, collection), { withFileTypes: true }).sort((a, b) => compareCodes(a.name, b.name))) {
    const { name } = item;
    if (name.startsWith('.') || name === 'README.md') continue;
    const path = join(folder, collection, name);
    const file = relative('', path);
    if (!item.isFile()) {
      files.problems.push(problem(file, 1, '-', 'ไม่รองรับโฟลเดอร์ย่อย', `ย้ายไฟล์มาไว้ใน ${collection}/ โดยตรง`));
      continue;
    }
    const format = FORMATS[extname(name).toLowerCase()];
    if (!format) {
      files.attachments.push({ collection, name, path });
      continue;
    }
    const id = basename(name, extname(name));
    if (!ID_PATTERN.test(id))
      files.problems.push(
        problem(
          file,
          1,
          'ชื่อไฟล์',
          `"${id}" ใช้เป็นที่อยู่ของหน้าไม่ได้`,
          'ตั้งชื่อไฟล์ด้วย a–z, 0–9 และขีดกลาง เช่น building-permit.md ส่วนชื่อไทยใส่ในช่อง title',
        ),
      );
    const twin = seen.get(id);
    if (twin) files.problems.push(problem(file, 1, 'ชื่อไฟล์', `รหัส "${id}" ซ้ำกับ ${twin}`, 'เปลี่ยนชื่อไฟล์หนึ่ง หรือรวมสองไฟล์เข้าด้วยกัน'));
    seen.set(id, file);

    const text = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const split = format === 'yaml' ? { yaml: text, yamlOffset: 0, body: '', bodyOffset: 0 } : splitMarkdown(text);
    if (!split) {
      files.problems.push(problem(file, 1, '-', 'ไม่พบส่วนหัวของไฟล์', 'ขึ้นต้นไฟล์ด้วยบรรทัด --- แล้วกรอกช่องข้อมูล เช่น title: … และปิดด้วยบรรทัด ---'));
      continue;
    }
    const parsed = parseYaml(split.yaml);
    if ('error' in parsed) {
      files.problems.push(problem(file, split.yamlOffset + parsed.line, 'YAML', ...explainYaml(parsed.error)));
      continue;
    }
    files.entries.push({ collection, id, file, path: `${collection}/${name}`, format, data: parsed.data, text, ...split });
  }
};

/** What a YAML error means and how to mend it, for the mistakes that editors make. */
const explainYaml = (reason: string): [what: string, fix: string] => {
  if (reason.includes('duplicated mapping key')) return ['มีช่องเดียวกันเขียนซ้ำสองครั้ง', 'ลบช่องที่ซ้ำให้เหลือบรรทัดเดียว'];
  if (reason.includes('tab')) return ['ใช้ปุ่ม Tab ย่อหน้า', 'ใช้วรรค (space) ย่อหน้าแทน Tab'];
  if (/indentation|mapping entry|implicit key/.test(reason))
    return ['ย่อหน้าหรือเครื่องหมาย : ไม่ถูกต้อง', 'ตรวจย่อหน้าให้ตรงกับบรรทัดก่อนหน้า และใส่เครื่องหมายคำพูด "…" เมื่อข้อความมี : หรือขึ้นต้นด้วยสัญลักษณ์'];
  return [`รูปแบบ YAML ไม่ถูกต้อง (${reason})`, 'เทียบกับไฟล์ตัวอย่างในชุดข้อมูลเดียวกัน และใส่เครื่องหมายคำพูด "…" รอบข้อความที่มีสัญลักษณ์'];
};

const problem = (file: string, line: number, field: string, what: string, fix: string): Problem => ({
  rule: 'readable',
  file,
  line,
  column: 1,
  field,
  what,
  fix,
  severity: 'error',
});

import { existsSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { BASE_PATH } from '../domain/entry.ts';
import { allSchemas } from '../schemas/collections.ts';
import { ID_PATTERN, MAX_ID_LENGTH } from '../schemas/fragments/fields.ts';
import { fieldPages } from '../text/field-pages.ts';
import { nearest } from '../thai/nearest.ts';
import type { Problem } from './problem.ts';
import type { Attachment, RawEntry } from './raw-entry.ts';
import { readEntry, type FoundEntry } from './read-entry.ts';
import { severityOf, type ReadingRule } from './reading-rules.ts';
import { formatOf, list, walk, type Found } from './walk.ts';

/** The files of a content tree by their names. */
export interface ContentFiles {
  entries: FoundEntry[];
  attachments: Attachment[];
  problems: Problem[];
}

/**
 * Finds the files of every collection folder of a content tree, and beneath it the content that towns share, where
 * `site.yaml` asks for it. Nothing is thrown: what is wrong comes back as problems.
 */
export const findContent = (folder: string): ContentFiles => {
  const files = findInFolder(folder);
  return standsOnBase(files) ? laidOver(files, findBase()) : files;
};

const standsOnBase = ({ entries }: ContentFiles): boolean => {
  const site = entries.find(({ known }) => known.collection === 'site' && known.id === 'site');
  const data = site && (readEntry(site).entry.data as { base?: unknown } | null);
  return data?.base === true;
};

/** A tree over what it stands on: an entry or a file of the same name is the one above. */
const laidOver = (files: ContentFiles, base: ContentFiles): ContentFiles => {
  const own = new Set(files.entries.map(({ known }) => `${known.collection}/${known.id}`));
  const beside = new Set(files.attachments.map(({ collection, name }) => `${collection}/${name}`));
  return {
    entries: [...files.entries, ...base.entries.filter(({ known }) => !own.has(`${known.collection}/${known.id}`))],
    attachments: [...files.attachments, ...base.attachments.filter(({ collection, name }) => !beside.has(`${collection}/${name}`))],
    problems: [...files.problems, ...base.problems],
  };
};

/** Guides and terms that name no town, and the pages that are made of the schemas. */
const findBase = (): ContentFiles => {
  const { entries, attachments, problems } = findInFolder(join(import.meta.dirname, '../base-content'));
  const made = fieldPages().map(({ id, text }): FoundEntry => {
    const path = `guides/${id}.md`;
    return { known: { collection: 'guides', id, file: `${BASE_PATH}${path}`, path, format: 'md' }, text };
  });
  return {
    entries: [...entries, ...made].map((entry) => ({ ...entry, known: { ...entry.known, path: `${BASE_PATH}${entry.known.path}` } })),
    attachments: attachments.map((file) => ({ ...file, isOfBase: true })),
    problems,
  };
};

/** A folder beside those of the collections that is the editors' own: files to copy from. */
export const TEMPLATES = 'templates';

const findInFolder = (folder: string): ContentFiles => {
  const files: ContentFiles = { entries: [], attachments: [], problems: [] };
  const known = Object.keys(allSchemas);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    files.problems.push(
      problem('known-folder', relative('', folder) || '.', '-', 'ไม่พบโฟลเดอร์เนื้อหานี้', 'ตรวจค่า KM_CONTENT หรือสร้างโฟลเดอร์ที่มี site/site.yaml'),
    );
    return files;
  }
  for (const item of list(folder)) {
    const file = relative('', join(folder, item.name));
    if (item.kind === 'link' || item.kind === 'special') files.problems.push(notPlain(file, item.kind));
    else if (item.kind === 'file') files.problems.push(unusedFile(file, ...explainOutside(item.name)));
    else if (item.name === TEMPLATES) continue;
    else if (known.includes(item.name)) findInCollection(folder, item.name as RawEntry['collection'], files);
    else {
      const [similar] = nearest(item.name, known, 1);
      const fix = similar
        ? `เปลี่ยนชื่อโฟลเดอร์เป็น ${similar}`
        : holdsEntries(join(folder, item.name))
          ? `ใช้ชื่อใดชื่อหนึ่ง: ${known.join(', ')}`
          : 'ย้ายไฟล์ในโฟลเดอร์นี้ไปไว้ข้างหน้าที่ใช้ เช่น guides/ แล้วอ้างด้วย ./ชื่อไฟล์ จากนั้นลบโฟลเดอร์นี้';
      files.problems.push(problem('known-folder', file, '-', `ไม่รู้จักชุดข้อมูล "${item.name}"`, fix));
    }
  }
  return files;
};

/** Finds and reads every content file. */
export const readContent = (folder: string): { entries: RawEntry[]; attachments: Attachment[]; problems: Problem[] } => {
  const { entries, attachments, problems } = findContent(folder);
  const read = entries.map(readEntry);
  return { entries: read.map(({ entry }) => entry), attachments, problems: [...problems, ...read.flatMap((each) => each.problems)] };
};

/** Whether a folder has content files; one without holds pictures, which stand beside the pages that show them. */
const holdsEntries = (folder: string): boolean => list(folder).some(({ name }) => formatOf(name) !== undefined);

const findInCollection = (folder: string, collection: RawEntry['collection'], files: ContentFiles) => {
  const seen = new Map<string, string>();
  for (const item of walk(join(folder, collection))) {
    const { name } = item;
    const location = join(folder, collection, item.path);
    const file = relative('', location);
    if (item.kind !== 'file') {
      files.problems.push(notPlain(file, item.kind));
      // Something of the name of an entry is there; what refers to it is not to blame.
      if (item.kind === 'folder' || !formatOf(name)) continue;
    }
    const format = formatOf(name);
    if (!format) {
      const meant = meantFormat(name);
      if (meant)
        files.problems.push(
          unusedFile(file, `ไม่ได้ใช้ไฟล์นี้: นามสกุล ${meant.extension}`, `เปลี่ยนนามสกุลเป็น ${meant.right} (Windows อาจซ่อนนามสกุลไฟล์ไว้)`),
        );
      else if (item.kind === 'file') files.attachments.push({ collection, name: item.path, path: location });
      continue;
    }
    const id = basename(name, extname(name));
    if (collection === 'site' && id !== 'site') {
      files.problems.push(
        unusedFile(file, 'ไม่ได้ใช้ไฟล์นี้: โฟลเดอร์ site มีข้อมูลได้ไฟล์เดียวคือ site.yaml', 'ย้ายข้อมูลไปไว้ใน site/site.yaml แล้วลบไฟล์นี้'),
      );
      continue;
    }
    if (!ID_PATTERN.test(id))
      files.problems.push(
        problem(
          'file-name',
          file,
          'ชื่อไฟล์',
          /[\p{Cf}\p{Zs}]/u.test(id.replaceAll(' ', '')) ? `ชื่อไฟล์ "${id}" มีอักขระที่มองไม่เห็น` : `"${id}" ใช้เป็นที่อยู่ของหน้าไม่ได้`,
          'ตั้งชื่อไฟล์ด้วย a–z, 0–9 และขีดกลาง เช่น building-permit.md ส่วนชื่อไทยใส่ในช่อง title',
        ),
      );
    else if (id.length > MAX_ID_LENGTH)
      files.problems.push(
        problem(
          'file-name',
          file,
          'ชื่อไฟล์',
          `ชื่อไฟล์ยาว ${id.length} ตัวอักษร ยาวเกินไปสำหรับที่อยู่ของหน้า`,
          `ตั้งชื่อไฟล์ให้สั้นลง ไม่เกิน ${MAX_ID_LENGTH} ตัวอักษร`,
        ),
      );
    const twin = seen.get(id);
    if (twin) files.problems.push(problem('file-name', file, 'ชื่อไฟล์', `รหัส "${id}" ซ้ำกับ ${twin}`, 'เปลี่ยนชื่อไฟล์หนึ่ง หรือรวมสองไฟล์เข้าด้วยกัน'));
    seen.set(id, file);
    const known = { collection, id, file, path: `${collection}/${item.path}`, format };
    files.entries.push({ known, location: item.kind === 'file' ? location : undefined });
  }
};

/** Ends of names that editors get by accident: a hidden `.txt`, another name for Markdown, a copy kept by hand. */
const meantFormat = (name: string): { extension: string; right: string } | undefined => {
  const [, inner = '', outer] = /(\.(?:mdx?|ya?ml|markdown))?(\.[a-z]+)$/i.exec(name) ?? [];
  if (/^\.(?:markdown|mdown|mkdn?)$/i.test(outer ?? '')) return { extension: outer!, right: '.md' };
  if (inner && /^\.(?:txt|text|bak|old|orig|html?|docx?|rtf)$/i.test(outer ?? ''))
    return { extension: `${inner}${outer}`, right: inner.toLowerCase().replace('.markdown', '.md') };
  return undefined;
};

const explainOutside = (name: string): [what: string, fix: string] =>
  /^site\.ya?ml$/i.test(name)
    ? ['ไม่ได้ใช้ไฟล์นี้: อยู่นอกโฟลเดอร์ชุดข้อมูล', 'ย้ายไปเป็น site/site.yaml']
    : ['ไม่ได้ใช้ไฟล์นี้: อยู่นอกโฟลเดอร์ชุดข้อมูล', 'ย้ายเข้าโฟลเดอร์ชุดข้อมูล เช่น guides/ หรือลบไฟล์นี้'];

const NOT_PLAIN: Record<Exclude<Found['kind'], 'file'>, [what: string, fix: string]> = {
  folder: ['เป็นโฟลเดอร์ที่ตั้งชื่อเหมือนไฟล์', 'เปลี่ยนชื่อโฟลเดอร์ ไม่ให้ลงท้ายด้วย .md หรือ .yaml'],
  link: ['เป็นลิงก์ไปไฟล์หรือโฟลเดอร์อื่น (symbolic link) ซึ่งระบบไม่อ่าน', 'วางไฟล์จริงไว้ที่นี่แทนลิงก์'],
  special: ['ไม่ใช่ไฟล์ธรรมดา ระบบจึงไม่อ่าน', 'ลบออก แล้ววางไฟล์จริงแทน'],
};

const notPlain = (file: string, kind: keyof typeof NOT_PLAIN): Problem => problem('plain-file', file, '-', ...NOT_PLAIN[kind]);

const unusedFile = (file: string, what: string, fix: string): Problem => problem('unused-file', file, '-', what, fix);

const problem = (rule: ReadingRule, file: string, field: string, what: string, fix: string): Problem => ({
  rule,
  severity: severityOf(rule),
  file,
  line: 1,
  column: 1,
  field,
  what,
  fix,
});

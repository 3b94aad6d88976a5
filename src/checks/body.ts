import { MDX_COMPONENTS } from '../markdown/components.ts';
import { inspectBody, type BodyFacts } from '../markdown/inspect.ts';
import { readLink } from '../routes/links.ts';
import { isSafeUrl } from '../schemas/fragments/fields.ts';
import type { RawEntry } from '../content/read.ts';
import { nearest } from '../thai/nearest.ts';
import type { Problem } from '../content/problem.ts';
import type { ReferenceIndex } from './relations.ts';

/** What the body checks need to know of the rest of the content. */
export interface BodyContext {
  index: ReferenceIndex;
  /** `collection/name` of every file beside the entries. */
  files: ReadonlySet<string>;
  /** Whether a file beside the entries is a picture that browsers show. */
  isPicture: (collection: string, name: string) => boolean;
}

/**
 * Checks the Markdown or MDX of an entry: no raw HTML, only our components in MDX and no code,
 * safe links that lead somewhere, images with a description, headings from level 2.
 */
export const checkBody = (entry: RawEntry, context: BodyContext): { problems: Problem[]; facts: BodyFacts | undefined } => {
  const problems: Problem[] = [];
  const add = (line: number, what: string, fix: string, severity: Problem['severity'] = 'error') =>
    problems.push({ file: entry.file, line: entry.bodyOffset + line, field: 'เนื้อหา', what, fix, severity });

  let facts: BodyFacts;
  try {
    facts = inspectBody(entry.body, entry.format);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    add(
      Number(/^(\d+):/.exec(message)?.[1] ?? 1),
      'MDX เขียนไม่ครบหรือปิดแท็กไม่ถูกต้อง',
      `ตรวจ < > { } และแท็กปิด ถ้าต้องการเครื่องหมาย < หรือ { ในข้อความให้เติม \\ ข้างหน้า (${message})`,
    );
    return { problems, facts: undefined };
  }

  const offered = Object.keys(MDX_COMPONENTS);
  for (const { html, line } of facts.rawHtml)
    add(
      line,
      `มี HTML ในเนื้อหา: ${html.slice(0, 60)}`,
      `ใช้ Markdown แทน หรือเปลี่ยนไฟล์เป็น .mdx แล้วใช้ ${offered.join(', ')} ถ้าต้องการเครื่องหมาย < ในข้อความให้เขียน \\<`,
    );
  for (const { source, line } of facts.code)
    add(line, `มีโค้ดใน MDX: ${source.slice(0, 60)}`, 'ลบ import, export และ {…} ออก ถ้าต้องการวงเล็บปีกกาในข้อความให้เขียน \\{');
  for (const { name, attributes, line } of facts.components) {
    const allowed = Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
    if (!allowed) {
      add(line, `ใช้ <${name}> ไม่ได้`, `ใช้ได้เฉพาะ ${offered.join(', ')}`);
      continue;
    }
    for (const attribute of attributes) {
      const values = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
      if (attribute.code) add(line, `ค่าของ ${attribute.name} ใน <${name}> เป็นโค้ด`, `เขียนเป็นข้อความ ${attribute.name}="…"`);
      else if (!values) add(line, `<${name}> ไม่มีช่อง ${attribute.name}`, `ใช้ได้: ${Object.keys(allowed).join(', ') || 'ไม่มีช่อง'}`);
      else if (values !== true && !values.includes(attribute.value ?? ''))
        add(line, `ค่า "${attribute.value ?? ''}" ของ ${attribute.name} ใช้ไม่ได้`, `เลือกได้: ${values.join(', ')}`);
    }
  }
  for (const { url, line, image, alt } of facts.links) {
    const wrong = checkLink(url, entry, context) ?? (image ? checkPicture(url, entry, context) : undefined);
    if (wrong) add(line, ...wrong);
    if (image && !alt.trim()) add(line, 'ภาพไม่มีคำบรรยาย', 'เขียนสิ่งที่เห็นในภาพไว้ในวงเล็บเหลี่ยม ![คำบรรยาย](./ภาพ.jpg) เพื่อผู้ที่มองไม่เห็นภาพ');
    if (image && /^https?:/i.test(url)) add(line, 'ภาพอยู่ที่เว็บไซต์อื่น', 'ดาวน์โหลดภาพมาวางในโฟลเดอร์เดียวกัน แล้วใช้ ./ชื่อภาพ');
  }
  for (const { depth, text, line } of facts.headings) {
    if (depth === 1) add(line, `หัวข้อระดับ 1 "${text}" ซ้ำกับชื่อเรื่อง`, 'เริ่มหัวข้อในเนื้อหาที่ ## เพราะชื่อเรื่องเป็นระดับ 1 อยู่แล้ว');
  }
  return { problems, facts };
};

/** What is wrong with the address of a picture whose link is good. */
const checkPicture = (url: string, entry: RawEntry, { isPicture }: BodyContext): [what: string, fix: string] | undefined => {
  const target = readLink(url, entry.collection);
  if (target.kind === 'outside') return undefined;
  if (target.kind !== 'file') return [`"${url}" ไม่ใช่ไฟล์ภาพ`, 'วางภาพไว้ในโฟลเดอร์เดียวกับไฟล์นี้ แล้วใช้ ./ชื่อภาพ'];
  if (isPicture(target.collection, target.name)) return undefined;
  return [`"${target.name}" เปิดเป็นภาพไม่ได้ หรือเป็นชนิดที่เว็บแสดงไม่ได้`, 'บันทึกเป็น JPG หรือ PNG แล้วใส่ใหม่ เช่น ./photo.jpg'];
};

/** What is wrong with a link of an entry and how to mend it; undefined when it is good. */
export const checkLink = (url: string, entry: RawEntry, context: BodyContext): [what: string, fix: string] | undefined => {
  const target = readLink(url, entry.collection);
  if (target.kind === 'outside' && !isSafeUrl(url))
    return [`ลิงก์ "${url}" ไม่ปลอดภัย`, 'ใช้ได้เฉพาะ https:// http:// mailto: tel: หรือที่อยู่ในเว็บไซต์นี้'];
  if (target.kind === 'file' && !context.files.has(`${target.collection}/${target.name}`)) {
    const similar = nearest(`${target.collection}/${target.name}`, context.files, 1)[0];
    return [`ไม่พบไฟล์ "${target.name}"`, similar ? `น่าจะหมายถึง ${similar}` : `วางไฟล์ไว้ในโฟลเดอร์ ${target.collection}/`];
  }
  if (target.kind === 'page' && !context.index.hasPage(target.address)) {
    const [, collection = '', id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(target.address) ?? [];
    const ids = context.index.candidates(collection);
    const similar = ids.length
      ? nearest(id, ids).map((other) => `/${collection}/${other}/`)
      : nearest(target.address, context.index.candidates('url'));
    return [
      `ลิงก์ไปหน้า ${target.address} ที่ไม่มีอยู่`,
      similar.length ? `ที่ใกล้เคียง: ${similar.join(', ')}` : 'ตรวจที่อยู่ หรือใส่ https:// ถ้าเป็นเว็บไซต์อื่น',
    ];
  }
  return undefined;
};

import { relative } from 'node:path';
import { linksOf } from '../../content/links.ts';
import { folderOf, readLink } from '../../routes/links.ts';
import { kindOfName, PICTURE_KINDS } from '../../attachments/kinds.ts';
import type { Rule } from '../rule.ts';

/** A file beside entries is there for a page: it is linked to, shown, or named in a field. No other file is published. */
export const attachmentUsed: Rule = {
  id: 'attachment-used',
  severity: 'warning',
  title: 'ไฟล์แนบมีหน้าที่ใช้',
  why: 'ไฟล์ที่ไม่มีหน้าใดลิงก์ถึงจะไม่ขึ้นเว็บ ผู้อ่านหาไม่พบ',
  example: {
    wrong: { 'guides/example.md': 'ยื่นแบบคำขอที่กองช่าง', 'guides/request.pdf': { described: 'ไฟล์ PDF' } },
    right: { 'guides/example.md': 'ยื่น[แบบคำขอ](./request.pdf)ที่กองช่าง', 'guides/request.pdf': { described: 'ไฟล์ PDF' } },
  },
  check: function* ({ tree, entries }) {
    const used = new Set<string>();
    // What an entry that is broken uses is not known; a file that it names anywhere is not said to be unused.
    const unclear: string[] = [];
    for (const entry of entries) {
      for (const { url } of linksOf(entry)) {
        const link = readLink(url, folderOf(entry.raw));
        if (link.kind === 'file') used.add(`${link.collection}/${link.name}`);
      }
      if (entry.data === undefined || 'error' in entry.body) unclear.push(entry.raw.text);
    }
    for (const { collection, name, path, isOfBase } of tree.attachments) {
      if (isOfBase) continue;
      const ending = name.split('/').at(-1)!;
      if (used.has(`${collection}/${name}`) || unclear.some((text) => text.includes(ending) || text.includes(encodeURI(ending)))) continue;
      yield {
        file: relative('', path),
        line: 1,
        column: 1,
        field: '-',
        what: 'ยังไม่มีหน้าใดลิงก์ถึงไฟล์นี้ จึงไม่ขึ้นเว็บ',
        fix: `${howToUse(ending)} หรือลบไฟล์นี้${PICTURE_KINDS.has(kindOfName(ending) ?? '') ? '' : ' ถ้าเป็นเนื้อหาให้บันทึกเป็นไฟล์ .md'}`,
      };
    }
  },
};

/** How a page uses a file: a picture is shown, other files are linked to; spaces of a name are written as addresses have them. */
const howToUse = (name: string): string => {
  const address = `./${name.replace(/[\s%#?()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  return PICTURE_KINDS.has(kindOfName(name) ?? '')
    ? `แสดงในหน้าที่ใช้ เช่น ![คำบรรยายภาพ](${address})`
    : `เติมลิงก์ในหน้าที่ใช้ เช่น [ชื่อเอกสาร](${address})`;
};

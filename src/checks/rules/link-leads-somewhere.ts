import { fieldProblem } from '../../content/field-problem.ts';
import { linksOf } from '../../content/links.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { folderOf, readLink } from '../../routes/links.ts';
import { isSafeUrl } from '../../schemas/fragments/fields.ts';
import { nearest } from '../../thai/nearest.ts';
import { bodyFinding } from '../body-finding.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../rule.ts';
import { isEmptyAddress } from './link-has-address.ts';
import { isNoPicture } from './picture-shows.ts';

/** A link of a body or a field leads to a page, a place in it or a file that is there, or safely to another site. */
export const linkLeadsSomewhere: Rule = {
  id: 'link-leads-somewhere',
  severity: 'error',
  binding: true,
  title: 'ลิงก์นำไปหน้าหรือไฟล์ที่มีอยู่',
  why: 'ลิงก์เสียทำให้ผู้อ่านไปต่อไม่ได้',
  example: { at: 'body', wrong: 'อ่าน[บทความ](./no-such-guide.md)', right: 'อ่าน[บทความ](./example.md)' },
  check: function* (context) {
    for (const entry of context.entries)
      for (const link of linksOf(entry)) {
        // An empty address and a picture that is no file are told by rules of their own.
        if (link.at === 'body' && (isEmptyAddress(link.url) || (link.image && isNoPicture(link.url, folderOf(entry.raw))))) continue;
        const wrong = explainLink(link.url, entry.raw, context);
        if (!wrong) continue;
        yield link.at === 'body' ? bodyFinding(entry.raw, link, ...wrong) : fieldProblem(entry.raw, link.path, ...wrong);
      }
  },
};

/** What is wrong with a link of an entry and how to mend it; undefined when it is good. */
export const explainLink = (
  url: string,
  raw: Pick<RawEntry, 'path'>,
  { files, hasAddress, index }: Pick<CheckContext, 'files' | 'hasAddress' | 'index'>,
): [what: string, fix: string] | undefined => {
  const target = readLink(url, folderOf(raw));
  if (target.kind === 'outside' && !isSafeUrl(url))
    return [`ลิงก์ "${url}" ไม่ปลอดภัย`, 'ใช้ได้เฉพาะ https:// http:// mailto: tel: หรือที่อยู่ในเว็บไซต์นี้'];
  if (target.kind === 'file' && !files.has(`${target.collection}/${target.name}`)) {
    const similar = nearest(`${target.collection}/${target.name}`, [...files], 1)[0];
    return [`ไม่พบไฟล์ "${target.name}"`, similar ? `น่าจะหมายถึง ${similar}` : `วางไฟล์ไว้ในโฟลเดอร์ ${target.collection}/`];
  }
  if (target.kind === 'page' && !hasAddress(target.address)) {
    const [, folder = '', id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(target.address) ?? [];
    const ids = index.candidates(folder);
    const similar = ids.length
      ? nearest(id, ids).map((other) => `/${folder}/${other}/`)
      : nearest(
          target.address,
          index.candidates('entry').map((key) => `/${key}/`),
        );
    return [
      `ลิงก์ไปหน้า ${target.address} ที่ไม่มีอยู่`,
      similar.length ? `ที่ใกล้เคียง: ${similar.join(', ')}` : 'ตรวจที่อยู่ หรือใส่ https:// ถ้าเป็นเว็บไซต์อื่น',
    ];
  }
  return undefined;
};

import { posix } from 'node:path';
import { kindOfName } from '../../attachments/kinds.ts';
import { fieldProblem } from '../../content/field-problem.ts';
import { linksOf } from '../../content/links.ts';
import type { Edit } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { folderOf, readLink } from '../../routes/links.ts';
import { isSafeUrl } from '../../schemas/fragments/fields.ts';
import { nearest } from '../../thai/nearest.ts';
import { bodyFinding } from '../body-finding.ts';
import type { CheckContext } from '../context.ts';
import { explainKind } from '../file-faults.ts';
import { faultOfLink, type LinkFault } from '../mend-link.ts';
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
        const isName = link.at === 'field' && (link.path.at(-1) === 'file' || link.path[0] === 'seal');
        const wrong = explainLink(link.url, entry.raw, context, isName);
        if (!wrong) continue;
        const { what, fix, mended } = wrong;
        const found = link.at === 'body' ? bodyFinding(entry.raw, link, what, fix) : fieldProblem(entry.raw, link.path, what, fix);
        const edit = mended === undefined ? undefined : replaceOnLine(entry.raw.text, found.line, link.url, mended);
        yield edit ? { ...found, edit } : found;
      }
  },
};

/** Writes other words in a line, where they stand in it once. */
const replaceOnLine = (text: string, line: number, from: string, to: string): Edit | undefined => {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  const at = written.indexOf(from);
  if (at < 0 || written.includes(from, at + 1)) return undefined;
  const start = lines.slice(0, line - 1).reduce((length, { length: more }) => length + more + 1, 0) + at;
  return { start, end: start + from.length, text: to };
};

/** What is wrong with a link of an entry and how to mend it; undefined when it is good. `isName` of a field that holds the name of a file alone. */
export const explainLink = (
  url: string,
  raw: Pick<RawEntry, 'path'>,
  context: Pick<CheckContext, 'files' | 'hasAddress' | 'index'>,
  isName = false,
): LinkFault | undefined => {
  const target = readLink(url, folderOf(raw));
  if (target.kind === 'file' && context.files.has(`${target.collection}/${target.name}`)) return undefined;
  const slip = isName ? undefined : faultOfLink(url);
  if (slip) return slip;
  if (target.kind === 'outside' && !isSafeUrl(url))
    return { what: `ลิงก์ "${url}" ไม่ปลอดภัย`, fix: 'ใช้ได้เฉพาะ https:// http:// mailto: tel: หรือที่อยู่ในเว็บไซต์นี้' };
  if (target.kind === 'file' && !context.hasAddress(`/${target.collection}/${target.name}`))
    return explainFile(target, folderOf(raw), url, isName, context);
  if (target.kind === 'page' && !context.hasAddress(target.address)) return explainPage(target.address, url, context);
  return undefined;
};

const explainFile = (
  { collection: folder, name }: { collection: string; name: string },
  from: string,
  url: string,
  isName: boolean,
  { files }: Pick<CheckContext, 'files'>,
): LinkFault => {
  const linkTo = (file: string): string => {
    const path = posix.relative(`/${from}`, `/${file}`);
    if (isName) return path;
    const address = encodeURI(path)
      .replace(/%(?:E0%B[89]%[89AB][0-9A-F])/gi, decodeURIComponent)
      .replace(/[#?]/g, encodeURIComponent);
    return address.startsWith('.') ? address : `./${address}`;
  };
  const all = isName ? [...files].filter((file) => file.startsWith(`${folder}/`)) : [...files];
  const same = all.find((file) => file.toLowerCase() === `${folder}/${name}`.toLowerCase());
  if (same !== undefined) {
    const mended = linkTo(same);
    // What stands after the name stays, so it is left to the editor.
    const isWhole = !/[?#]/.test(url);
    return { what: `ไม่พบไฟล์ "${name}" ตัวพิมพ์ใหญ่เล็กไม่ตรงกับชื่อไฟล์`, fix: `ใช้ ${mended}`, ...(isWhole && { mended }) };
  }
  if (kindOfName(name) === undefined) {
    const [what, fix] = explainKind(name);
    return { what: `ไม่พบไฟล์ ${what}`, fix };
  }
  const elsewhere = all.filter((file) => file.endsWith(`/${name}`));
  const similar = elsewhere.length ? elsewhere : nearest(`${folder}/${name}`, all);
  return {
    what: `ไม่พบไฟล์ "${name}"`,
    fix: similar.length ? `น่าจะหมายถึง ${linkTo(similar[0]!)}` : `วางไฟล์ไว้ในโฟลเดอร์ ${folder}/ หรือลบลิงก์นี้`,
  };
};

/** Folders that hold pictures in other systems. */
const PICTURE_FOLDER =
  /^\/(?:[^/]+\/)*(?:images?|img|pictures?|photos?|media|files?|uploads?|assets\/images|static|public|ภาพ|รูป|รูปภาพ)\/.*\.[a-z0-9]+$/i;

const explainPage = (address: string, url: string, { hasAddress, index }: Pick<CheckContext, 'hasAddress' | 'index'>): LinkFault => {
  const what = `ลิงก์ไปหน้า ${address} ที่ไม่มีอยู่`;
  if (PICTURE_FOLDER.test(address))
    return { what: `ไม่พบไฟล์ "${url}" เพราะไฟล์ต้องอยู่ข้างหน้าที่ใช้`, fix: `ย้ายไฟล์มาไว้ในโฟลเดอร์เดียวกับหน้านี้ แล้วใช้ ./${address.split('/').at(-1)}` };
  const small = address.toLowerCase();
  if (small !== address && hasAddress(small)) {
    const mended = url.replace(/^[^?#]*/, (path) => path.toLowerCase());
    return { what: `${what} ที่อยู่ใช้ตัวพิมพ์เล็ก`, fix: `ใช้ ${mended}`, mended };
  }
  // Written from the root of the site, without the slash that says so.
  const fromRoot = /^[a-z-]+\/[^?#]*/.test(url) ? `/${url}` : undefined;
  if (fromRoot !== undefined && hasAddress(fromRoot.replace(/[?#].*$/, '').replace(/\/?$/, '/')))
    return { what: `${what} ที่อยู่นับจากหน้าแรกต้องขึ้นต้นด้วย /`, fix: `ใช้ ${fromRoot}`, mended: fromRoot };
  const [, folder = '', id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(address) ?? [];
  const similar = [
    ...nearest(id, index.candidates(folder)).map((other) => `/${folder}/${other}/`),
    ...nearest(
      address,
      index.candidates('entry').map((key) => `/${key}/`),
    ),
  ];
  return {
    what,
    fix: similar.length ? `ที่ใกล้เคียง: ${[...new Set(similar)].join(', ')}` : 'ตรวจที่อยู่ หรือลบลิงก์นี้ ถ้าเป็นเว็บไซต์อื่นให้ใส่ https:// ข้างหน้า',
  };
};

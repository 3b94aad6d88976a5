import { fieldProblem } from '../../content/field-problem.ts';
import { linksOf } from '../../content/links.ts';
import type { TreeEntry } from '../../content/tree.ts';
import { rowAnchor } from '../../routes/addresses.ts';
import { readLink } from '../../routes/links.ts';
import type { EntryData } from '../../schemas/collections.ts';
import { isSectionId } from '../../text/sections.ts';
import { nearest } from '../../thai/nearest.ts';
import { bodyFinding } from '../body-finding.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../rule.ts';

/** A link to a place in a page (`#…`) leads to a heading, a section or a row that is there. */
export const fragmentExists: Rule = {
  id: 'fragment-exists',
  severity: 'error',
  title: 'ลิงก์ที่มี # นำไปหัวข้อที่มีอยู่',
  why: 'ลิงก์ไปหัวข้อที่ไม่มีจะค้างอยู่ต้นหน้า',
  example: { at: 'body', wrong: 'ดู[ขั้นตอน](#ขั้นตอ)\n\n## ขั้นตอน', right: 'ดู[ขั้นตอน](#ขั้นตอน)\n\n## ขั้นตอน' },
  check: function* (context) {
    for (const entry of context.entries)
      for (const link of linksOf(entry)) {
        if (link.at === 'body' && link.image) continue;
        const place = readPlace(link.url, entry, context);
        if (!place || isSectionId(place.id)) continue;
        const anchors = place.page ? anchorsOf(place.page) : [];
        if (anchors.includes(place.id)) continue;
        const similar = nearest(place.id, anchors).map((id) => `#${id}`);
        const what = `ไม่มีหัวข้อ "#${place.id}" ในหน้าที่ลิงก์ไป`;
        const fix = similar.length ? `ที่ใกล้เคียง: ${similar.join(', ')}` : 'ลบส่วนที่ตามหลัง # ออก หรือใช้หัวข้อที่มีในหน้านั้น';
        yield link.at === 'body' ? bodyFinding(entry.raw, link, what, fix) : fieldProblem(entry.raw, link.path, what, fix);
      }
  },
};

/** The place that a link names in a page of this site, and the entry whose page it is; undefined where it names none. */
const readPlace = (
  url: string,
  entry: TreeEntry,
  { entries, routes }: CheckContext,
): { id: string; page: TreeEntry | undefined } | undefined => {
  const target = readLink(url, entry.raw.collection);
  if (target.kind !== 'fragment' && target.kind !== 'page') return undefined;
  const fragment = /#(.*)$/.exec(target.kind === 'fragment' ? target.href : target.suffix)?.[1];
  // A passage to mark (`#:~:text=`) is looked for by the browser.
  if (!fragment || fragment.startsWith(':~:')) return undefined;
  if (target.kind === 'fragment') return { id: decode(fragment), page: entry };
  const route = routes.find(target.address);
  // An address that leads nowhere is reported as a link.
  if (!route) return undefined;
  const page = route.kind === 'entry' ? entries.find(({ raw }) => raw.path === route.entry.path) : undefined;
  return { id: decode(fragment), page };
};

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** Anchors that an entry brings to its page: the headings of its body, and the rows of a plan. */
const anchorsOf = ({ raw, data, body }: TreeEntry): string[] => [
  ...('error' in body ? [] : body.headings.map(({ id }) => id)),
  ...(raw.collection === 'plans' && data !== undefined
    ? (data as EntryData<'plans'>).tables.flatMap(({ id, rows }) => rows.map(({ number }) => rowAnchor(id, number)))
    : []),
];

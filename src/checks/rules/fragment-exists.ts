import { fieldProblem } from '../../content/field-problem.ts';
import { linksOf } from '../../content/links.ts';
import type { TreeEntry } from '../../content/tree.ts';
import { entryAddress } from '../../domain/entry.ts';
import { headingId } from '../../markdown/headings.ts';
import { folderOf, readLink } from '../../routes/links.ts';
import { bodyOn } from '../../routes/table.ts';
import { anchorsOf, settleAddress } from '../../text/anchors.ts';
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
    /** Places of a page, worked out once for all links to it. */
    const known = new Map<string, string[] | undefined>();
    const bodies = new Map(context.entries.map(({ raw, body }) => [raw.path, body]));
    for (const entry of context.entries)
      for (const link of linksOf(entry)) {
        if (link.at === 'body' && link.image) continue;
        const place = readPlace(link.url, entry, context);
        if (!place) continue;
        if (!known.has(place.address)) known.set(place.address, placesIn(place.address, context, bodies));
        const anchors = known.get(place.address);
        if (!anchors || anchors.includes(place.id)) continue;
        const what = `ไม่มีหัวข้อ "#${place.id}" ในหน้าที่ลิงก์ไป`;
        const fix = advise(place.id, anchors);
        yield link.at === 'body' ? bodyFinding(entry.raw, link, what, fix) : fieldProblem(entry.raw, link.path, what, fix);
      }
  },
};

/** The place that a link names, and the address of its page; undefined where it names none. */
const readPlace = (url: string, { raw }: TreeEntry, { routes }: CheckContext): { id: string; address: string } | undefined => {
  const target = readLink(url, folderOf(raw));
  if (target.kind !== 'fragment' && target.kind !== 'page') return undefined;
  const fragment = /#(.*)$/.exec(target.kind === 'fragment' ? target.href : target.suffix)?.[1];
  // A browser looks for a passage to mark (`#:~:text=`), and knows the top of every page.
  if (!fragment || fragment.startsWith(':~:') || /^top$/i.test(fragment)) return undefined;
  const address = target.kind === 'page' ? target.address : entryAddress(raw.collection, raw.id);
  const route = routes.find(address);
  const id = decode(fragment);
  return { id, address: settleAddress(route?.kind === 'redirect' ? route.to : address, id) };
};

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * Places that a page has. Undefined where they are not known: an address that leads nowhere, fields that break their
 * schema and a body that cannot be read are told elsewhere.
 */
const placesIn = (address: string, { kb, routes }: CheckContext, bodies: ReadonlyMap<string, TreeEntry['body']>): string[] | undefined => {
  const route = routes.find(address);
  if (!route) return undefined;
  const entry = bodyOn(route);
  if (!entry) return anchorsOf(kb, route);
  const body = bodies.get(entry.path);
  return body && !('error' in body) ? [...body.headings.map(({ id }) => id), ...anchorsOf(kb, route)] : undefined;
};

/** Headings that a message names when none is like the one that was meant. */
const MAX_NAMED = 5;

const advise = (id: string, anchors: readonly string[]): string => {
  const meant = anchors.find((anchor) => anchor === headingId(id));
  if (meant !== undefined) return `เขียนเป็น #${meant}`;
  const similar = nearest(id, anchors).map((anchor) => `#${anchor}`);
  if (similar.length > 0) return `ที่ใกล้เคียง: ${similar.join(', ')}`;
  const named = anchors.slice(0, MAX_NAMED).map((anchor) => `#${anchor}`);
  return `ลบส่วนที่ตามหลัง # ออก${named.length > 0 ? ` หรือใช้หัวข้อที่มีในหน้านั้น: ${named.join(', ')}` : ''}`;
};

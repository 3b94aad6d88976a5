import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from '../booklet/element.ts';
import { fontFaces } from '../booklet/fonts.ts';
import type { Changes, EntryChange } from './changes.ts';
import type { FieldChange } from './fields.ts';
import { BODY, CONSEQUENCES, counted, FILES, fromTo, isEmpty, KINDS, NOTHING, proofText, TITLE, FAULTY, type Compared } from './told.ts';
import { changedWords, shortened, type Piece } from './words.ts';

/** A sheet for the head to read and sign: A4, in black, so that it can be copied. */
const STYLES = `
  @page { size: A4; margin: 2cm 2cm 2cm 3cm; }
  * { box-sizing: border-box; }
  html { font: 12pt/1.6 sarabun, sans-serif; color: #000; background: #fff; }
  body { max-inline-size: 18cm; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
  h1 { font-size: 18pt; line-height: 1.4; margin: 0; }
  h2 { font-size: 13pt; margin: 1.2rem 0 .3rem; border-block-end: 1px solid; break-after: avoid; }
  h3 { font-size: 12pt; margin: .6rem 0 .2rem; break-after: avoid; }
  p, ul, dl, dd { margin: 0; }
  ul { padding-inline-start: 1.2rem; }
  dt { margin-block-start: .4rem; font-weight: 600; break-after: avoid; }
  dd { padding-inline-start: 1rem; white-space: pre-line; }
  .path { font-size: 10pt; color: #444; }
  ins { text-decoration: underline 1.5px; text-underline-offset: 3px; background: #e6e6e6; }
  del { text-decoration: line-through 1.5px; }
  .decision { margin-block-start: 2rem; break-inside: avoid; }
  .decision p { margin-block-end: .7rem; }
  .signature { margin-inline-start: 40%; text-align: center; }
  @media print { body { padding: 0; max-inline-size: none; } }
`;

const marked = (passage: readonly Piece[]): (Element | string)[] =>
  shortened(passage).map(({ kind, text }) => (kind === 'same' ? text : element(kind === 'removed' ? 'del' : 'ins', {}, text)));

/** Before and after, with what differs marked where the two are texts that share words. */
const told = ({ before, after }: FieldChange, isNew: boolean): Element[] => {
  if (isNew) return [element('dd', {}, after ?? '')];
  if (before === undefined || after === undefined)
    return [element('dd', {}, before === undefined ? `ใหม่: ${after!}` : `เดิม: ${before} (ตัดออก)`)];
  const pieces = changedWords(before, after);
  const without = (left: Piece['kind']): Piece[] => pieces.filter(({ kind }) => kind !== left);
  return [element('dd', {}, 'เดิม: ', marked(without('added'))), element('dd', {}, 'ใหม่: ', marked(without('removed')))];
};

const entrySection = ({ kind, label, title, path, fields, body }: EntryChange): Element =>
  element(
    'section',
    {},
    element('h2', {}, `${KINDS[kind]} ${label}: ${title}`),
    element('p', { className: ['path'] }, path),
    element(
      'dl',
      {},
      fields.flatMap((change) => [element('dt', {}, change.where.join(' › ')), ...told(change, kind === 'added')]),
      body.length > 0 ? [element('dt', {}, BODY), ...body.map((passage) => element('dd', {}, marked(passage)))] : [],
    ),
  );

const list = (items: readonly string[]): Element =>
  element(
    'ul',
    {},
    items.map((item) => element('li', {}, item)),
  );

const dots = (count: number): string => '.'.repeat(count);

const decision = (): Element =>
  element(
    'section',
    { className: ['decision'] },
    element('p', {}, 'ความเห็นผู้ตรวจ   ☐ เห็นชอบให้เผยแพร่   ☐ ให้แก้ไขก่อน'),
    element('p', {}, dots(110)),
    element(
      'div',
      { className: ['signature'] },
      element('p', {}, `ลงชื่อ ${dots(50)}`),
      element('p', {}, `(${dots(50)})`),
      element('p', {}, `ตำแหน่ง ${dots(46)}`),
      element('p', {}, `วันที่ ${dots(50)}`),
    ),
  );

/** The changes as one page of HTML that needs no other file, with a line for the head to sign. */
export const changesAsPaper = (changes: Changes, { from, to }: Compared, printed: string): string => {
  const { town, entries, files, plans, faulty } = changes;
  const heading = `${TITLE}ในคลังความรู้ ${town}`;
  const html = element(
    'html',
    { lang: 'th' },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, heading),
      element('style', {}, `${fontFaces()}\n${STYLES}`),
    ),
    element(
      'body',
      {},
      element('h1', {}, heading),
      element('p', {}, `จาก${from} เป็น${to}`),
      element('p', {}, `จัดทำเมื่อ ${printed}${entries.length > 0 ? ` · ${counted(changes)}` : ''}`),
      isEmpty(changes) ? element('p', {}, NOTHING) : [],
      entries.map(entrySection),
      files.length > 0 ? [element('h2', {}, FILES), list(files.map(({ kind, path }) => `${KINDS[kind]} ${path}`))] : [],
      plans.length > 0 ? element('h2', {}, CONSEQUENCES) : [],
      plans.flatMap(({ plan, figures, rows }) => [
        element('h3', {}, plan),
        list(figures.map(fromTo)),
        element(
          'dl',
          {},
          rows.flatMap(({ row, changes: own, proofs }) => [
            element('dt', {}, row),
            ...[...own.map(fromTo), ...proofs.map(proofText)].map((line) => element('dd', {}, line)),
          ]),
        ),
      ]),
      faulty.length > 0 ? [element('h2', {}, FAULTY), list(faulty)] : [],
      decision(),
    ),
  );
  return `<!doctype html>${toHtml(html)}`;
};

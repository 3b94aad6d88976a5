import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { MUNICIPALITY_KINDS } from '../schemas/vocabulary.ts';
import { formalDigits } from '../text/paper.ts';
import { formalDate } from '../thai/date.ts';
import { unbrokenFinder } from '../thai/line-break.ts';
import { monogram } from '../thai/monogram.ts';
import type { Frame } from './book-html.ts';
import { fontFaces } from './fonts.ts';

/** What stands around the text of a booklet of a town, whose seal lies in the content folder. */
export const frameOf = ({ site, today, entries }: KnowledgeBase, content: string, style: 'booklet' | 'leaflet'): Frame => {
  const departments = entries('departments').map(({ data }) => data.title);
  const dataAddress = (file: string): string =>
    `data:${lookup(file) ?? 'application/octet-stream'};base64,${readFileSync(join(content, 'site', file)).toString('base64')}`;
  return {
    owner: site.name,
    seal: site.seal === undefined ? undefined : dataAddress(site.seal),
    monogram: monogram(site.name.replace(MUNICIPALITY_KINDS[site.kind], '')),
    edition: `ข้อมูล ณ วันที่ ${formalDate(today)}`,
    foreword: site.foreword.map(formalDigits),
    findUnbroken: unbrokenFinder([site.name.replace(MUNICIPALITY_KINDS[site.kind], ''), ...departments]),
    css: `${fontFaces()}\n${readFileSync(new URL(`${style}.css`, import.meta.url), 'utf8')}`,
  };
};

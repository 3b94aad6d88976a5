import type { AnyEntry } from '../../domain/entry.ts';
import type { RowResult } from '../../domain/plan-results.ts';
import { rowAddress } from '../../routes/addresses.ts';
import { shortDate } from '../../thai/date.ts';
import { COLLECTION_LABELS } from '../labels.ts';
import { joined, line, type Block, type Line } from '../paper.ts';
import { formatAmount, formatValue, rowPlace } from '../results.ts';
import { behind, lead, paragraph, rowLink } from './parts.ts';

/** Pieces of evidence that the paper names for one row; the row's own page has them all. */
const EVIDENCE_LIMIT = 5;

const nameOfEntry = (entry: AnyEntry, day?: string): Line =>
  line`${{ text: entry.data.title, address: entry.address }} (${COLLECTION_LABELS[entry.collection]}${day ? ` ${shortDate(day)}` : ''}${entry.data.sample ? ' ตัวอย่าง' : ''})`;

/** What proves the result of a row, the first of it and how much there is: figures with their sources, entries that count, entries that the plan names. */
const proofsOf = ({ targets, entries, evidence: named }: RowResult): { lines: Line[]; all: number } => {
  const figures = targets.flatMap(({ figures: own, unit }) => own.map((figure) => ({ ...figure, unit })));
  const counted = new Set(entries.map(({ entry }) => entry));
  const others = named.filter((entry) => !counted.has(entry));
  const room = (before: number) => Math.max(0, EVIDENCE_LIMIT - before);
  return {
    lines: [
      ...figures
        .slice(0, EVIDENCE_LIMIT)
        .map(
          ({ date, value, source, sample, unit }): Line =>
            line`${source} วันที่ ${shortDate(date)}: ${formatValue(value, unit ?? '')}${sample ? ' (ตัวอย่าง)' : ''}`,
        ),
      ...entries.slice(0, room(figures.length)).map(({ entry, day }) => nameOfEntry(entry, day)),
      ...others.slice(0, room(figures.length + entries.length)).map((entry) => nameOfEntry(entry)),
    ],
    all: figures.length + entries.length + others.length,
  };
};

/** What proves the results, row by row. */
export const evidence = (results: readonly RowResult[]): Block[] => {
  const rows = results.map((result) => ({ result, ...proofsOf(result) }));
  const bare = rows.filter(({ all }) => all === 0).map(({ result }) => result);
  const withSamples = results.some(({ count, evidence: named }) => count.sample > 0 || named.some(({ data }) => data.sample));
  return [
    ...(withSamples ? [paragraph('รายการที่ระบุว่าตัวอย่างเป็นเรื่องสมมติเพื่อแสดงรูปแบบ ไม่นับรวมในผล')] : []),
    ...rows
      .filter(({ all }) => all > 0)
      .flatMap(({ result, lines, all }): Block[] => [
        lead(line`${{ text: rowPlace(result), address: rowAddress(result.key) }} ${result.row.activity}`),
        {
          kind: 'list',
          ordered: false,
          items: [
            ...lines,
            ...(all > lines.length ? [line`และอีก ${{ text: `${formatAmount(all - lines.length)} รายการ`, address: behind(result) }}`] : []),
          ],
        },
      ]),
    ...(bare.length > 0
      ? [paragraph([{ text: `กิจกรรมที่ยังไม่มีหลักฐานในคลังความรู้ ${bare.length} กิจกรรม ได้แก่ ` }, ...joined(bare.map(rowLink), ', ')])]
      : []),
  ];
};

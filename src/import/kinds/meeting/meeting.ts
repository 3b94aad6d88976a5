import { fiscalYearOf } from '../../../thai/fiscal-year.ts';
import { clean } from '../../clean.ts';
import type { Desk, Draft } from '../../desk.ts';
import type { Block } from '../../paper.ts';
import { AgendaReader } from './agenda.ts';
import { endOf, outcomesOf } from './end.ts';
import { headOf } from './head.ts';
import { partsOf } from './parts.ts';
import { absentOf, Posts, presentOf } from './people.ts';

/** The minutes begin where their title is: a plan may have them behind it. */
const fromTitle = ({ blocks }: { blocks: readonly Block[] }): number =>
  Math.max(
    0,
    blocks.findIndex((block) => 'text' in block && /^(?:รายงาน|บันทึก|สรุป)(?:ผล)?การประชุม/.test(block.text.trim())),
  );

const REQUIRED = { number: 'ครั้งที่', date: 'วันที่ประชุม', start: 'เวลาเริ่มประชุม', place: 'สถานที่' } as const;

/** Sittings are counted anew in each session, so that its number is part of the name. */
const sessionCode = (session: string | undefined): string => {
  if (session === undefined) return '';
  const [number = ''] = /\d+/.exec(session) ?? [];
  return `-${session.includes('วิสามัญ') ? 'extra' : 's'}${number}`;
};

/** รายงานการประชุม. */
export const importMeeting = (desk: Desk): Draft => {
  const { parts, reasonOfAll } = partsOf(
    Object.assign(Object.create(desk) as Desk, { paper: { ...desk.paper, blocks: desk.paper.blocks.slice(fromTitle(desk.paper)) } }),
  );
  const posts = new Posts();
  const head = headOf(desk, parts.head);
  const present = [...presentOf(desk, parts.present, posts), ...presentOf(desk, parts.others, posts)];
  const absent = absentOf(desk, parts.absent, reasonOfAll, posts);
  const agenda = new AgendaReader(desk, posts).read(parts.body);
  const fields: Record<string, unknown> = {
    ...head,
    ...(present.length > 0 && { present }),
    ...(absent.length > 0 && { absent }),
    ...outcomesOf(desk, parts.outcomes),
    ...endOf(desk, parts.end),
  };
  for (const [field, label] of Object.entries(REQUIRED)) if (fields[field] === undefined) desk.ask(`ไม่พบ${label} ให้เพิ่ม ${field}`);
  if (agenda.length === 0) desk.ask('ไม่พบระเบียบวาระ ให้เพิ่ม agenda จากข้อความในไฟล์ตรวจ');
  const { title, number, year, date, ...others } = fields as Record<string, string>;
  const name = clean(title ?? 'รายงานการประชุม');
  return {
    collection: 'meetings',
    name: number ? `meeting-${year}${sessionCode(others['session'])}-${number}` : 'meeting',
    isNumbered: number === undefined,
    format: 'yaml',
    fields: {
      title: number ? `${name} ${others['session'] ? `${others['session']} ` : ''}ครั้งที่ ${number}/${year}` : name,
      ...(date && { fiscalYear: fiscalYearOf(date) }),
      ...(others['body'] && { body: others['body'] }),
      ...(others['session'] && { session: others['session'] }),
      ...(number && { number, year }),
      ...(date && { date }),
      ...Object.fromEntries(
        ['start', 'end', 'place', 'present', 'absent'].flatMap((field) => (others[field] === undefined ? [] : [[field, others[field]]])),
      ),
      agenda,
      ...Object.fromEntries(
        ['recorder', 'certifier', 'outcomes'].flatMap((field) => (others[field] === undefined ? [] : [[field, others[field]]])),
      ),
    },
  };
};

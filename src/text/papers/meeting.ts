import type { Entry } from '../../domain/entry.ts';
import { longDate, officeTime } from '../../thai/date.ts';
import { describeVotes } from '../meeting.ts';
import { inThaiDigits, type Block, type Section, type TitledPaper } from '../paper.ts';
import { heading, list, paragraph, section } from './parts.ts';

type Meeting = Entry<'meetings'>['data'];

const member = ({ post, role }: Meeting['present'][number]): string => (role ? `${post}  ${role}` : post);

const agendaItem = ({ number, title, discussion, resolution, votes }: Meeting['agenda'][number]['items'][number]): Block[] => [
  ...(number || title ? [heading([number, title].filter(Boolean).join(' '))] : []),
  ...discussion.flatMap(({ post, said }) => paragraph(`${post}: ${said}`)),
  ...paragraph(votes && `ผลการลงมติ: ${describeVotes(votes)}`),
  ...paragraph(resolution && `มติที่ประชุม: ${resolution}`),
];

/** A time is said even where nothing stands below it. */
const timed = (id: string, title: string, blocks: readonly Block[] = []): Section => ({ id, title, parts: [{ wide: false, blocks }] });

/** Minutes of a meeting (รายงานการประชุม), in the order of form 11 of the rules on correspondence (ระเบียบงานสารบรรณ). */
export const meetingPaper = ({ data }: Entry<'meetings'>, body: readonly Block[]): TitledPaper => {
  const { session, number, year, date, start, end, place, present, absent, agenda, outcomes, recorder, certifier } = data;
  return inThaiDigits({
    title: [
      `รายงานการประชุม${data.body}`,
      session === undefined ? `ครั้งที่ ${number}/${year}` : `${session} ครั้งที่ ${number} ประจำปี พ.ศ. ${year}`,
      `เมื่อวันที่ ${longDate(date)}`,
      `ณ ${place}`,
    ],
    sections: [
      ...section('present', 'ผู้มาประชุม', list(present.map(member))),
      ...section('absent', 'ผู้ไม่มาประชุม', list(absent.map(member))),
      timed('start', `เริ่มประชุมเวลา ${officeTime(start)}`, body),
      ...agenda.flatMap((item) =>
        section(`agenda-${item.number}`, `ระเบียบวาระที่ ${item.number} ${item.title}`, item.items.flatMap(agendaItem)),
      ),
      ...section('outcomes', 'สิ่งที่ต้องทำต่อ', list(outcomes)),
      ...(end ? [timed('end', `เลิกประชุมเวลา ${officeTime(end)}`)] : []),
    ],
    signatures: [
      ...(recorder ? [{ post: recorder, role: 'ผู้จดรายงานการประชุม' }] : []),
      ...(certifier ? [{ post: certifier, role: 'ผู้ตรวจรายงานการประชุม' }] : []),
    ],
  });
};

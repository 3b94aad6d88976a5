import { entryYear, type Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { KM_ROLES } from '../../schemas/vocabulary.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { compareCodes } from '../../thai/order.ts';
import { entryChapter, type BodyOf, type Book } from '../book.ts';
import { COLLECTION_LABELS } from '../labels.ts';
import { formalDigits, inThaiDigits, type Section } from '../paper.ts';
import { assetPaper } from '../papers/asset.ts';
import { copSummaryPaper } from '../papers/cop-summary.ts';
import { paragraph, section, table } from '../papers/parts.ts';

/** Sessions of a community, the first first. */
const sessionsOf = (kb: KnowledgeBase, community: Entry<'communities'>): Entry<'cop-summaries'>[] =>
  kb
    .entries('cop-summaries')
    .filter(({ data }) => data.community === community.id)
    .sort((a, b) => compareCodes(a.data.date, b.data.date));

/** The fiscal years in which a community met, the last first. */
export const communityYears = (kb: KnowledgeBase, community: Entry<'communities'>): number[] =>
  [...new Set(sessionsOf(kb, community).map((session) => entryYear(session)!))].sort((a, b) => b - a);

const about = ({ data }: Entry<'communities'>, body: Section[]): Section[] =>
  inThaiDigits([
    ...section('about', '', [
      ...paragraph(data.summary),
      ...paragraph(data.purpose && `เป้าหมายร่วม: ${data.purpose}`),
      ...paragraph(data.practice && `เรื่องที่ปฏิบัติร่วมกัน: ${data.practice}`),
      ...paragraph(data.rhythm && `จังหวะการพบกัน: ${data.rhythm}`),
      ...paragraph(data.channel && `ช่องทางพบปะ: ${data.channel}`),
    ]),
    ...section(
      'members',
      'สมาชิก',
      table(data.members, [
        { title: 'บทบาท', share: 25, cell: ({ role }) => KM_ROLES[role] },
        { title: 'ตำแหน่ง', share: 55, cell: ({ post }) => post },
        { title: 'จำนวน', share: 20, cell: ({ count }) => `${count} คน` },
      ]),
    ),
    ...body,
  ]);

/** The year of a community of practice: who it is, its sessions, and the knowledge that was distilled in them. */
export const communityBook = (kb: KnowledgeBase, community: Entry<'communities'>, year: number, bodyOf: BodyOf): Book => {
  const sessions = sessionsOf(kb, community).filter((session) => entryYear(session) === year);
  const assets = [...new Set(sessions.flatMap(({ data }) => data.assets))].flatMap((id) => kb.find('assets', id) ?? []);
  return {
    title: [formalDigits(community.data.title), `ปีงบประมาณ พ.ศ. ${toThaiDigits(String(year))}`],
    listsSections: false,
    chapters: [
      entryChapter(community, about(community, section('body', '', bodyOf(community)))),
      ...sessions.map((session) =>
        entryChapter(session, copSummaryPaper(kb, session, bodyOf(session)).sections, COLLECTION_LABELS['cop-summaries']),
      ),
      ...assets.map((asset) => entryChapter(asset, assetPaper(kb, asset, bodyOf(asset)).sections, COLLECTION_LABELS.assets)),
    ],
  };
};

import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { EntryData } from '../schemas/collections.ts';

type Meeting = EntryData<'meetings'>;
type Votes = NonNullable<Meeting['agenda'][number]['items'][number]['votes']>;

/** Which of its meetings it is: `1/2565`; of a council, within its session, `สมัยสามัญ สมัยที่ 2 ครั้งที่ 1 ประจำปี พ.ศ. 2565`. */
export const describeSitting = ({ session, number, year }: Pick<Meeting, 'session' | 'number' | 'year'>): string =>
  session === undefined ? `${number}/${year}` : `${session} ครั้งที่ ${number} ประจำปี พ.ศ. ${year}`;

/** A resolution, and where in the agenda it was made: the number of the agenda and the place of the item, from 1. */
interface Resolution {
  agenda: number;
  place: number;
  title: string;
  resolution: string;
  votes: Votes | undefined;
}

/** What papers write under an item on which nothing was resolved. */
const NOTHING = /^-?\s*(?:ไม่มี|-)?$/;

/** The resolutions of a meeting in the order of its agenda. */
export const resolutionsOf = ({ agenda }: Pick<Meeting, 'agenda'>): Resolution[] =>
  agenda.flatMap(({ number, title: about, items }) =>
    items.flatMap(({ title = about, resolution, votes }, index) =>
      resolution === undefined || NOTHING.test(resolution) ? [] : [{ agenda: number, place: index + 1, title, resolution, votes }],
    ),
  );

/** The newest meeting that resolved something; undefined where none did. Meetings are in the order of their days, newest first. */
export const lastResolvingMeeting = (kb: KnowledgeBase): Entry<'meetings'> | undefined =>
  kb.entries('meetings').find(({ data }) => resolutionsOf(data).length > 0);

/** `เห็นชอบ 10 เสียง ไม่เห็นชอบ 1 เสียง งดออกเสียง 0 เสียง`. */
export const describeVotes = (votes: Votes): string =>
  `เห็นชอบ ${votes.for} เสียง ไม่เห็นชอบ ${votes.against} เสียง งดออกเสียง ${votes.abstained} เสียง`;

type Absentee = Meeting['absent'][number];

/** Why somebody was absent, as minutes word it: `เนื่องจากติดราชการ`; nothing where the minutes say nothing. */
export const absenceReason = ({ reason }: Absentee): string =>
  reason === undefined ? '' : /^(?:เนื่องจาก|เพราะ)/.test(reason) ? reason : `เนื่องจาก${reason}`;

import type { EntryData } from '../schemas/collections.ts';

type Meeting = EntryData<'meetings'>;
type Votes = NonNullable<Meeting['agenda'][number]['items'][number]['votes']>;

/** Which of its meetings it is: `1/2565`; of a council, within its session, `สมัยสามัญ สมัยที่ 2 ครั้งที่ 1 ประจำปี พ.ศ. 2565`. */
export const describeSitting = ({ session, number, year }: Pick<Meeting, 'session' | 'number' | 'year'>): string =>
  session === undefined ? `${number}/${year}` : `${session} ครั้งที่ ${number} ประจำปี พ.ศ. ${year}`;

/** `เห็นชอบ 10 เสียง ไม่เห็นชอบ 1 เสียง งดออกเสียง 0 เสียง`. */
export const describeVotes = (votes: Votes): string =>
  `เห็นชอบ ${votes.for} เสียง ไม่เห็นชอบ ${votes.against} เสียง งดออกเสียง ${votes.abstained} เสียง`;

type Absentee = Meeting['absent'][number];

/** Why somebody was absent, as minutes word it: `เนื่องจากติดราชการ`; nothing where the minutes say nothing. */
export const absenceReason = ({ reason }: Absentee): string =>
  reason === undefined ? '' : /^(?:เนื่องจาก|เพราะ)/.test(reason) ? reason : `เนื่องจาก${reason}`;

import type { AnswerKind } from '../../thai/answer-words.ts';
import { FACT_KINDS, type FactKind, type PageRecord } from '../shared/page-record.ts';

/** What a page says of what a question asks for. */
export interface Fact {
  label: string;
  text: string;
}

const LABELS: Record<FactKind, string> = {
  fee: 'ค่าธรรมเนียม',
  documents: 'เอกสารที่ต้องใช้',
  time: 'ระยะเวลา',
  form: 'แบบฟอร์ม',
  who: 'ตำแหน่ง',
  telephone: 'โทรศัพท์',
  hours: 'เวลาทำการ',
  place: 'สถานที่',
};

/** All that is told of a page in a few words, what a question asks for first. */
export const listFacts = ({ facts, department, title }: Pick<PageRecord, 'facts' | 'department' | 'title'>, asked?: Fact): Fact[] => {
  const told = FACT_KINDS.flatMap((kind) => (facts[kind] ? [{ label: LABELS[kind], text: facts[kind] }] : []));
  if (department && department !== title) told.push({ label: 'ส่วนราชการ', text: department });
  return asked ? [asked, ...told.filter(({ label }) => label !== asked.label)] : told;
};

/** The fact of a page that a question asks for; the first, where it asks for several. */
export const chooseFact = (kinds: ReadonlySet<AnswerKind>, { facts }: Pick<PageRecord, 'facts'>): Fact | undefined => {
  const kind = FACT_KINDS.find((name) => kinds.has(name) && facts[name]);
  return kind && { label: LABELS[kind], text: facts[kind]! };
};

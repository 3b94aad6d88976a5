import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { longDate } from '../../thai/date.ts';
import { inThaiDigits, type Block, type TitledPaper } from '../paper.ts';
import { heading, list, paragraph, questions, section } from './parts.ts';

/** The summary of a session of a community (สรุปการเสวนา CoP) as it is bound: what is on its page and nothing else. */
export const copSummaryPaper = (kb: KnowledgeBase, { data }: Entry<'cop-summaries'>, body: readonly Block[]): TitledPaper => {
  const { date, place, moreDays, present, review } = data;
  const days = [{ date, place }, ...moreDays].map((day) => `${longDate(day.date)} ณ ${day.place ?? 'ที่เดิม'}`);
  return inThaiDigits({
    title: [data.title, kb.site.name],
    sections: [
      ...section('about', '', [
        ...paragraph(data.summary),
        ...days.flatMap((day) => paragraph(`วันและสถานที่: ${day}`)),
        ...paragraph(`ผู้ร่วมเสวนา: ${present.count} คน${present.posts.length > 0 ? ` ได้แก่ ${present.posts.join(' · ')}` : ''}`),
      ]),
      ...section('objectives', 'วัตถุประสงค์', list(data.objectives)),
      ...section('question', 'คำถามตั้งต้น', paragraph(data.question)),
      ...section(
        'stories',
        'เรื่องเล่า',
        data.stories.flatMap(({ teller, story, lesson }) => [
          heading(teller),
          ...paragraph(story),
          ...paragraph(lesson && `บทเรียน: ${lesson}`),
        ]),
      ),
      ...section('learnt', 'สิ่งที่ได้เรียนรู้', list(data.learnt)),
      ...section('body', '', body),
      ...section('problems', 'ปัญหาและอุปสรรค', list(data.problems)),
      ...section('assets', 'ขุมความรู้ที่สกัดได้', list(data.assets.flatMap((id) => kb.find('assets', id)?.data.title ?? []))),
      ...section(
        'next',
        'สิ่งที่จะทำต่อ',
        list(data.next.map(({ what, who, due }) => `${what}${who ? ` — ${who}` : ''}${due ? ` (ภายใน ${longDate(due)})` : ''}`)),
      ),
      ...section(
        'review',
        'ทบทวนหลังปฏิบัติ (AAR)',
        review
          ? [
              ...paragraph(`ที่คาดไว้: ${review.expected}`),
              ...paragraph(`ที่เกิดขึ้นจริง: ${review.happened}`),
              ...paragraph(`เพราะเหตุใด: ${review.why}`),
              ...paragraph(`ครั้งหน้าจะปรับอะไร: ${review.improve}`),
            ]
          : [],
      ),
      // Pictures of bodies are told by their words too.
      ...section(
        'photographs',
        'ภาพถ่าย',
        list(data.photographs.map(({ alt, caption }) => [`[ภาพ: ${alt}]`, caption].filter(Boolean).join(' '))),
      ),
      ...questions(data.questions),
    ],
    signatures: [],
  });
};

import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { ASSET_STAGES, KM_STEPS, KNOWLEDGE_KINDS } from '../../schemas/vocabulary.ts';
import { longDate } from '../../thai/date.ts';
import { inThaiDigits, type Block, type TitledPaper } from '../paper.ts';
import { list, paragraph, questions, section } from './parts.ts';

/** A piece of knowledge (ขุมความรู้) as it is bound: what is on its page and nothing else. */
export const assetPaper = (kb: KnowledgeBase, { data }: Entry<'assets'>, body: readonly Block[]): TitledPaper => {
  const holders = data.holders.flatMap((id) => kb.find('experts', id)?.data.post ?? []);
  const department = data.department && kb.find('departments', data.department)?.data.title;
  const facts = [
    `${ASSET_STAGES[data.stage]} · ${KNOWLEDGE_KINDS[data.kind]} · ${KM_STEPS[data.step]}`,
    data.topics.length > 0 ? `หัวเรื่อง: ${data.topics.join(' · ')}` : undefined,
    department && `ส่วนราชการ: ${department}`,
    holders.length > 0 ? `ถามผู้รู้ได้ที่: ${holders.join(' · ')}` : undefined,
    `ปรับปรุงล่าสุด: ${longDate(data.updated)}`,
  ];
  return inThaiDigits({
    title: [data.title, kb.site.name],
    sections: [
      ...section('body', '', [...paragraph(data.summary), ...facts.flatMap((fact) => paragraph(fact)), ...body]),
      ...section('attachments', 'เอกสารแนบ', list(data.attachments.map(({ title }) => title))),
      ...questions(data.questions),
    ],
    signatures: [],
  });
};

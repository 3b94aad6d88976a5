import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { formatDuration } from '../../schemas/fragments/total-time.ts';
import { longDayMonthOrYear } from '../../thai/date.ts';
import { APPLICANT_RIGHTS } from '../applicant-rights.ts';
import { describeFee, feeExamples, NO_FEE } from '../fee.ts';
import { documentGroups } from '../manual-documents.ts';
import { inThaiDigits, type Block, type TitledPaper } from '../paper.ts';
import { sectionsOf } from '../sections.ts';
import { list, paragraph, section, table } from './parts.ts';

type Manual = Entry<'manuals'>['data'];

const copies = ({ originals, copies }: Manual['documents'][number]): string[] => {
  const counts = [originals && `ฉบับจริง ${originals} ฉบับ`, copies && `สำเนา ${copies} ฉบับ`].filter((text) => typeof text === 'string');
  return counts.length > 0 ? counts : ['–'];
};

const channel = ({ name, place, counter, hours, telephone, online }: Manual['channels'][number]): string =>
  [name, place, counter, hours, telephone && `โทร. ${telephone}`, online].filter(Boolean).join(' · ');

const documents = ({ documents: papers, noDocuments }: Manual): Block[] =>
  noDocuments
    ? paragraph('ไม่ต้องใช้เอกสาร')
    : documentGroups(papers).flatMap((group) =>
        table(
          group.documents,
          [
            { title: 'ที่', share: 7, cell: (_, place) => String(place + 1) },
            { title: 'รายการเอกสาร', share: 38, cell: ({ name }) => name },
            { title: 'หน่วยงานผู้ออก', share: 20, cell: ({ issuer }) => issuer },
            { title: 'จำนวน', share: 15, cell: copies },
            { title: 'หมายเหตุ', share: 20, cell: ({ remark }) => remark },
          ],
          group.title,
        ),
      );

const steps = ({ steps: done, totalTime, totalTimeNote }: Manual): Block[] => [
  ...table(done, [
    { title: 'ที่', share: 7, cell: (_, place) => String(place + 1) },
    { title: 'ขั้นตอน', share: 45, cell: ({ title, detail }) => (detail ? [title, detail] : title) },
    { title: 'ระยะเวลา', share: 20, cell: ({ time }) => formatDuration(time) },
    { title: 'ผู้รับผิดชอบ', share: 28, cell: ({ responsible }) => responsible },
  ]),
  ...paragraph(totalTime && `ระยะเวลาดำเนินการรวม ${formatDuration(totalTime)}`),
  ...paragraph(totalTimeNote),
];

const fees = ({ fees: charged, noFees }: Manual): Block[] =>
  noFees
    ? paragraph(NO_FEE)
    : table(charged, [
        { title: 'ที่', share: 7, cell: (_, place) => String(place + 1) },
        { title: 'รายการ', share: 43, cell: (fee) => [fee.item, ...feeExamples(fee).map((example) => `ตัวอย่าง: ${example}`)] },
        { title: 'อัตรา', share: 25, cell: (fee) => describeFee(fee) },
        { title: 'หมายเหตุ', share: 25, cell: ({ remark }) => remark },
      ]);

/** A manual as agencies print it, public (คู่มือสำหรับประชาชน) or for the staff (คู่มือการปฏิบัติงาน); what is on the page and nothing else. */
export const manualPaper = (kb: KnowledgeBase, entry: Entry<'manuals'>, body: readonly Block[]): TitledPaper => {
  const { data } = entry;
  const shown = sectionsOf(kb, entry);
  const blocks: Record<keyof typeof shown, readonly Block[]> = {
    channels: list(data.channels.map(channel)),
    documents: documents(data),
    steps: steps(data),
    fees: fees(data),
    criteria: list(data.criteria),
    methods: list(data.methods),
    conditions: list(data.conditions),
    flow: list(data.flow.map(({ title, detail, post }) => [title, post && `(${post})`, detail].filter(Boolean).join(' '))),
    'control-points': list(data.controlPoints),
    records: list(data.records),
    forms: list(data.forms.map(({ title }) => title)),
    complaints: list(data.complaints.map(({ channel: name, contact }) => (contact ? `${name} — ${contact}` : name))),
    law: list(data.legalBasis),
    rights: [...list(APPLICANT_RIGHTS.rights), ...paragraph(APPLICANT_RIGHTS.source)],
  };
  const ORDER = [
    'criteria',
    'methods',
    'conditions',
    'channels',
    'steps',
    'documents',
    'fees',
    'flow',
    'control-points',
    'records',
  ] as const;
  const LAST = ['rights', 'complaints', 'forms', 'law'] as const;
  const write = (ids: readonly (keyof typeof shown)[]) => ids.flatMap((id) => (shown[id] ? section(id, shown[id].title, blocks[id]) : []));
  const facts = [
    `หน่วยงานที่รับผิดชอบ: ${kb.find('departments', data.department)?.data.title ?? data.department}`,
    data.licenceTerm && `อายุใบอนุญาต: ${data.licenceTerm}`,
    `ประกาศใช้เมื่อ ${longDayMonthOrYear(data.issued)}`,
  ];
  return inThaiDigits({
    title: [data.audience === 'staff' ? 'คู่มือการปฏิบัติงาน' : 'คู่มือสำหรับประชาชน', data.title, kb.site.name],
    sections: [
      ...section('facts', '', [...paragraph(data.summary), ...facts.flatMap((fact) => paragraph(fact)), ...body]),
      ...write(ORDER),
      ...write(LAST),
    ],
    signatures: [],
  });
};

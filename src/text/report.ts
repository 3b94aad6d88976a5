import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { resultsOf } from '../domain/plan-results.ts';
import { summarize } from '../domain/plan-summary.ts';
import { reportOf } from '../domain/report.ts';
import { longDate } from '../thai/date.ts';
import { inThaiDigits, type Paper, type Part } from './paper.ts';
import { formalPlanName } from './plan-name.ts';
import { background } from './report/background.ts';
import { evidence } from './report/evidence.ts';
import { outcome } from './report/outcome.ts';
import { upright } from './report/parts.ts';
import { problems } from './report/problems.ts';
import { statements } from './report/statements.ts';

/** The numbered sections of a report, in order. */
export const REPORT_SECTIONS = [
  { id: 'background', title: '๑. ความเป็นมา' },
  { id: 'results', title: '๒. ผลการดำเนินงาน' },
  { id: 'evidence', title: '๓. หลักฐาน' },
  { id: 'problems', title: '๔. ปัญหาและอุปสรรค' },
  { id: 'suggestions', title: '๕. ข้อเสนอแนะ' },
] as const;
type ReportSectionId = (typeof REPORT_SECTIONS)[number]['id'];

/** Title of the report on a plan, in Arabic digits. */
export const reportTitle = (kb: KnowledgeBase, plan: Entry<'plans'>): string => `รายงานผลการติดตามและประเมินผล${formalPlanName(kb, plan)}`;

/**
 * The report on a plan to the head of the municipality, in the order of an official memorandum and in
 * Thai digits throughout. What the committee wrote comes from its `reports` entry; without one those
 * parts say that nothing is recorded.
 */
export const writeReport = (kb: KnowledgeBase, plan: Entry<'plans'>): Paper<ReportSectionId> => {
  const { site } = kb;
  const report = reportOf(kb, plan);
  const results = resultsOf(kb, plan.id);
  const summary = summarize(results);
  const committee = report?.data.committee ? kb.find('committees', report.data.committee) : undefined;
  const department = plan.data.department ? kb.find('departments', plan.data.department)?.data.title : undefined;
  const parts: Record<ReportSectionId, readonly Part[]> = {
    background: upright(background(kb, plan, committee)),
    results: outcome(kb, plan, results, summary),
    evidence: upright(evidence(results)),
    problems: upright(problems(kb, plan, results, report)),
    suggestions: upright(statements(kb, report, 'suggestions')),
  };
  return inThaiDigits<Paper<ReportSectionId>>({
    kind: 'บันทึกข้อความ',
    head: [
      [{ label: 'ส่วนราชการ', value: [department, site.name].filter(Boolean).join(' ') }],
      [
        { label: 'ที่', value: report?.data.number },
        { label: 'วันที่', value: report?.data.submitted && longDate(report.data.submitted) },
      ],
      [{ label: 'เรื่อง', value: reportTitle(kb, plan) }],
    ],
    to: { label: 'เรียน', value: site.head },
    sections: REPORT_SECTIONS.map((section) => ({ ...section, parts: parts[section.id] })),
    closing: 'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
    signatures: committee
      ? committee.data.members.map(({ post, role }) => ({ post, role }))
      : ['ประธานกรรมการ', 'กรรมการ', 'กรรมการและเลขานุการ'].map((role) => ({ post: undefined, role })),
    decision: { title: `ความเห็นและข้อสั่งการของ${site.head}`, signature: { post: site.head, role: undefined } },
  });
};

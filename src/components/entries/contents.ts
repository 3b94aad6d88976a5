import type { AnyEntry } from '../../domain/entry.ts';
import type { Heading } from '../../markdown/headings.ts';
import { REPORT_SECTIONS } from '../../text/report.ts';

const section = (id: string, text: string, shown: boolean): Heading[] => (shown ? [{ depth: 2, id, text }] : []);

/** What a page's table of contents lists: the headings of its body, among the sections that its component makes of the data. */
export const pageContents = (entry: AnyEntry, headings: readonly Heading[]): Heading[] => {
  const body = headings.filter(({ depth }) => depth <= 3);
  if (entry.collection === 'manuals') {
    const { channels, documents, steps, fees, criteria, methods, conditions, flow, controlPoints, records, forms, complaints, legalBasis } =
      entry.data;
    return [
      ...section('channels', 'ช่องทางการให้บริการ', channels.length > 0),
      ...section('documents', 'เอกสารที่ต้องใช้', documents.length > 0),
      ...section('steps', 'ขั้นตอนและระยะเวลา', steps.length > 0),
      ...section('fees', 'ค่าธรรมเนียม', fees.length > 0),
      ...body.filter(({ depth }) => depth === 2),
      ...section('criteria', 'หลักเกณฑ์', criteria.length > 0),
      ...section('methods', 'วิธีการ', methods.length > 0),
      ...section('conditions', 'เงื่อนไข', conditions.length > 0),
      ...section('flow', 'ผังการปฏิบัติงาน', flow.length > 0),
      ...section('control-points', 'จุดควบคุม', controlPoints.length > 0),
      ...section('records', 'บันทึกและหลักฐานที่ต้องเก็บ', records.length > 0),
      ...section('forms', 'แบบฟอร์มและตัวอย่าง', forms.length > 0),
      ...section('complaints', 'ช่องทางการร้องเรียน', complaints.length > 0),
      ...section('law', 'กฎหมายที่เกี่ยวข้อง', legalBasis.length > 0),
    ];
  }
  if (entry.collection === 'plans') {
    const { focusAreas, desiredStates, successFactors, policies, criteria, followUp, tables, corrections, doubts } = entry.data;
    return [
      ...section('progress', 'ความก้าวหน้า', tables.length > 0),
      ...section('all-results', 'ทุกข้อของแผน เรียงข้อที่ต้องดูก่อน', tables.length > 0),
      ...section('by-state', 'ความก้าวหน้าตามเป้าหมาย KM กระบวนการ และผู้รับผิดชอบ', tables.length > 0 && desiredStates.length > 0),
      ...body,
      ...section('focus-areas', 'ขอบเขต KM', focusAreas.length > 0),
      ...section('desired-states', 'เป้าหมาย KM', desiredStates.length > 0),
      ...section('success-factors', 'ปัจจัยแห่งความสำเร็จ', successFactors.length > 0),
      ...section('policies', 'นโยบาย', policies.length > 0),
      ...section('criteria', 'เกณฑ์การประเมิน', criteria.length > 0),
      ...section('follow-up', 'การติดตามและประเมินผล', followUp.length > 0),
      ...tables.map(({ id, title }, index) => ({ depth: 2, id: `table-${id}`, text: `ตารางที่ ${index + 1} ${title}` })),
      ...section('corrections', 'คำที่แก้จากเอกสารต้นฉบับ', corrections.length > 0),
      ...section('doubts', 'ข้อสงสัยที่คงไว้ตามเอกสาร', doubts.length > 0),
    ];
  }
  if (entry.collection === 'reports') return [...REPORT_SECTIONS.map(({ id, title }) => ({ depth: 2, id, text: title })), ...body];
  return body;
};

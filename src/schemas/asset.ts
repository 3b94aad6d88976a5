import { z } from 'astro/zod';
import { choice, fiscalYear, list, text, texts } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { fileName } from './fragments/file-name.ts';
import { entryRefs, planRowRefs, refs } from './fragments/references.ts';
import { questions } from './fragments/questions.ts';
import { ASSET_STAGES, KM_STEPS, KNOWLEDGE_KINDS } from './vocabulary.ts';

/** A file kept beside the entry and offered for download. */
const attachmentSchema = z.strictObject({
  title: text('ชื่อเอกสารแนบ'),
  file: fileName('ชื่อไฟล์'),
});

/** ขุมความรู้: a recorded piece of knowledge that others can use. */
export const assetSchema = entrySchema('assets', {
  fiscalYear: fiscalYear().optional(),
  kind: choice(KNOWLEDGE_KINDS, 'ประเภทความรู้'),
  stage: choice(ASSET_STAGES, 'ระดับความรู้'),
  step: choice(KM_STEPS, 'ขั้นตอนการจัดการความรู้'),
  topics: texts('หัวเรื่อง'),
  holders: refs('experts', 'ผู้ถือความรู้', 'รหัสบัตรผู้รู้'),
  from: entryRefs('ได้มาจาก', 'สรุปการเสวนา รายงานการอบรม หรือรายการอื่นที่เป็นต้นทาง'),
  related: entryRefs('เกี่ยวข้องกับ'),
  planRows: planRowRefs('สนองแผนข้อใด'),
  attachments: list(attachmentSchema, 'เอกสารแนบ'),
  questions: questions(),
});

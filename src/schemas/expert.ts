import { choice, day, text, texts } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { ref } from './fragments/references.ts';
import { contactSchema } from './fragments/contact.ts';
import { KM_ROLES } from './vocabulary.ts';

/** บัตรผู้รู้: who knows what, by post. A personal name needs a recorded consent (PDPA B.E. 2562 §19). */
export const expertSchema = entrySchema('experts', {
  department: ref('departments', 'ส่วนราชการ'),
  post: text('ตำแหน่ง'),
  role: choice(KM_ROLES, 'บทบาท KM'),
  topics: texts('เรื่องที่รู้'),
  tacitSkills: texts('ทักษะที่ฝังลึก', 'สิ่งที่ทำได้แต่เขียนเป็นคู่มือได้ยาก'),
  contact: contactSchema.default({}).meta({ title: 'ติดต่อที่ทำงาน' }),
  personalName: text('ชื่อบุคคล', 'ใส่ได้เมื่อมีความยินยอมเท่านั้น').optional(),
  consentDate: day('วันที่ให้ความยินยอม').optional(),
}).superRefine(
  (expert, context) => {
    if (expert.personalName && !expert.consentDate)
      disagree(
        context,
        ['personalName'],
        'มีชื่อบุคคลแต่ไม่มีวันที่ให้ความยินยอม (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
        'เพิ่มบรรทัด consentDate: ตามด้วยวันที่ในหนังสือยินยอม หรือลบ personalName แล้วใช้ตำแหน่งใน post',
      );
  },
  reading('personalName', 'consentDate'),
);

import { choice, day, flag, text, texts } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { ref } from './fragments/references.ts';
import { contactSchema } from './fragments/contact.ts';
import { KM_ROLES } from './vocabulary.ts';

/**
 * บัตรผู้รู้: who knows what, by post. A personal name needs a recorded consent (PDPA B.E. 2562 §19); somebody outside
 * the office (ปราชญ์ชาวบ้าน) is known without a name too, so a card of theirs needs it always.
 */
export const expertSchema = entrySchema('experts', {
  outside: flag('บุคคลนอกหน่วยงาน', 'true เมื่อเป็นปราชญ์ชาวบ้านหรือผู้รู้ที่ไม่ใช่บุคลากร ต้องมีวันที่ให้ความยินยอม'),
  department: ref('departments', 'ส่วนราชการ', 'บุคคลนอกหน่วยงานเว้นว่างได้ หรือใส่ส่วนราชการที่ประสานงานให้')
    .meta({ neededUnless: ['outside: true'] })
    .optional(),
  post: text('ตำแหน่งหรือฐานะ', 'เช่น นายช่างโยธา หรือ ปราชญ์ชาวบ้านด้านจักสาน'),
  role: choice(KM_ROLES, 'บทบาท KM', 'บุคคลนอกหน่วยงานเว้นว่างได้')
    .meta({ neededUnless: ['outside: true'] })
    .optional(),
  topics: texts('เรื่องที่รู้'),
  tacitSkills: texts('ทักษะที่ฝังลึก', 'สิ่งที่ทำได้แต่เขียนเป็นคู่มือได้ยาก'),
  contact: contactSchema.default({}).meta({ title: 'ติดต่อที่ทำงาน' }),
  personalName: text('ชื่อบุคคล', 'ใส่ได้เมื่อมีความยินยอมเท่านั้น').optional(),
  consentDate: day('วันที่ให้ความยินยอม').optional(),
})
  .superRefine(
    (expert, context) => {
      if (expert.outside) return;
      for (const [field, label] of [
        ['department', 'ส่วนราชการ'],
        ['role', 'บทบาท KM'],
      ] as const)
        if (!expert[field])
          disagree(
            context,
            [field],
            `บัตรผู้รู้ของบุคลากรต้องบอก${label}`,
            `เพิ่มบรรทัด ${field}: ${field === 'role' ? Object.keys(KM_ROLES).join(' หรือ ') : 'ตามด้วยรหัสส่วนราชการ'} หรือเขียน outside: true ถ้าเป็นบุคคลนอกหน่วยงาน`,
            field,
          );
    },
    reading('outside', 'department', 'role'),
  )
  .superRefine(
    (expert, context) => {
      if (expert.personalName && !expert.consentDate)
        disagree(
          context,
          ['personalName'],
          'มีชื่อบุคคลแต่ไม่มีวันที่ให้ความยินยอม (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
          'เพิ่มบรรทัด consentDate: ตามด้วยวันที่ในหนังสือยินยอม หรือลบ personalName แล้วใช้ตำแหน่งใน post',
        );
      else if (expert.outside && !expert.consentDate)
        disagree(
          context,
          ['outside'],
          'บัตรผู้รู้ของบุคคลนอกหน่วยงานต้องมีวันที่ให้ความยินยอม (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
          'เพิ่มบรรทัด consentDate: ตามด้วยวันที่ในหนังสือยินยอม ถ้ายังไม่ได้รับความยินยอมยังเผยแพร่ไม่ได้ ให้นำไฟล์นี้ออกก่อน',
          'consentDate',
        );
    },
    reading('outside', 'personalName', 'consentDate'),
  );

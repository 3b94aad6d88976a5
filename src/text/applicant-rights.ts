import type { Language } from '../schemas/vocabulary.ts';

/**
 * What somebody who applies may expect of the office under the Licensing Facilitation Act B.E. 2558: section 8 on papers,
 * section 10 on time. It holds for what the Act covers, so the words say so.
 */
export const APPLICANT_RIGHTS = {
  rights: [
    'ถ้าคำขอไม่ถูกต้องหรือเอกสารไม่ครบ เจ้าหน้าที่ต้องแจ้งท่านทันที หากแก้ไขในขณะนั้นไม่ได้ ต้องบันทึกสิ่งที่ขาดและกำหนดเวลาไว้เป็นหนังสือ และมอบสำเนาให้ท่าน',
    'เจ้าหน้าที่ขอเอกสารเพิ่มได้ครั้งเดียว เมื่อท่านยื่นครบตามบันทึกแล้วจะเรียกเพิ่มอีกไม่ได้ เว้นแต่มีเหตุตามกฎหมาย',
    'เมื่อพิจารณาเสร็จ ท่านจะได้รับแจ้งผลภายใน 7 วัน',
    'ถ้าไม่เสร็จตามเวลาในคู่มือ เจ้าหน้าที่ต้องแจ้งเหตุที่ล่าช้าเป็นหนังสือทุก 7 วันจนกว่าจะเสร็จ',
  ],
  source:
    'ตามพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558 มาตรา 8 และมาตรา 10 ใช้กับงานอนุญาต จดทะเบียน และรับแจ้งที่อยู่ในบังคับของกฎหมายนี้',
} as const;

/** The same in English. */
const RIGHTS_IN_ENGLISH = {
  rights: [
    'If your application is wrong or papers are missing, the officer must tell you at once. What cannot be put right then must be written down with a date to bring it by, and you get a copy.',
    'The officer may ask for more papers only once. When you have brought all that the record names, nothing more may be asked for, unless the law gives a reason.',
    'You will be told of the decision within 7 days after it is made.',
    'If it is not ready in the time that this guide says, the office must write to you with the reason every 7 days until it is.',
  ],
  source:
    'Licensing Facilitation Act, B.E. 2558 (2015), sections 8 and 10. This applies to licences, registrations and notifications that fall under this Act.',
} as const;

export const applicantRights = (language: Language): { rights: readonly string[]; source: string } =>
  language === 'en' ? RIGHTS_IN_ENGLISH : APPLICANT_RIGHTS;

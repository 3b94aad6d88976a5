import type { Language } from '../schemas/vocabulary.ts';

/** What a manual's page says of its own, in the language that the manual is written in. */
const THAI = {
  kind: 'คู่มือ',
  time: 'ใช้เวลา',
  fee: 'ค่าธรรมเนียม',
  seeFees: 'ดูตามรายการ',
  documents: 'เอกสาร',
  noDocuments: 'ไม่ต้องใช้เอกสาร',
  licenceTerm: 'อายุใบอนุญาต',
  place: 'สถานที่',
  telephone: 'โทรศัพท์',
  call: 'โทร.',
  hours: 'เวลาทำการ',
  exceptHolidays: 'ตามเวลาทำการ ไม่รวมวันหยุดราชการ',
  inCases: 'เฉพาะกรณี',
  clear: 'ล้างรายการ',
  ticked: 'เตรียมแล้ว {ticked} จาก {all} รายการ',
  total: 'รวม',
  example: 'ตัวอย่าง:',
  everyone: 'ผู้ยื่นทุกรายจ่าย',
  byTheAct: 'จัดทำตามพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558 มาตรา 7',
};
export type ManualWords = typeof THAI;

const WORDS: Record<Language, ManualWords> = {
  th: THAI,
  en: {
    kind: 'Service guide',
    time: 'Time',
    fee: 'Fee',
    seeFees: 'See the list',
    documents: 'Documents',
    noDocuments: 'No documents are needed',
    licenceTerm: 'Valid for',
    place: 'Where',
    telephone: 'Telephone',
    call: 'Tel.',
    hours: 'Hours',
    exceptHolidays: 'By the usual hours, public holidays aside',
    inCases: 'In certain cases',
    clear: 'Clear the list',
    ticked: '{ticked} of {all} ready',
    total: 'Total',
    example: 'Example:',
    everyone: 'Everybody pays this',
    byTheAct: 'Written under section 7 of the Licensing Facilitation Act, B.E. 2558 (2015)',
  },
};
export const manualWords = (language: Language): ManualWords => WORDS[language];

/** Headings of a manual's sections in English, by id; the Thai ones stand with the sections. */
export const SECTIONS_IN_ENGLISH: Readonly<Record<string, string>> = {
  documents: 'What to bring',
  steps: 'Steps and time',
  fees: 'Fees',
  channels: 'Where to apply',
  rights: 'Your rights',
  conditions: 'Conditions',
  criteria: 'Rules',
  methods: 'How to apply',
  forms: 'Forms',
  law: 'Laws',
  complaints: 'Complaints',
};

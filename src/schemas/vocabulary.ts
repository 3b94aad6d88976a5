import type { AnswerKind } from '../thai/answer-words.ts';

/**
 * Controlled vocabularies of the field: value in files → Thai label on pages.
 * Enums, labels and filters all derive from these tables.
 */

export const AUDIENCES = { public: 'ประชาชนทั่วไป', staff: 'เจ้าหน้าที่' } as const;

/** Whose devices keep a copy of the site to read without a network. */
export const OFFLINE_COPIES = { public: 'เว็บไซต์ประชาชน', all: 'เว็บไซต์ประชาชนและเว็บไซต์เจ้าหน้าที่', none: 'ไม่เก็บ' } as const;

export const STATUSES = { draft: 'ฉบับร่าง', published: 'เผยแพร่', superseded: 'ถูกแทนที่' } as const;

/** How a town takes a rule of the check. */
export const SEVERITIES = { error: 'ข้อผิดพลาด', warning: 'คำเตือน', note: 'หมายเหตุ', off: 'ไม่ตรวจ' } as const;

export const MUNICIPALITY_KINDS = {
  'city-municipality': 'เทศบาลนคร',
  'town-municipality': 'เทศบาลเมือง',
  'subdistrict-municipality': 'เทศบาลตำบล',
  'subdistrict-administration': 'องค์การบริหารส่วนตำบล',
  'provincial-administration': 'องค์การบริหารส่วนจังหวัด',
  'special-administration': 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ',
} as const;

/** What a question in the search may ask for. */
export const ANSWERS = {
  who: 'คนหรือหน่วยงาน',
  meeting: 'การประชุมและมติ',
  telephone: 'หมายเลขโทรศัพท์',
  hours: 'เวลาทำการ',
  place: 'สถานที่',
  fee: 'ค่าธรรมเนียม',
  documents: 'เอกสารที่ต้องใช้',
  time: 'ระยะเวลา',
  form: 'แบบฟอร์ม',
  meaning: 'ความหมาย',
  method: 'วิธีทำ',
  service: 'บริการของหน่วยงาน',
} as const satisfies Record<AnswerKind, string>;

/** The seven steps of the KM process, in order (ก.พ.ร. model; both source plans). */
export const KM_STEPS = {
  identification: 'การบ่งชี้ความรู้',
  creation: 'การสร้างและแสวงหาความรู้',
  organization: 'การจัดความรู้ให้เป็นระบบ',
  codification: 'การประมวลและกลั่นกรองความรู้',
  access: 'การเข้าถึงความรู้',
  sharing: 'การแบ่งปันแลกเปลี่ยนความรู้',
  learning: 'การเรียนรู้',
} as const;

/** The six elements of change management. `change-learning` is apart from the step `learning`. */
export const CHANGE_ELEMENTS = {
  transition: 'การเตรียมการและปรับเปลี่ยนพฤติกรรม',
  communication: 'การสื่อสาร',
  'process-tools': 'กระบวนการและเครื่องมือ',
  'change-learning': 'การเรียนรู้',
  measurement: 'การวัดผล',
  recognition: 'การยกย่องชมเชยและให้รางวัล',
} as const;

export const STEPS_AND_ELEMENTS = { ...KM_STEPS, ...CHANGE_ELEMENTS } as const;

export const PROCESSES = {
  'km-process': 'กระบวนการจัดการความรู้',
  'change-management': 'กระบวนการบริหารจัดการการเปลี่ยนแปลง',
} as const;

export const KNOWLEDGE_KINDS = { tacit: 'ความรู้ฝังลึก', explicit: 'ความรู้ชัดแจ้ง' } as const;

/** How far a piece of knowledge has been distilled, in order. */
export const ASSET_STAGES = { story: 'เรื่องเล่า', asset: 'ขุมความรู้', core: 'แก่นความรู้' } as const;

export const KM_ROLES = {
  cko: 'คุณเอื้อ',
  facilitator: 'คุณอำนวย',
  practitioner: 'คุณกิจ',
  'network-manager': 'คุณประสาน',
} as const;

export const ROW_STATUSES = {
  'not-started': 'ยังไม่เริ่ม',
  'in-progress': 'กำลังดำเนินการ',
  done: 'แล้วเสร็จ',
  cancelled: 'ยกเลิก',
} as const;

/** Where a plan row stands on a day, worked out from its target, value and period (`domain/row-status.ts`); what needs attention first. */
export const RESULT_STATUSES = {
  overdue: 'เกินกำหนด',
  'over-limit': 'เกินเกณฑ์ที่กำหนด',
  behind: 'ช้ากว่าแผน',
  'not-started': 'ยังไม่เริ่ม',
  'on-track': 'เป็นไปตามแผน',
  'not-measurable': 'ยังประเมินผลไม่ได้',
  done: 'บรรลุเป้าหมาย',
  cancelled: 'ยกเลิก',
} as const;
export type ResultStatus = keyof typeof RESULT_STATUSES;

/**
 * What pages say of a plan row on a day: its status, and where that tells nothing or would mislead, why (`domain/row-cause.ts`);
 * what needs attention first. A year that is over has no alarms, only how it ended.
 */
export const ROW_CAUSES = {
  overdue: 'เกินกำหนด',
  'over-limit': 'เกินเกณฑ์ที่กำหนด',
  behind: 'ช้ากว่าแผน',
  unrecorded: 'ยังไม่บันทึกตัวเลข',
  'no-measure': 'ยังไม่กำหนดวิธีวัด',
  'no-number': 'เป้าหมายไม่ใช่ตัวเลข',
  'not-due': 'ยังไม่ถึงกำหนด',
  'on-track': 'เป็นไปตามแผน',
  'not-counted': 'ไม่วัดเป็นจำนวน',
  missed: 'ไม่บรรลุเป้าหมาย',
  'no-record': 'ไม่มีตัวเลขบันทึก',
  done: 'บรรลุเป้าหมาย',
  cancelled: 'ยกเลิก',
} as const;
export type RowCause = keyof typeof ROW_CAUSES;

export const BENEFICIARIES = {
  citizens: 'ประชาชนไทย / ชาวต่างชาติ / ชุมชน',
  officials: 'ข้าราชการของหน่วยงานตนเอง',
  agencies: 'กระทรวง กรม กอง ของหน่วยงานอื่น',
  government: 'รัฐบาล',
  outsource: 'Outsource ของหน่วยงาน',
} as const;

/** The scale of most self-assessments: the label of each score, the lowest first. */
export const USUAL_SCALE = [
  { score: 0, label: 'ไม่มีเลย / มีน้อยมาก' },
  { score: 1, label: 'มีน้อย' },
  { score: 2, label: 'มีระดับปานกลาง' },
  { score: 3, label: 'มีในระดับที่ดี' },
  { score: 4, label: 'มีในระดับที่ดีมาก' },
] as const;

export const TIME_UNITS = { 'working-days': 'วันทำการ', days: 'วัน', hours: 'ชั่วโมง', minutes: 'นาที' } as const;

/** Whether training was taken by staff or given to others. */
export const TRAINING_KINDS = { received: 'บุคลากรไปรับการอบรม', given: 'หน่วยงานจัดให้ประชาชน' } as const;

/** The same for readers of English, one of each. */
export const TIME_UNITS_IN_ENGLISH = { 'working-days': 'working day', days: 'day', hours: 'hour', minutes: 'minute' } as const;

/** Languages that a manual is written in, each by its own name. */
export const LANGUAGES = { th: 'ไทย', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;

/** Who applies for a service, where papers differ by it. */
export const APPLICANTS = { individual: 'บุคคลธรรมดา', juristic: 'นิติบุคคล' } as const;

/** What happens in a life, or in a shop, that people come to the office for; in the order of a life. */
export const LIFE_EVENTS = {
  birth: 'มีบุตรและแจ้งเกิด',
  education: 'การศึกษา',
  work: 'ทำงานและค้าขาย',
  family: 'แต่งงานและครอบครัว',
  home: 'บ้านและที่อยู่อาศัย',
  tax: 'ภาษี',
  illness: 'เจ็บป่วยและพิการ',
  ageing: 'วัยสูงอายุ',
  death: 'การเสียชีวิต',
  disaster: 'ภัยพิบัติ',
  complaint: 'ร้องเรียนและแจ้งเหตุ',
} as const;

/** Whom a service is for; one that anybody may need is for none of them. */
export const CITIZENS = {
  parents: 'พ่อแม่และผู้ปกครอง',
  elderly: 'ผู้สูงอายุ',
  disabled: 'คนพิการและผู้ดูแล',
  owners: 'เจ้าของบ้านและที่ดิน',
  entrepreneurs: 'ผู้ประกอบการและร้านค้า',
  farmers: 'เกษตรกร',
  'low-income': 'ผู้มีรายได้น้อย',
  communities: 'ชุมชนและกลุ่มอาชีพ',
  foreigners: 'ชาวต่างชาติ',
} as const;

/** How the figure of a fee is meant. */
export const FEE_LIMITS = { exact: 'ตามนี้', 'at-most': 'ไม่เกิน', 'at-least': 'เริ่มต้นที่' } as const;

export const GUIDE_GROUPS = {
  concept: 'แนวคิดพื้นฐาน',
  process: 'กระบวนการ',
  tools: 'เครื่องมือ',
  community: 'ชุมชนนักปฏิบัติ',
  roles: 'บทบาทของคน',
  culture: 'ค่านิยมและแรงบันดาลใจ',
  policy: 'นโยบายและกฎหมาย',
  editing: 'สำหรับผู้เขียน',
} as const;

export type KmStep = keyof typeof KM_STEPS;
export type ChangeElement = keyof typeof CHANGE_ELEMENTS;
export type StepOrElement = keyof typeof STEPS_AND_ELEMENTS;
export type LifeEvent = keyof typeof LIFE_EVENTS;
export type Citizen = keyof typeof CITIZENS;
export type AssetStage = keyof typeof ASSET_STAGES;
export type Process = keyof typeof PROCESSES;
export type Audience = keyof typeof AUDIENCES;

import type { Statement } from './source-document.ts';

/**
 * The text of two diagrams at the end of document 000 and of its section ๑๕, which both
 * municipalities show; the questions and the English names are printed in the diagrams.
 */
export const SEVEN_STEPS: readonly { step: string; name: string; english: string; questions: readonly string[] }[] = [
  {
    step: 'identification',
    name: 'การบ่งชี้ความรู้',
    english: 'Knowledge Identification',
    questions: ['เราต้องมีความรู้เรื่องอะไร', 'เรามีความรู้เรื่องนั้นหรือยัง'],
  },
  {
    step: 'creation',
    name: 'การสร้างและแสวงหาความรู้',
    english: 'Knowledge Creation and Acquisition',
    questions: ['ความรู้อยู่ที่ใคร  อยู่ในรูปแบบอะไร', 'จะเอามาเก็บรวมกันได้อย่างไร'],
  },
  { step: 'organization', name: 'การจัดความรู้ให้เป็นระบบ', english: 'Knowledge Organization', questions: ['จะแบ่งประเภท หัวข้ออย่างไร'] },
  {
    step: 'codification',
    name: 'การประมวลและกลั่นกรองความรู้',
    english: 'Knowledge Codification and Refinement',
    questions: ['จะทำให้เข้าใจง่ายและสมบูรณ์อย่างไร'],
  },
  { step: 'access', name: 'การเข้าถึงความรู้', english: 'Knowledge Access', questions: ['เรานำความรู้มาใช้งานได้ง่ายหรือไม่'] },
  { step: 'sharing', name: 'การแบ่งปันแลกเปลี่ยนความรู้', english: 'Knowledge Sharing', questions: ['มีการแบ่งปันความรู้ให้กันหรือไม่'] },
  {
    step: 'learning',
    name: 'การเรียนรู้',
    english: 'Learning',
    questions: ['ความรู้นั้นทำให้เกิดประโยชน์กับองค์กรหรือไม่', 'ทำให้องค์กรดีขึ้นหรือไม่'],
  },
];

export const SIX_ELEMENTS: readonly { step: string; name: string; english: string }[] = [
  { step: 'transition', name: 'การเตรียมการและปรับเปลี่ยนพฤติกรรม', english: 'Transition and Behavior' },
  { step: 'communication', name: 'การสื่อสาร', english: 'Communication' },
  { step: 'process-tools', name: 'กระบวนการและเครื่องมือ', english: 'Process and Tools' },
  { step: 'change-learning', name: 'การเรียนรู้', english: 'Learning' },
  { step: 'measurement', name: 'การวัดผล', english: 'Measurement' },
  { step: 'recognition', name: 'การยกย่องชมเชยและให้รางวัล', english: 'Recognition and Reward' },
];

/** Document 000, section ๑๕; two English words and one Thai word are printed with a slip, which the page itself names. */
export const I_AM_READY: Statement = {
  place: 'ข้อ ๑๕',
  page: 'guides/i-am-ready',
  says: [
    'Integrity',
    'การทำงานอย่างมีศักดิ์ศรี',
    'Activeness',
    'ขยันตั้งใจทำงาน',
    'Moral',
    'มีศีลธรรม',
    'Relevancy',
    'มีการเรียนรู้และปรับตัวให้ทันกับปัญหา',
    'Efficiency',
    'การทำงานที่มุ่งเน้นประสิทธิภาพ',
    'Accountability',
    'การมีความรับผิดชอบต่อผลงาน',
    'Democracy',
    'มีใจและการกระทำที่เป็นประชาธิปไตย',
    'Yield',
    'มีผลงานเป็นที่ประจักษ์และปฏิบัติงานโดยเน้นผลสัมฤทธิ์',
  ],
};

import type { CollectionName } from '../schemas/collections.ts';

/** Thai name of each collection, as menus, lists and filters show it. */
export const COLLECTION_LABELS: Record<CollectionName, string> = {
  manuals: 'คู่มือ',
  guides: 'บทความความรู้',
  assets: 'ขุมความรู้',
  plans: 'แผนการจัดการความรู้',
  reports: 'รายงานผลตามแผน',
  communities: 'ชุมชนนักปฏิบัติ',
  'cop-summaries': 'สรุปการเสวนา CoP',
  'training-reports': 'รายงานผลการอบรม',
  activities: 'โครงการและกิจกรรม',
  experts: 'บัตรผู้รู้',
  departments: 'ส่วนราชการ',
  committees: 'คณะทำงานและคณะกรรมการ',
  meetings: 'รายงานการประชุม',
  assessments: 'การประเมินตนเอง',
  glossary: 'อภิธานศัพท์',
};

/** One sentence under the heading of each collection's list. */
export const COLLECTION_INTROS: Record<CollectionName, string> = {
  manuals: 'ขั้นตอน เอกสาร ระยะเวลา และค่าธรรมเนียมของแต่ละบริการ',
  guides: 'บทความอธิบายแนวคิด เครื่องมือ และวิธีทำงานด้านการจัดการความรู้',
  assets: 'ความรู้จากการทำงานจริงที่บันทึกไว้ให้ผู้อื่นนำไปใช้ได้',
  plans: 'แผนปฏิบัติการจัดการความรู้ (KM Action Plan) รายปีงบประมาณ',
  reports: 'รายงานผลการดำเนินงานตามแผนการจัดการความรู้ที่คณะกรรมการติดตามและประเมินผลเสนอต่อผู้บริหารทุกปี',
  communities: 'กลุ่มที่รวมตัวกันโดยสมัครใจเพื่อแลกเปลี่ยนความรู้ในงานเดียวกัน',
  'cop-summaries': 'สิ่งที่ได้จากการเสวนาแต่ละครั้งของชุมชนนักปฏิบัติ',
  'training-reports': 'สิ่งที่ได้เรียนรู้จากการอบรม สัมมนา และศึกษาดูงานของบุคลากร ซึ่งต้องรายงานภายใน 15 วันนับแต่วันกลับ และการอบรมที่จัดให้ประชาชน',
  activities: 'สิ่งที่จัดขึ้น ใครร่วม ใช้งบประมาณเท่าไร และได้ผลอย่างไร',
  experts: 'ใครรู้เรื่องอะไร และจะติดต่อได้ที่ไหน ระบุด้วยตำแหน่ง',
  departments: 'หน้าที่และขอบเขตความรู้ของแต่ละส่วนราชการ',
  committees: 'องค์ประกอบและหน้าที่ของคณะที่รับผิดชอบงานจัดการความรู้',
  meetings: 'ระเบียบวาระ การอภิปราย และมติที่ประชุม',
  assessments: 'ผลการประเมินตนเองเรื่องการจัดการความรู้ตามหมวด',
  glossary: 'ความหมายของคำที่ใช้ในงานจัดการความรู้และงานเทศบาล',
};

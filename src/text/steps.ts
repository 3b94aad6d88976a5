import { KM_STEPS, STEPS_AND_ELEMENTS, type ChangeElement, type KmStep, type StepOrElement } from '../schemas/vocabulary.ts';

/** The question that each step of the KM process answers (diagram of the seven steps in the KM plans). */
export const STEP_QUESTIONS: Record<KmStep, readonly string[]> = {
  identification: ['เราต้องมีความรู้เรื่องอะไร', 'เรามีความรู้เรื่องนั้นหรือยัง'],
  creation: ['ความรู้อยู่ที่ใคร อยู่ในรูปแบบอะไร', 'จะเอามาเก็บรวมกันได้อย่างไร'],
  organization: ['จะแบ่งประเภท หัวข้ออย่างไร'],
  codification: ['จะทำให้เข้าใจง่ายและสมบูรณ์อย่างไร'],
  access: ['เรานำความรู้มาใช้งานได้ง่ายหรือไม่'],
  sharing: ['มีการแบ่งปันความรู้ให้กันหรือไม่'],
  learning: ['ความรู้นั้นทำให้เกิดประโยชน์กับองค์กรหรือไม่', 'ทำให้องค์กรดีขึ้นหรือไม่'],
};

/** What each element of change management asks of the organisation. */
export const ELEMENT_QUESTIONS: Record<ChangeElement, readonly string[]> = {
  transition: ['ผู้บริหารและคนทำงานพร้อมเปลี่ยนหรือยัง'],
  communication: ['ทุกคนเข้าใจตรงกันหรือไม่ว่าจะทำอะไร เพื่ออะไร'],
  'process-tools': ['ค้นหา ถ่ายทอด และแลกเปลี่ยนความรู้ได้สะดวกเพียงใด'],
  'change-learning': ['ใครควรเรียนรู้เรื่องใด และรู้ได้อย่างไรว่าเข้าใจ'],
  measurement: ['วัดที่ระบบ ผลลัพธ์ หรือประโยชน์ที่ได้รับ'],
  recognition: ['ชื่นชมและให้รางวัลอย่างไรให้คนอยากมีส่วนร่วม'],
};

/** One sentence on each step and element, for the head of its page. */
export const STEP_INTROS: Record<KmStep | ChangeElement, string> = {
  identification: 'พิจารณาว่าจะไปให้ถึงเป้าหมายต้องใช้ความรู้อะไร ขณะนี้มีอะไรอยู่แล้ว อยู่ในรูปแบบใด และอยู่ที่ใคร',
  creation: 'สร้างความรู้ใหม่ แสวงหาจากภายนอก รักษาความรู้เดิมที่ยังใช้ได้ และเลิกใช้ส่วนที่ล้าสมัย',
  organization: 'วางโครงสร้างและหมวดหมู่ของความรู้ ให้เก็บและค้นได้เป็นระบบ',
  codification: 'ปรับปรุงเอกสารให้ได้มาตรฐาน ใช้ภาษาเดียวกัน และเติมเนื้อหาให้ครบถ้วน',
  access: 'ทำให้ผู้ที่ต้องใช้ความรู้หยิบใช้ได้ง่ายและสะดวก',
  sharing: 'แลกเปลี่ยนความรู้ทั้งที่เป็นเอกสารและที่ฝังอยู่ในตัวคน',
  learning: 'ให้การเรียนรู้เป็นส่วนหนึ่งของงาน นำความรู้ไปใช้ เกิดประสบการณ์ใหม่ แล้วหมุนเวียนต่อไป',
  transition: 'ให้ผู้บริหารและบุคลากรมีส่วนร่วม มีทีมรับผิดชอบ และกำหนดปัจจัยแห่งความสำเร็จให้ชัด',
  communication: 'ทำให้ทุกคนเข้าใจว่าองค์กรจะทำอะไร เกิดประโยชน์อะไร และแต่ละคนมีส่วนร่วมได้อย่างไร',
  'process-tools': 'เลือกกระบวนการและเครื่องมือให้เหมาะกับชนิดของความรู้และลักษณะขององค์กร',
  'change-learning': 'สร้างความเข้าใจและความตระหนักในหลักการจัดการความรู้ ทั้งเนื้อหา กลุ่มเป้าหมาย วิธีการ และการประเมินผล',
  measurement: 'ติดตามว่าบรรลุเป้าหมายหรือไม่ แล้วนำผลไปปรับปรุงแผนและสื่อสารให้บุคลากรเห็นประโยชน์',
  recognition: 'สร้างแรงจูงใจให้ปรับเปลี่ยนพฤติกรรมและมีส่วนร่วมในทุกระดับ',
};

/** Title of the page of a step, with its number, or of an element. */
export const stepTitle = (step: StepOrElement): string => {
  const place = Object.keys(KM_STEPS).indexOf(step);
  const label = STEPS_AND_ELEMENTS[step];
  return place < 0 ? `${label} (องค์ประกอบการเปลี่ยนแปลง)` : `ขั้นตอนที่ ${place + 1} ${label}`;
};

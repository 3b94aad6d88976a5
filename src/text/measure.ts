import { COUNTABLE, type CountMeasure, type Measure } from '../schemas/measure.ts';
import { ASSET_STAGES, KNOWLEDGE_KINDS, STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';

/** What is due, of things that fall due. */
const DUE = { reviews: 'รายการที่ถึงกำหนดทบทวน', 'training-reports': 'รายงานที่ถึงกำหนดส่ง' } as const;

/** What a percentage is of. */
export const wholeText = ({ of }: { of: string | undefined }, how: Measure | undefined): string | undefined =>
  of ?? (how?.by === 'reviews' || how?.by === 'training-reports' ? DUE[how.by] : undefined);

/** What a measure counts, in one Thai sentence for readers of the row. */
export const describeMeasure = (kb: KnowledgeBase, how: Measure | undefined): string => {
  if (!how) return 'แผนยังไม่ได้กำหนดวิธีวัดของกิจกรรมนี้';
  switch (how.by) {
    case 'none':
      return `ไม่วัดเป็นจำนวน: ${how.reason}`;
    case 'figures':
      return how.whole
        ? `ตัวเลขที่กรอกเป็นรายครั้งพร้อมที่มา หน่วยเป็น${how.unit} คิดเป็นร้อยละของ${how.whole.of}`
        : `ตัวเลขที่กรอกเป็นรายครั้งพร้อมที่มา หน่วยเป็น${how.unit}`;
    case 'usage':
      return `จำนวนครั้งที่เปิดอ่าน${how.collections.length > 0 ? `หน้า${how.collections.map((name) => COUNTABLE[name]).join(' ')}` : 'ทุกหน้าของเว็บไซต์'} จากบันทึกของเว็บเซิร์ฟเวอร์ ไม่รวมบอต เจ้าหน้าที่ และการเปิดซ้ำภายใน 30 นาที`;
    case 'total':
      return `นับ${how.parts.map((part) => describeCount(kb, part)).join(' รวมกับ')}${how.whole ? ` คิดเป็นร้อยละของ${how.whole.of}` : ''}`;
    default: {
      const share =
        'whole' in how && how.whole
          ? ` คิดเป็นร้อยละของ${how.whole.of}`
          : 'percentOfDue' in how && how.percentOfDue
            ? ` คิดเป็นร้อยละของ${DUE[how.by]}`
            : '';
      return `นับ${describeCount(kb, how)}${share}`;
    }
  }
};

/** Which training reports count; what falls due is of training received alone. */
const trainingText = ({ kind, inTime, percentOfDue }: Extract<CountMeasure, { by: 'training-reports' }>): string => {
  if (kind === 'given') return 'ที่จัดให้ประชาชน';
  if (inTime) return 'ที่บุคลากรไปรับซึ่งส่งทันกำหนด 15 วัน';
  return kind === 'received' || percentOfDue ? 'ที่บุคลากรไปรับซึ่งส่งแล้ว' : 'ที่ส่งแล้วและที่จัดให้ประชาชน';
};

const describeCount = (kb: KnowledgeBase, how: CountMeasure): string => {
  const department = how.department ? `ของ${kb.find('departments', how.department)?.data.title ?? how.department}` : '';
  switch (how.by) {
    case 'meetings': {
      const committee = how.committee ? `ของ${kb.find('committees', how.committee)?.data.title ?? how.committee}` : '';
      return `การประชุมที่จัดแล้ว${committee}${department}`;
    }
    case 'training-reports':
      return `รายงานผลการอบรม${trainingText(how)}${department}`;
    case 'reviews':
      return `การทบทวน${how.collection ? COUNTABLE[how.collection] : 'เนื้อหา'}ที่ทำแล้ว${department}`;
    case 'entries': {
      const parts = [
        how.stage && `ระดับ${ASSET_STAGES[how.stage]}`,
        how.kind && `ประเภท${KNOWLEDGE_KINDS[how.kind]}`,
        how.step && `ขั้น${STEPS_AND_ELEMENTS[how.step]}`,
        how.topic && `เรื่อง${how.topic}`,
        how.community && `ของ${kb.find('communities', how.community)?.data.title ?? how.community}`,
      ].filter(Boolean);
      return `${COUNTABLE[how.collection]}${how.when === 'updated' ? 'ที่ได้รับการปรับปรุง' : ''}${department}${parts.length ? ` ${parts.join(' ')}` : ''}`;
    }
  }
};

import { describe, expect, it } from 'vitest';
import { makeQuestionReader } from '#src/search/browser/question.ts';
import { fold } from '#src/thai/fold.ts';

const read = (text: string) => {
  const { kinds, subject } = makeQuestionReader()(text);
  return { kinds: [...kinds].sort(), subject };
};

describe('a question', () => {
  it.each([
    ['ใครรู้เรื่องภาษี', ['who'], 'ภาษี'],
    ['ข้าราชการคือใคร', ['meaning', 'who'], 'ข้าราชการ'],
    ['ใครอยู่ในทีมงาน', ['who'], 'อยู่ในทีมงาน'],
    ['ถามเรื่องกฎหมายกับใคร', ['who'], 'กฎหมาย'],
    ['เบอร์โทรกองคลัง', ['telephone'], 'กองคลัง'],
    ['สำนักปลัดเปิดกี่โมง', ['hours'], 'สำนักปลัด'],
    ['กองช่างอยู่ที่ไหน', ['place'], 'กองช่าง'],
    ['ค่าธรรมเนียมขุดดินเท่าไร', ['fee'], 'ขุดดิน'],
    ['แจ้งเกิดใช้เอกสารอะไรบ้าง', ['documents', 'service'], 'แจ้งเกิด'],
    ['ขุดดินใช้เวลากี่วัน', ['service', 'time'], 'ขุดดิน'],
    ['แบบฟอร์มขุดดิน', ['form'], 'ขุดดิน'],
    ['หัวปลาคืออะไร', ['meaning'], 'หัวปลา'],
    ['ถอดบทเรียนทำยังไง', ['method'], 'ถอดบทเรียน'],
    ['มติที่ประชุม', ['meeting'], ''],
    ['เบี้ยคนแก่', [], 'เบี้ยยังชีพผู้สูงอายุ'],
  ])('“%s” asks for %j about “%s”', (text, kinds, subject) => {
    expect(read(text)).toEqual({ kinds, subject: fold(subject) });
  });

  it('is read alike without tone marks, and with politeness around it', () => {
    expect(read('เบอรโทรกองคลัง')).toEqual(read('เบอร์โทรกองคลัง'));
    expect(read('อยากทราบว่าขุดดินใช้เวลากี่วันคะ').kinds).toContain('time');
    expect(read('อยากทราบ ขุดดินกี่วันครับ').subject).toBe(fold('ขุดดิน'));
  });

  it.each(['สมมติฐาน', 'องค์ประชุม', 'ของหาย', 'โทรทัศน์', 'ราคาประเมิน', 'ขอบเขต KM'])(
    '“%s” is no question: a kind of answer only seems to stand in it',
    (text) => {
      expect(read(text)).toEqual({ kinds: [], subject: fold(text) });
    },
  );

  it('knows the words of the town, as plain text', () => {
    const ofTown = makeQuestionReader([
      { word: 'กี่สตางค์', asks: 'fee' },
      { word: 'c++', asks: 'form' },
      { word: '่้๊', asks: 'who' },
    ]);
    expect(ofTown('ขุดดินกี่สตางค์')).toEqual({ kinds: new Set(['service', 'fee']), subject: fold('ขุดดิน') });
    expect([...ofTown('เรียน c++').kinds]).toEqual(['form']);
  });
});

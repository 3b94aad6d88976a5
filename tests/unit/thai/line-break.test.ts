import { describe, expect, it } from 'vitest';
import { unbrokenFinder } from '#src/thai/line-break.ts';

const find = unbrokenFinder(['สันโป่ง', 'อำเภอแม่ริม', 'กองช่าง', 'กระบวนการบริหารจัดการการเปลี่ยนแปลง']);
const kept = (text: string) => find(text).map(([from, to]) => text.slice(from, to));

describe('what stays on one line', () => {
  it.each([
    ['เทศบาลตำบลสันโป่ง', ['เทศบาล', 'สันโป่ง']],
    ['ตารางกำหนดเวลา', ['ตาราง']],
    ['พื้นที่ 100 ตารางเมตร', ['100 ตารางเมตร']],
    ['จังหวัดเชียงใหม่', ['จังหวัดเชียงใหม่']],
    ['จ.เชียงใหม่', ['เชียงใหม่']],
    ['แผนการจัดการความรู้', ['จัดการความรู้']],
    ['ร้องเรียนร้องทุกข์', ['ร้องเรียน', 'ร้องทุกข์']],
    ['ติดต่อกองช่าง อำเภอแม่ริม', ['กองช่าง', 'อำเภอแม่ริม']],
    ['ขุมความรู้และแก่นความรู้', ['ขุมความรู้', 'แก่นความรู้']],
  ])('of %s is a compound or the name of a place', (text, words) => expect(kept(text)).toEqual(words));

  it.each([
    ['ไม่เกิน 45 วัน', ['45 วัน']],
    ['๑,๒๐๐ บาท', ['๑,๒๐๐ บาท']],
    ['08.30–16.30 น.', ['08.30–16.30 น.']],
    ['ภายใน 1–3 วันทำการ', ['1–3 วันทำการ']],
    ['มาตรา ๑๑ และข้อ 3', ['มาตรา ๑๑', 'ข้อ 3']],
    ['ปีงบประมาณ 2565', ['ปีงบประมาณ 2565']],
    ['ณ วันที่ 12 ม.ค. 65', ['วันที่ 12 ม.ค.']],
    ['ครั้งที่ 1/2556', ['ครั้งที่ 1/2556']],
    ['ร้อยละ 80', ['ร้อยละ 80']],
    ['เหลือ 80 %', ['80 %']],
    ['ณ วันที่ 27 พฤศจิกายน 2569', ['วันที่', '27 พฤศจิกายน']],
    ['โทร. 0 5321 1234', ['0 5321 1234']],
    ['โทร. 053-211-234', ['053-211-234']],
    ['ตามแนวทาง WCAG 2.2', ['WCAG 2.2']],
  ])('of %s is a number with what it counts', (text, words) => expect(kept(text)).toEqual(words));

  it.each([
    ['เรื่องต่าง ๆ ของเทศบาล', ['ต่าง ๆ', 'เทศบาล']],
    ['แยกเป็นเรื่องๆ', ['เรื่องๆ']],
    ['กรุงเทพฯ', ['กรุงเทพฯ']],
    ['สมุด ปากกา ฯลฯ', ['ปากกา ฯลฯ']],
    ['หน่วยงานอื่น ๆ', ['หน่วยงาน', 'อื่น ๆ']],
  ])('of %s is a sign with its word', (text, words) => expect(kept(text)).toEqual(words));

  it('is never longer than a line of the largest text holds', () => {
    expect(kept('กระบวนการบริหารจัดการการเปลี่ยนแปลง')).toEqual(['เปลี่ยนแปลง']);
    const width = (text: string) => text.replace(/\p{M}/gu, '').length;
    for (const text of ['ตั้งแต่วันที่ 12 พฤศจิกายน 2565', 'ปีงบประมาณ 2565 2566 2567 บาท ๆ'])
      for (const word of kept(text)) expect(width(word)).toBeLessThanOrEqual(14);
  });

  it('comes in order, without overlaps, and changes no letter', () => {
    const text = 'ปีงบประมาณ 2565 บาท ขุมความรู้ต่าง ๆ ครั้งที่ 1/2556 วันที่ 12 มกราคม';
    let end = 0;
    for (const [from, to] of find(text)) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      end = to;
    }
    expect(find('')).toEqual([]);
    expect(find('Plain text')).toEqual([]);
  });
});

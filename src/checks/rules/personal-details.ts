import { foldedText } from '../numbers.ts';
import { orAllow, personalFinding } from '../personal-data.ts';
import type { FileRule } from '../rule.ts';
import { personNamesOf } from './personal-name.ts';

const MONTH = '(?:[ก-์]{4,6}(?:คม|ยน|พันธ์)|(?:[มกสตธ]|เม|มิ|พ)\\. ?[คพยก]\\.)';

/** What must not be told of somebody who is named. */
const DETAILS: readonly [name: string, written: RegExp][] = [
  ['วันเกิด', new RegExp(`(?:เกิด(?:เมื่อ)?(?:วันที่?)?|วัน ?(?:เดือน ?ปี ?)?เกิด)[^\\d\\n]{0,15}\\d{1,2}(?: ?${MONTH}|[/-]\\d{1,2}[/-])`)],
  ['ที่อยู่บ้าน', /(?:บ้านเลขที่|อยู่เลขที่|ที่อยู่(?:ปัจจุบัน)?)[ :*|]{0,4}(?:เลขที่ ?)?\d{1,4}(?:\/\d{1,4})?(?!\d)/],
  ['ข้อมูลสุขภาพ', /ป่วย(?:เป็น|ด้วย|ติดเตียง)|เป็นผู้ป่วย|ติดเชื้อ(?:เอชไอวี|HIV|โควิด)|เป็นโรค|โรคประจำตัว|(?<!คน)พิการทาง|ผลตรวจ(?:เลือด|สุขภาพ)|ตั้งครรภ์/],
];

/** How far behind a name something is still told of that person. */
const REACH = 120;

/** Birthday, home and health of a person who is named are not published (PDPA B.E. 2562, of health section 26). */
export const personalDetails: FileRule = {
  id: 'personal-details',
  severity: 'warning',
  title: 'ไม่มีวันเกิด ที่อยู่บ้าน หรือสุขภาพของผู้ที่บอกชื่อ',
  why: 'เมื่ออยู่กับชื่อ ทุกคนรู้ว่าเป็นเรื่องของใคร ข้อมูลสุขภาพเป็นข้อมูลอ่อนไหวตามมาตรา 26',
  // Consent to be named is none to tell the rest.
  example: {
    at: 'experts',
    wrong: 'personalName: นายสมชาย ใจดี\nconsentDate: 2022-01-12\nsummary: เกิดวันที่ 5 มกราคม 2510 รู้เรื่องท่อระบายน้ำ',
    right: 'personalName: นายสมชาย ใจดี\nconsentDate: 2022-01-12\nsummary: รู้เรื่องท่อระบายน้ำ',
  },
  checkFile: ({ raw }) => {
    const names = personNamesOf(raw);
    return names.flatMap(({ end }, index) => {
      const next = names[index + 1]?.start ?? Infinity;
      const about = foldedText(raw)
        .folded.slice(end, Math.min(end + REACH, next))
        .split(/\n[ >]*\n/)[0]!;
      return DETAILS.flatMap(([name, written]) => {
        const found = written.exec(about);
        if (!found) return [];
        const fix = `ลบ${name}ออก หรือเล่าโดยไม่บอกว่าเป็นใคร${orAllow('personal-details')}`;
        return [personalFinding(raw, end + found.index, `พบ${name}อยู่กับชื่อบุคคล`, fix)];
      });
    });
  },
};

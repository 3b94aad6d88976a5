import { toArabicDigits } from '../../thai/digits.ts';
import type { FileRule } from '../rule.ts';
import { isPrint, textFinding, textsOf } from '../written-texts.ts';

/** A year with the name of its era. */
const YEAR = /(พ\.\s?ศ\.|ค\.\s?ศ\.|พุทธศักราช|คริสต์ศักราช)\s?([0-9๐-๙]{4})(?![0-9๐-๙]| ?\(ค)/g;
/** Years of the common era that an office writes of; the same numbers as years B.E. are centuries past. */
const OF_TODAY = { from: 1990, to: 2060 };

/** A year stands in the era that is named before it. */
export const era: FileRule = {
  id: 'era',
  severity: 'warning',
  title: 'ปีตรงกับศักราชที่เขียนไว้',
  why: 'ปีที่ผิดศักราชคลาดไป 543 ปี ผู้อ่านและการค้นหาจะเข้าใจผิด',
  example: { at: 'body', wrong: 'ตั้งแต่ พ.ศ. 2022', right: 'ตั้งแต่ พ.ศ. 2565' },
  checkFile: function* ({ raw }) {
    for (const written of textsOf(raw)) {
      if (isPrint(written) || !/ศ\.|ศักราช/.test(written.text)) continue;
      for (const { index, 0: found, 1: name = '', 2: digits = '' } of written.text.matchAll(YEAR)) {
        const year = Number(toArabicDigits(digits));
        const buddhist = name.startsWith('พ');
        if (buddhist ? year < OF_TODAY.from || year > OF_TODAY.to : year < OF_TODAY.from + 543 || year > OF_TODAY.to + 543) continue;
        const right = buddhist ? year + 543 : year - 543;
        yield textFinding(
          written,
          index,
          found,
          `"${found}" น่าจะเป็นปี${buddhist ? ' ค.ศ.' : ' พ.ศ.'}`,
          `เขียน ${name} ${right} หรือ ${buddhist ? 'ค.ศ.' : 'พ.ศ.'} ${year}`,
        );
      }
    }
  },
};

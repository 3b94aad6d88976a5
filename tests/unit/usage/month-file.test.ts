import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { usageSchema } from '#src/schemas/usage.ts';
import { mergeMonth, monthFile, spansOf } from '#src/usage/month-file.ts';

const span = (from: string, to: string) => ({ from: Date.parse(`2026-11-${from}+07:00`), to: Date.parse(`2026-11-${to}+07:00`) });
const first = { covered: [span('01T00:00:00', '10T12:00:00')], pages: new Map([['/b/', 2]]) };

describe('the file of a month', () => {
  it('is what the schema takes, in the order of addresses, and comes back as it was', () => {
    const text = monthFile('2026-11', { ...first, pages: new Map([...first.pages, ['/a/', 1]]) });
    expect(text).toBe(
      [
        '# จำนวนครั้งที่เปิดอ่านของแต่ละหน้า เดือนพฤศจิกายน 2569',
        '# คำสั่ง npm run usage เขียนไฟล์นี้จากบันทึกของเว็บเซิร์ฟเวอร์ ไม่มีข้อมูลของผู้อ่าน ไม่ต้องแก้ด้วยมือ',
        '',
        'covered:',
        '  - from: "2026-11-01T00:00:00+07:00"',
        '    to: "2026-11-10T12:00:00+07:00"',
        'pages:',
        '  /a/: 1',
        '  /b/: 2',
        '',
      ].join('\n'),
    );
    expect(spansOf(usageSchema.parse(parse(text)))).toEqual(first.covered);
  });

  it('takes what was read since', () => {
    const merged = mergeMonth(first, {
      covered: [span('10T12:00:01', '20T00:00:00')],
      pages: new Map([
        ['/b/', 3],
        ['/c/', 1],
      ]),
    });
    expect(Object.fromEntries(merged.pages)).toEqual({ '/b/': 5, '/c/': 1 });
    expect(merged.covered).toEqual([span('01T00:00:00', '20T00:00:00')]);
  });

  it('knows the gaps between what was counted', () => {
    const later = span('20T00:00:00', '21T00:00:00');
    expect(mergeMonth(first, { covered: [later], pages: new Map() }).covered).toEqual([...first.covered, later]);
  });
});

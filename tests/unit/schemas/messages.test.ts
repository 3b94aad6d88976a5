import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { amount, choice, day, list, text, url, wholeNumber } from '#src/schemas/fragments/fields.ts';
import { measureSchema } from '#src/schemas/measure.ts';
import { explainIssue } from '#src/schemas/messages.ts';

/** What the first issue of a value in the field `f` is explained as. */
const explain = (field: z.ZodType, value: unknown, keys: string[] = []) => {
  const result = z.strictObject({ f: field }).safeParse(value === undefined ? {} : { f: value });
  if (result.success) throw new Error('The value is valid');
  const issue = result.error.issues[0]!;
  const input = issue.path.slice(1).reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return explainIssue(issue, input, keys);
};

const NOT_FILLED = 'ยังไม่ได้กรอก';

describe('what is wrong is said in Thai, with how to mend it', () => {
  it.each([undefined, null])('for a text that is %s', (value) => {
    expect(explain(text('ชื่อ'), value)).toEqual({ what: NOT_FILLED, fix: 'เพิ่มบรรทัด f: ตามด้วยข้อความ' });
  });

  it('for a number where a text belongs', () => {
    expect(explain(text('ชื่อ'), 2565)).toEqual({ what: 'ต้องเป็นข้อความ แต่พบตัวเลข', fix: 'ใส่เครื่องหมายคำพูด เช่น f: "2565"' });
  });

  it('for a group of fields where a text belongs', () => {
    expect(explain(text('ชื่อ'), { a: 1 })).toEqual({ what: 'ต้องเป็นข้อความ แต่พบกลุ่มช่องย่อย', fix: 'เขียนเป็นข้อความบรรทัดเดียว f: …' });
  });

  it('for a text where a list belongs', () => {
    const { what, fix } = explain(list(text('ข้อ'), 'รายการ'), 'ข้อเดียว');
    expect(what).toBe('ต้องเป็นรายการ (บรรทัดที่ขึ้นต้นด้วย - ) แต่พบข้อความ');
    expect(fix).toContain('- ข้อเดียว');
  });

  it('for a text where a number belongs', () => {
    expect(explain(wholeNumber('จำนวน'), 'สิบสอง')).toEqual({ what: 'ต้องเป็นตัวเลข แต่พบข้อความ', fix: 'ใส่เฉพาะตัวเลข เช่น f: 12' });
  });

  it('for a fraction where a whole number belongs', () => {
    expect(explain(wholeNumber('จำนวน'), 1.5).what).toContain('จำนวนเต็ม');
  });

  it('for a word where true or false belongs', () => {
    expect(explain(z.boolean(), 'ใช่')).toEqual({ what: 'ต้องเป็นtrue หรือ false แต่พบข้อความ', fix: 'ใช้ f: true หรือ f: false' });
  });

  it('for a text where a group of fields belongs', () => {
    expect(explain(z.strictObject({ a: z.string() }), 'ก')).toEqual({
      what: 'ต้องเป็นกลุ่มช่องย่อย แต่พบข้อความ',
      fix: 'เทียบย่อหน้าของ f กับไฟล์ตัวอย่าง',
    });
  });

  it('for an empty text', () => {
    expect(explain(text('ชื่อ'), '')).toEqual({ what: 'ข้อความว่างเปล่า', fix: 'กรอก f หรือลบบรรทัดนี้ออก' });
  });

  it('for a text that is too long', () => {
    expect(explain(text('ชื่อ').max(3), 'กขคง').what).toBe('ข้อความยาวเกิน 3 ตัวอักษร');
  });

  it('for an empty list that must have something', () => {
    expect(explain(z.array(z.string()).min(1), [])).toEqual({ what: 'ต้องมีอย่างน้อย 1 รายการ', fix: 'เพิ่มรายการใน f' });
  });

  it('for a number that is too small or too large', () => {
    expect(explain(wholeNumber('จำนวน', { min: 1 }), 0)).toEqual({ what: 'ค่า 0 น้อยเกินไป', fix: 'ใช้ค่าตั้งแต่ 1 ขึ้นไป' });
    expect(explain(wholeNumber('จำนวน', { max: 9 }), 10)).toEqual({ what: 'ค่า 10 มากเกินไป', fix: 'ใช้ค่าไม่เกิน 9' });
    expect(explain(amount('บาท'), -1).what).toBe('ค่า -1 น้อยเกินไป');
  });

  const KINDS = choice({ tacit: 'ความรู้ฝังลึก', explicit: 'ความรู้ชัดแจ้ง' }, 'ประเภท');

  it('for a mistyped choice, with the one that was meant', () => {
    expect(explain(KINDS, 'tacitt')).toEqual({
      what: 'ค่า "tacitt" ใช้ไม่ได้',
      fix: 'น่าจะหมายถึง tacit — เลือกได้: tacit, explicit',
    });
  });

  it('for a choice that is like none, with all there are', () => {
    expect(explain(KINDS, 'ฝังลึก')).toEqual({ what: 'ค่า "ฝังลึก" ใช้ไม่ได้', fix: 'เลือกได้: tacit, explicit' });
  });

  it.each([undefined, null])('for a choice that is %s', (value) => {
    expect(explain(KINDS, value)).toEqual({ what: NOT_FILLED, fix: 'เลือกหนึ่งค่า: tacit, explicit' });
  });

  it('for a day that does not exist', () => {
    const { what, fix } = explain(day('วันที่'), '2022-02-30');
    expect(what).toBe('"2022-02-30" ไม่ใช่วันที่ที่มีอยู่จริง');
    expect(fix).toContain('2022-01-12');
  });

  it('for a Buddhist year, with the day it should be', () => {
    expect(explain(day('วันที่'), '2565-01-12').what).toContain('2022-01-12');
  });

  it('for a link that could run code', () => {
    expect(explain(url('ลิงก์'), 'javascript:alert(1)').what).toContain('https://');
  });

  it('for a pattern, in the words of the field', () => {
    expect(explain(z.string().regex(/^x$/, 'ใส่ x'), 'y')).toEqual({ what: '"y" รูปแบบไม่ถูกต้อง', fix: 'ใส่ x' });
    expect(explain(z.string().regex(/^x$/), 'y').fix).toBe('ดูตัวอย่างในคู่มือผู้เขียน');
  });

  it('in no English of the schema library', () => {
    const fields = [text('ก'), wholeNumber('ก'), amount('ก'), day('ก'), url('ก'), KINDS, list(text('ก'), 'ก'), z.boolean(), measureSchema];
    for (const field of fields)
      for (const value of [undefined, '', 'x', -1.5, [], {}, true]) {
        if (z.strictObject({ f: field }).safeParse({ f: value }).success) continue;
        const { what, fix } = explain(field, value);
        expect(`${what} ${fix}`).not.toMatch(/invalid|expected|received|too (?:small|big)|unrecognized/i);
      }
  });
});

describe('a field that nobody knows', () => {
  const unknown = (keys: string[], known: string[]) =>
    explainIssue({ code: 'unrecognized_keys', keys, path: [], message: '', input: {} }, {}, known);

  it('is likely the known one most like it', () => {
    expect(unknown(['titel'], ['title', 'summary'])).toEqual({ what: 'ไม่รู้จักช่อง "titel"', fix: 'น่าจะหมายถึง title' });
  });

  it('is to be left out when it is like none', () => {
    expect(unknown(['zzzzzzzzzz'], ['title', 'summary'])).toEqual({
      what: 'ไม่รู้จักช่อง "zzzzzzzzzz"',
      fix: 'ลบออก หรือใช้ช่องที่มี: title, summary',
    });
  });

  it('is named with the others of its kind', () => {
    expect(unknown(['titel', 'sumary'], ['title', 'summary']).fix).toBe('น่าจะหมายถึง title, summary');
  });
});

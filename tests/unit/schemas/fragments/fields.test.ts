import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '#src/thai/digits.ts';
import { amount, choice, day, fiscalYear, id, isSafeUrl, list, text, timeOfDay, url, wholeNumber } from '#src/schemas/fragments/fields.ts';

describe('a text', () => {
  it('is kept without the white space around it', () => {
    expect(text('ชื่อ').parse('  ภาษีป้าย \n')).toBe('ภาษีป้าย');
  });

  it.each(['', '   ', 12, null, ['ก']])('is not %j', (value) => {
    expect(text('ชื่อ').safeParse(value).success).toBe(false);
  });
});

describe('a number', () => {
  it.each([
    [12, 12],
    ['12', 12],
    ['๑๒', 12],
    ['๑๕๐,๐๐๐', 150_000],
    ['1,234,567', 1_234_567],
    [' ๗ ', 7],
  ])('written %j is %d', (written, value) => {
    expect(wholeNumber('จำนวน').parse(written)).toBe(value);
  });

  it.each(['', 'สิบ', '1.5', '1,50', '12 คน', '-1', null, true, '1e3', '0x10'])('is not %j', (written) => {
    expect(wholeNumber('จำนวน').safeParse(written).success).toBe(false);
  });

  it('stays within its bounds', () => {
    const field = wholeNumber('จำนวน', { min: 1, max: 9 });
    expect([0, 1, 9, 10].map((value) => field.safeParse(value).success)).toEqual([false, true, true, false]);
  });

  it('may have a fraction where it is an amount, but is never below zero', () => {
    expect(amount('บาท').parse('๑,๒๐๐.๕๐')).toBe(1200.5);
    expect(amount('บาท').parse(0)).toBe(0);
    expect(amount('บาท').safeParse('-๑').success).toBe(false);
  });

  it('is the same in Thai digits as in Arabic ones', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (number) => {
        expect(wholeNumber('จำนวน').parse(toThaiDigits(String(number)))).toBe(number);
        expect(wholeNumber('จำนวน').parse(toThaiDigits(number.toLocaleString('en-US')))).toBe(number);
      }),
    );
  });
});

describe('a fiscal year', () => {
  it.each([2475, 2565, '๒๕๖๕', 2700])('may be %j', (year) => {
    expect(fiscalYear().safeParse(year).success).toBe(true);
  });

  it.each([2022, 65, 2474, 2701, '2565-2566'])('is not %j', (year) => {
    expect(fiscalYear().safeParse(year).success).toBe(false);
  });
});

describe('a day', () => {
  const messages = (value: unknown) =>
    day('วันที่')
      .safeParse(value)
      .error?.issues.map(({ message }) => message) ?? [];

  it.each([
    ['2022-01-12', '2022-01-12'],
    ['๒๐๒๒-๐๑-๑๒', '2022-01-12'],
    [' 2022-01-12 ', '2022-01-12'],
    ['2024-02-29', '2024-02-29'],
  ])('written %j is %s', (written, value) => {
    expect(day('วันที่').parse(written)).toBe(value);
  });

  it.each(['2022-02-29', '2022-00-10', '2022-1-2', '12-01-2022', '2022-01-12T00:00:00Z', '', 'พรุ่งนี้', 2022, new Date(0)])(
    'is not %j',
    (written) => {
      expect(day('วันที่').safeParse(written).success).toBe(false);
    },
  );

  it.each(['2565-01-12', '๒๕๖๕-๐๑-๑๒', '2400-12-31', '2799-06-01'])('of the Buddhist era, %s, is refused', (written) => {
    expect(messages(written)).toEqual(['ปีนี้เป็น พ.ศ. ให้ใช้ปี ค.ศ.']);
  });
});

describe('a time of day', () => {
  it.each([
    ['13:30', '13:30'],
    ['13.30', '13:30'],
    ['๑๓.๓๐', '13:30'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('written %s is %s', (written, value) => {
    expect(timeOfDay('เวลา').parse(written)).toBe(value);
  });

  it.each(['24:00', '12:60', '9:00', '1330', 13.3, ''])('is not %j', (written) => {
    expect(timeOfDay('เวลา').safeParse(written).success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['a', 'building-permit', 'km-2565', '2565'])('may be "%s"', (value) => {
    expect(id('รหัส').safeParse(value).success).toBe(true);
  });

  it.each(['Building', 'building_permit', '-a', 'a-', 'a--b', 'ใบอนุญาต', 'a b', 'a/b', 'a\n', ''])('is not %j', (value) => {
    expect(id('รหัส').safeParse(value).error?.issues[0]?.message).toBe('ใช้ได้เฉพาะ a–z, 0–9 และขีดกลาง เช่น building-permit');
  });
});

describe('a link', () => {
  it.each([
    'https://example.go.th',
    'http://example.go.th/a?b=1#c',
    'HTTPS://EXAMPLE.GO.TH',
    'mailto:saraban@example.go.th',
    'tel:+6655123456',
    'tel:055-123 456#12',
    '/',
    '/manuals/signboard-tax/',
    './pp1.pdf',
    '#ค่าธรรมเนียม',
  ])('may be %s', (link) => {
    expect(isSafeUrl(link)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\n:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.go.th/1',
    'ftp://example.go.th',
    '//evil.example',
    '///evil.example',
    'https:',
    'https:// example.go.th',
    'https:evil.example',
    'example.go.th',
    'www.example.go.th',
    'mailto:',
    'mailto:a b@example.go.th',
    'tel:',
    'tel:javascript',
    '/a b',
    './',
    '#',
    '',
    'https://example.go.th\njavascript:alert(1)',
  ])('is not %j', (link) => {
    expect(isSafeUrl(link)).toBe(false);
  });

  it.each(['/\\evil.example', '/\\/evil.example'])('does not lead to another host by %j, which browsers read as //', (link) => {
    expect(new URL(link, 'https://km.example.go.th').host).toBe('evil.example');
    expect(isSafeUrl(link)).toBe(false);
  });

  it('in a field may have slips that a rule tells, but nothing that runs', () => {
    const accepts = (link: string) => url('ลิงก์').safeParse(link).success;
    expect(['www.example.go.th', 'https:/x', 'ก ข.pdf', 'C:\\form.pdf', '../assets/form.pdf'].filter((link) => !accepts(link))).toEqual([]);
    expect(['java\tscript:x', 'data:text/html,x', '\\\\evil.example', '\u0001vbscript:x'].filter(accepts)).toEqual([]);
  });

  it('says what a link may be', () => {
    expect(url('ลิงก์').safeParse('javascript:alert(1)').error?.issues[0]?.message).toBe(
      'ลิงก์ต้องขึ้นต้นด้วย https:// http:// mailto: tel: หรือ / (หน้าในเว็บไซต์นี้)',
    );
  });

  it('that is accepted never has another scheme than those we let through', () => {
    const risky = fc.string({
      unit: fc.constantFrom('j', 'a', 'v', ':', '/', '.', '#', ' ', '\t', '@', 'h', 't', 'p', 's', '+', '1'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(risky, (link) => {
        if (!isSafeUrl(link) || !URL.canParse(link, 'https://km.example.go.th')) return;
        const { protocol } = new URL(link, 'https://km.example.go.th');
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
      }),
    );
  });
});

describe('labels', () => {
  it('of a field, its hint and its choices can be read from the schema', () => {
    const field = choice({ tacit: 'ความรู้ฝังลึก' }, 'ประเภท', 'เลือกหนึ่ง');
    expect(field.meta()).toMatchObject({ title: 'ประเภท', description: 'เลือกหนึ่ง', labels: { tacit: 'ความรู้ฝังลึก' } });
  });
});

describe('a list', () => {
  it('that is left out is empty', () => {
    expect(list(text('ข้อ'), 'รายการ').parse(undefined)).toEqual([]);
  });

  it('is not one text', () => {
    expect(list(text('ข้อ'), 'รายการ').safeParse('ข้อเดียว').success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { BODY_BUTTONS, inserted } from '#src/admin/shared/body-buttons.ts';
import { fileNameFor, shrunk } from '#src/admin/shared/photo-name.ts';
import { inspectBody } from '#src/markdown/body.ts';

describe('the name of a chosen file', () => {
  const taken = new Set(['photo-2026-11-27.jpg', 'img-0042.jpg']);
  it.each([
    ['กิจกรรมคัดแยกขยะ.JPG', 'photo-2026-11-27-2.jpg'],
    ['IMG_0042.jpeg', 'img-0042-2.jpg'],
    ['Waste sorting (1).png', 'waste-sorting-1.jpg'],
    ['../../etc/passwd.jpg', 'etc-passwd.jpg'],
    ['.jpg', 'photo-2026-11-27-2.jpg'],
  ])('%s', (chosen, name) => {
    expect(fileNameFor(chosen, 'jpg', '2026-11-27', (each) => taken.has(each))).toBe(name);
  });
});

describe('the size of a photograph', () => {
  it.each([
    [[4000, 3000], { width: 2000, height: 1500 }],
    [[3000, 6000], { width: 1000, height: 2000 }],
    [[640, 480], { width: 640, height: 480 }],
  ] as const)('%j', ([width, height], size) => {
    expect(shrunk(width, height)).toEqual(size);
  });
});

describe('a button of the body', () => {
  const put = (label: string, text: string, from: number, to = from) =>
    inserted(
      text,
      from,
      to,
      BODY_BUTTONS.find((button) => button.label === label)!,
    );

  it('begins and ends a block by an empty line, wherever the cursor stands, and selects what may be typed over', () => {
    const { text, start, end } = put('หัวข้อ', 'ย่อหน้าแรก\n\nย่อหน้าถัดไป', 10);
    expect(text).toBe('ย่อหน้าแรก\n\n## หัวข้อ\n\nย่อหน้าถัดไป');
    expect(text.slice(start, end)).toBe('หัวข้อ');
    expect(put('หัวข้อ', '', 0).text).toBe('## หัวข้อ\n');
  });

  it('stands around what is selected', () => {
    expect(put('ตัวหนา', 'ขอเน้นคำนี้ไว้', 6, 11).text).toBe('ขอเน้น**คำนี้**ไว้');
  });

  it.each(BODY_BUTTONS.map(({ label, mdx }) => [label, mdx === true ? 'mdx' : 'md'] as const))(
    '%s makes Markdown that the check reads',
    (label, format) => {
      const { text } = put(label, 'ก่อน\n\nหลัง', 4);
      expect(inspectBody(text, format).facts.components.length > 0).toBe(format === 'mdx');
    },
  );
});

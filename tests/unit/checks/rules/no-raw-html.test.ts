import { describe, expect, it } from 'vitest';
import { noRawHtml } from '#src/checks/rules/no-raw-html.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

describe('raw HTML in a body', () => {
  it.each([
    ['a block', 'ก\n\n<div>\nข\n</div>\n', ['3 มี HTML ในเนื้อหา: "<div>…"']],
    ['within a line', 'ก\n\nข <br> ค\n', ['3 มี HTML ในเนื้อหา: "<br>"']],
    ['a script', '<script>alert(1)</script>\n', ['1 มี HTML ในเนื้อหา: "<script>alert(1)</script>"']],
    ['a comment', 'ก\n<!-- ลับ -->\n', ['2 มีความเห็นในเนื้อหา: "<!-- ลับ -->"']],
    ['in a list', '- ก\n- ข\n  <b>\n', ['3 มี HTML ในเนื้อหา: "<b>"']],
    ['in a table', '| ก |\n| - |\n| <img src=x onerror=alert(1)> |\n', ['3 มี HTML ในเนื้อหา: "<img src=x onerror=alert(1)>"']],
    ['in a footnote', 'ก[^1]\n\n[^1]: ข <i>\n', ['3 มี HTML ในเนื้อหา: "<i>"']],
    ['in a heading', '## ก <u>\n', ['1 มี HTML ในเนื้อหา: "<u>"']],
    ['in a quotation', '> ก\n> <u>\n', ['2 มี HTML ในเนื้อหา: "<u>"']],
    ['a declaration', '<!DOCTYPE html>\n', ['1 มี HTML ในเนื้อหา: "<!DOCTYPE html>"']],
    ['of a component, which only MDX has', 'ก\n\n<Callout>\n', ['3 <Callout> ใช้ได้เฉพาะในไฟล์ .mdx']],
  ])('is found: %s', (_, body, found) => {
    expect(inBody(noRawHtml, body)).toEqual(found);
  });

  it('is told once for a tag and the one that closes it', () => {
    expect(inBody(noRawHtml, '<b>ก</b> ข</i>')).toEqual(['1 มี HTML ในเนื้อหา: "<b>"', '1 มี HTML ในเนื้อหา: "</i>"']);
  });

  it('is told where it stands, and what to write instead', () => {
    const [finding] = findingsInBody(noRawHtml, 'ก <b>');
    expect(finding).toMatchObject({ file: 'guides/km.md', line: 1, column: 3, field: 'เนื้อหา' });
    expect(finding?.fix).toContain('**');
    expect(finding?.fix).toContain('\\<');
  });

  it('that is a comparison or a name in brackets is told as such', () => {
    expect(inBody(noRawHtml, 'ถ้า a <b and c> d')).toEqual(['1 เครื่องหมาย < ติดกับข้อความ จึงอ่านเป็น HTML: "<b and c>"']);
    expect(inBody(noRawHtml, 'กรอก <name>')).toEqual(['1 เครื่องหมาย < ติดกับข้อความ จึงอ่านเป็น HTML: "<name>"']);
    expect(inBody(noRawHtml, 'อายุ < 5 ปี หรือ <5 ปี')).toEqual([]);
  });

  it('is not what stands in code or behind a backslash', () => {
    expect(inBody(noRawHtml, '`<b>` \\<b\\> 1 < 2\n\n```html\n<script>alert(1)</script>\n```\n')).toEqual([]);
  });
});

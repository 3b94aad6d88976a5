import { describe, expect, it } from 'vitest';
import { typeset } from '#src/layouts/typeset.ts';
import { unbrokenFinder } from '#src/thai/line-break.ts';

const set = (body: string) => {
  const html = typeset(`<head><title>ขุมความรู้</title></head><body>${body}</body>`, {
    findUnbroken: unbrokenFinder(['สันโป่ง']),
    englishTerms: new Set(['tacit']),
  });
  return /<body>(.*)<\/body>/s.exec(html)![1]!;
};
/** A text of several pieces is one item where it stands in a flexible box. */
const one = (text: string) => `<span>${text}</span>`;
const nb = (text: string) => `<span class="nb">${text}</span>`;
const en = (text: string) => `<span lang="en">${text}</span>`;

describe('a page', () => {
  it('is set in headings, running text and cells alike', () => {
    expect(set('<h1>ตำบลสันโป่ง</h1><p>ใน <b>45 วัน</b></p><td>ตาราง</td>')).toBe(
      `<h1>${one(`ตำบล${nb('สันโป่ง')}`)}</h1><p>ใน <b>${nb('45 วัน')}</b></p><td>${nb('ตาราง')}</td>`,
    );
  });

  it('tells the language of English, once', () => {
    expect(set('ขอบเขต (Focus Area) <i lang="en">Focus Area <b>of work</b></i> <b>Action Plan</b>')).toBe(
      `${one(`ขอบเขต (${en('Focus Area')}) `)}<i lang="en">Focus Area <b>of work</b></i> <b>${en('Action Plan')}</b>`,
    );
  });

  it.each([
    '<a href="/x" title="สันโป่ง > ตาราง Focus Area">ลิงก์</a>',
    "<a title='45 วัน'>ลิงก์</a>",
    '<script>const a = "สันโป่ง" < "45 วัน";</script>',
    '<svg><title>สันโป่ง</title><text>45 วัน</text></svg>',
    '<pre><code>สันโป่ง Focus Area</code></pre>',
    '<textarea>45 วัน</textarea>',
    '<select><option>45 วัน</option></select>',
    '<!-- สันโป่ง -->',
    'a < b > c',
  ])('is left alone in %s', (html) => expect(set(html)).toBe(html));

  it('is set again after what is left alone, of the same name within itself too', () => {
    expect(set('<svg><svg></svg>สันโป่ง</svg>สันโป่ง<br/><img alt="">สันโป่ง')).toBe(
      `<svg><svg></svg>สันโป่ง</svg>${nb('สันโป่ง')}<br/><img alt="">${nb('สันโป่ง')}`,
    );
  });

  it('keeps every letter of its text, and its head', () => {
    const html = '<head><title>สันโป่ง 45 วัน</title></head><body><p>สันโป่ง &amp; 45&nbsp;วัน ต่าง ๆ Focus Area</p></body>';
    const made = typeset(html, { findUnbroken: unbrokenFinder(['สันโป่ง']), englishTerms: new Set() });
    expect(made.replace(/<\/?span[^>]*>/g, '')).toBe(html);
    expect(made).toContain('<title>สันโป่ง 45 วัน</title>');
  });
});

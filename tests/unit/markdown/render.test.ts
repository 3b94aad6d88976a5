import { describe, expect, it } from 'vitest';
import { hrefOf, renderMarkdown, type LinkContext } from '#src/markdown/render.ts';

const context: LinkContext = { collection: 'guides', base: '/km/', hasPage: (address) => !address.includes('hidden') };
const html = (body: string) => renderMarkdown(body, context).html;
const hrefs = (text: string) => [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, href]) => href);

describe('the address of a link', () => {
  it.each([
    ['/', '/km/'],
    ['/guides/roles/', '/km/guides/roles/'],
    ['./roles.md#ก', '/km/guides/roles/#ก'],
    ['/search/?q=ภาษี', '/km/search/?q=ภาษี'],
    ['./form.pdf', '/km/guides/form.pdf'],
    ['../assets/form.pdf', '/km/assets/form.pdf'],
    ['#ก', '#ก'],
    ['https://example.go.th/guides/', 'https://example.go.th/guides/'],
    ['tel:055123456', 'tel:055123456'],
  ])('%s is %s on a site that is served under /km/', (url, href) => {
    expect(hrefOf(url, context)).toBe(href);
  });

  it('is the same on a site that is served at its root, but for the path', () => {
    expect(hrefOf('./roles.md', { ...context, base: '/' })).toBe('/guides/roles/');
    expect(hrefOf('./form.pdf', { ...context, base: '/' })).toBe('/guides/form.pdf');
  });

  it('is none for a page that the build does not show', () => {
    expect(hrefOf('/guides/hidden/', context)).toBeUndefined();
    expect(hrefOf('./hidden.md#ก', context)).toBeUndefined();
  });

  it.each(['/data/manuals.csv', '/rss.xml', '/sitemap.xml'])('of %s, a file that the site makes, has no slash at its end', (url) => {
    expect(hrefOf(url, context)).toBe(`/km${url}`);
  });

  it('of a file keeps the page of it that is asked for', () => {
    expect(hrefOf('./form.pdf#page=2', context)).toBe('/km/guides/form.pdf#page=2');
  });

  it.each(['./a%23b.pdf', './a%3Fb.pdf', './a%20b.pdf', './a%25b.pdf'])(
    'of a file leads to that file, whatever signs its name has: %s',
    (url) => {
      const { pathname } = new URL(hrefOf(url, context)!, 'https://example.go.th');
      expect(decodeURIComponent(pathname)).toBe(`/km/guides/${decodeURIComponent(url.slice(2))}`);
    },
  );
});

describe('a rendered body', () => {
  it('is nothing, when there is no text', () => {
    expect(renderMarkdown('\n \n', context)).toEqual({ html: '', headings: [] });
  });

  it('has headings with ids in Thai, and lists them', () => {
    const { html: text, headings } = renderMarkdown('## ขั้นตอน การยื่น\n\n### ค่าธรรมเนียม **ใหม่**\n', context);
    expect(headings).toEqual([
      { depth: 2, id: 'ขั้นตอน-การยื่น', text: 'ขั้นตอน การยื่น' },
      { depth: 3, id: 'ค่าธรรมเนียม-ใหม่', text: 'ค่าธรรมเนียม ใหม่' },
    ]);
    for (const { id, depth } of headings) expect(text).toContain(`<h${depth} id="${id}">`);
  });

  it('has an id for each heading, though two are the same', () => {
    const { headings } = renderMarkdown('## ข้อ\n\n## ข้อ\n\n## ข้อ\n', context);
    expect(headings.map(({ id }) => id)).toEqual(['ข้อ', 'ข้อ-1', 'ข้อ-2']);
  });

  it('does not carry ids over from one body to the next', () => {
    expect(renderMarkdown('## ข้อ\n', context)).toEqual(renderMarkdown('## ข้อ\n', context));
  });

  it('has footnotes under a Thai heading, with Thai words for the way back', () => {
    const { html: text, headings } = renderMarkdown('ข้อความ[^ก] และ[^ข]\n\n[^ก]: หนึ่ง\n[^ข]: สอง\n', context);
    expect(text).toMatch(/<h2[^>]*>เชิงอรรถ<\/h2>/);
    expect([...text.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(['กลับไปยังจุดอ้างอิงที่ 1', 'กลับไปยังจุดอ้างอิงที่ 2']);
    expect(headings).toEqual([]);
  });

  it('has footnotes that lead to each other', () => {
    const text = html('ข้อความ[^1]\n\n[^1]: หนึ่ง\n');
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`);
    expect(hrefs(text)).toHaveLength(2);
    expect(hrefs(text).filter((href) => !ids.includes(href!))).toEqual([]);
  });

  it('has links under the path that the site is served under', () => {
    expect(hrefs(html('[ก](./roles.md) [ข](/manuals/) [ค](./form.pdf) [ง](https://example.go.th) [จ](#ฉ)\n'))).toEqual([
      '/km/guides/roles/',
      '/km/manuals/',
      '/km/guides/form.pdf',
      'https://example.go.th',
      expect.stringMatching(/^#/),
    ]);
  });

  it('has links by reference under that path too', () => {
    expect(hrefs(html('[ก][1]\n\n[1]: ./roles.md\n'))).toEqual(['/km/guides/roles/']);
  });

  it('keeps the words of a link to a page that is not shown, but not its address', () => {
    const text = html('อ่าน [คู่มือ **ภายใน**](/guides/hidden/) ก่อน\n');
    expect(text).toContain('คู่มือ <strong>ภายใน</strong>');
    expect(text).not.toMatch(/<a|hidden/);
  });

  it('has images under that path, with their description, that load when they are needed', () => {
    const text = html('![ภาพท่อ](./photo.jpg)\n');
    expect(hrefs(text)).toEqual(['/km/guides/photo.jpg']);
    expect(text).toContain('alt="ภาพท่อ"');
    expect(text).toContain('loading="lazy"');
  });

  it('has each table in a box that scrolls, which the keyboard can reach', () => {
    const table = '| ก | ข |\n| - | - |\n| 1 | 2 |\n';
    const text = html(`${table}\nก\n\n${table}`);
    expect(text.match(/<div[^>]*role="group"[^>]*><table>/g)).toHaveLength(2);
    expect(text.match(/<\/table><\/div>/g)).toHaveLength(2);
    expect(text).toMatch(/<div[^>]*tabindex="0"/);
    expect(text).toMatch(/<div[^>]*aria-label="ตาราง[^"]*"/);
  });

  it('does not take a table in an example for one', () => {
    expect(html('```\n<table></table>\n```\n')).not.toContain('role="group"');
  });

  it('has lists of tasks, struck words and code', () => {
    const text = html('- [x] งาน\n\n~~เก่า~~ `<b>`\n');
    expect(text).toMatch(/<input[^>]*checked/);
    expect(text).toContain('<del>เก่า</del>');
    expect(text).toContain('<code>&lt;b&gt;</code>');
  });

  it('leaves quotation marks and dashes as they are written', () => {
    expect(html('"ก" -- ข...\n')).toContain('-- ข...');
  });
});

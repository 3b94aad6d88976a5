import { describe, expect, it } from 'vitest';
import { EMPTY_BODY, parseBody, type Body } from '#src/markdown/body.ts';
import { resolveTree, type Link, type ResolveLink } from '#src/markdown/links.ts';
import { isEmptyBody, renderHtml } from '#src/markdown/render.ts';

/** Every link leads below `/km/`; those to what is hidden lead nowhere. */
const resolve: ResolveLink = ({ url }) => (url.includes('hidden') ? undefined : { href: `/km/${url.replace(/^[./]+/, '')}` });
const htmlOf = ({ content }: Body, how: ResolveLink = resolve): string => {
  if (content.kind !== 'html') throw new Error('The body has components');
  return renderHtml(content, how);
};
const html = (source: string, how?: ResolveLink) => htmlOf(parseBody(source, 'md'), how);
const hrefs = (text: string) => [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, href]) => href);

describe('a rendered body', () => {
  it('is nothing, when there is no text', () => {
    const body = parseBody('\n \n', 'md');
    expect(htmlOf(body)).toBe('');
    expect(isEmptyBody(body)).toBe(true);
    expect(isEmptyBody(EMPTY_BODY)).toBe(true);
  });

  it('is something, when there is a picture or a component alone', () => {
    expect(isEmptyBody(parseBody('![ภาพ](./a.jpg)', 'md'))).toBe(false);
    expect(isEmptyBody(parseBody('<ProcessWheel />', 'mdx'))).toBe(false);
  });

  it('has headings with their ids', () => {
    const body = parseBody('## ขั้นตอน การยื่น\n\n### ค่าธรรมเนียม **ใหม่**\n', 'md');
    expect(body.headings).toHaveLength(2);
    for (const { id, depth } of body.headings) expect(htmlOf(body)).toContain(`<h${depth} id="${id}">`);
  });

  it('has footnotes under a Thai heading, with Thai words for the way back', () => {
    const text = html('ข้อความ[^ก] และ[^ข]\n\n[^ก]: หนึ่ง\n[^ข]: สอง\n');
    expect(text).toMatch(/<h2[^>]*>เชิงอรรถ<\/h2>/);
    expect([...text.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(['กลับไปยังจุดอ้างอิงที่ 1', 'กลับไปยังจุดอ้างอิงที่ 2']);
  });

  it('has footnotes that lead to each other, whatever becomes of links', () => {
    const text = html('ข้อความ[^1]\n\n[^1]: หนึ่ง\n', () => undefined);
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`);
    expect(hrefs(text)).toHaveLength(2);
    expect(hrefs(text).filter((href) => !ids.includes(href!))).toEqual([]);
  });

  it('asks for every link and image in order, as its author wrote it, and shows where it leads', () => {
    const asked: Link[] = [];
    const text = html('[ก](./roles.md) ![ข](./ภาพ.jpg) [ค](https://example.go.th) [ง](#จ)\n', (link) => {
      asked.push(link);
      return { href: `/km/${asked.length}/` };
    });
    expect(asked).toEqual([
      { url: './roles.md', image: false },
      { url: './ภาพ.jpg', image: true },
      { url: 'https://example.go.th', image: false },
      { url: '#จ', image: false },
    ]);
    expect(hrefs(text)).toEqual(['/km/1/', '/km/2/', '/km/3/', '/km/4/']);
  });

  it('asks for links by reference too', () => {
    expect(hrefs(html('[ก][1]\n\n[1]: ./roles.md\n'))).toEqual(['/km/roles.md']);
  });

  it('keeps the words of a link to a page that is not shown, but not its address', () => {
    const text = html('อ่าน [คู่มือ **ภายใน**](/guides/hidden/) ก่อน\n');
    expect(text).toContain('คู่มือ <strong>ภายใน</strong>');
    expect(text).not.toMatch(/href|hidden/);
  });

  it('has images with their description, that load when they are needed and keep their place until then', () => {
    const text = html('![ภาพท่อ](./photo.jpg)\n', () => ({ href: '/km/photo.jpg', width: 640, height: 480 }));
    expect(text).toBe('<p><img src="/km/photo.jpg" width="640" height="480" loading="lazy" decoding="async" alt="ภาพท่อ"></p>');
  });

  it('has images of no known size without one', () => {
    expect(html('![ตรา](./seal.svg)\n')).toBe('<p><img src="/km/seal.svg" loading="lazy" decoding="async" alt="ตรา"></p>');
  });

  it('lets no address out of its quotation marks', () => {
    expect(html('[ก](./a.md)\n', () => ({ href: '/?q="><script>&' }))).toContain('href="/?q=&quot;><script>&amp;"');
  });

  it('has lists of tasks, struck words and code', () => {
    const text = html('- [x] งาน\n\n~~เก่า~~ `<b>`\n');
    expect(text).toMatch(/<input[^>]*checked/);
    expect(text).toContain('<del>เก่า</del>');
    expect(text).toContain('<code>&#x3C;b></code>');
  });

  it('has code that scrolls where the keyboard reaches it, and a name for each box of a task', () => {
    const text = html('```\nก\n```\n\n- [x] งาน\n- [ ] งาน\n');
    expect(text).toContain('<pre tabindex="0">');
    expect([...text.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(['ทำแล้ว', 'ยังไม่ได้ทำ']);
  });

  it('leaves quotation marks and dashes as they are written', () => {
    expect(html('"ก" -- ข...\n')).toContain('-- ข...');
  });
});

describe('a body with components', () => {
  const body = parseBody('<Callout>\n\n[ก](./roles.md) [ข](./hidden.md) ![ค](./photo.jpg)\n\n</Callout>\n', 'mdx');

  it('is a tree, in which links lead where those of Markdown lead', () => {
    if (body.content.kind !== 'tree') throw new Error('The body is HTML');
    const text = JSON.stringify(resolveTree(body.content.tree, resolve));
    expect([...text.matchAll(/"(?:href|src)":"([^"]*)"/g)].map(([, href]) => href)).toEqual(['/km/roles.md', '/km/photo.jpg']);
    expect(text).toContain('"loading":"lazy"');
  });

  it('stays as it was parsed, for the next page that shows it', () => {
    if (body.content.kind !== 'tree') throw new Error('The body is HTML');
    const before = JSON.stringify(body.content.tree);
    resolveTree(body.content.tree, resolve);
    expect(JSON.stringify(body.content.tree)).toBe(before);
  });
});

import { expect, it } from 'vitest';
import { fontsLast } from '#src/layouts/fonts-last.ts';

const font = (name: string) =>
  `<link rel="preload" href="/_astro/${name}.woff2" as="font" type="font/woff2" fetchpriority="low" crossorigin>`;
const page = (...head: string[]) => `<!DOCTYPE html><html><head>${head.join('')}</head><body>${font('in-a-text')}</body></html>`;
const STYLE = '<link rel="stylesheet" href="/_astro/Base.css">';
const PICTURE = '<link rel="preload" href="/hero.avif" as="image">';

it('fonts are asked for after the style sheets, in their order; nothing else moves', () => {
  expect(fontsLast(page(PICTURE, font('thai'), font('latin'), '<title>ก</title>', STYLE))).toBe(
    page(PICTURE, '<title>ก</title>', STYLE, font('thai'), font('latin')),
  );
});

it('a page without fonts, or without a head, stays', () => {
  for (const html of [page(STYLE), '<p>ก</p>']) expect(fontsLast(html)).toBe(html);
});

import { expect, it } from 'vitest';
import { orderHead } from '#src/layouts/head-order.ts';

const font = (name: string) =>
  `<link rel="preload" href="/_astro/${name}.woff2" as="font" type="font/woff2" fetchpriority="low" crossorigin>`;
const page = (...head: string[]) => `<!DOCTYPE html><html><head>${head.join('')}</head><body>${font('in-a-text')}</body></html>`;
const STYLE = '<link rel="stylesheet" href="/_astro/Base.css">';
const OWN = '<link rel="stylesheet" href="/_astro/paper.css" data-own>';
const PICTURE = '<link rel="preload" href="/hero.avif" as="image">';

it('a sheet of its own, then fonts come after the style sheets, in their order; nothing else moves', () => {
  expect(orderHead(page(PICTURE, font('thai'), OWN, font('latin'), '<title>ก</title>', STYLE))).toBe(
    page(PICTURE, '<title>ก</title>', STYLE, OWN, font('thai'), font('latin')),
  );
});

it('a page without either, or without a head, stays', () => {
  for (const html of [page(STYLE), '<p>ก</p>']) expect(orderHead(html)).toBe(html);
});

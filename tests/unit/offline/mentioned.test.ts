import { expect, it } from 'vitest';
import { mentionedIn } from '#src/offline/shared/mentioned.ts';

it('what a kept page needs is what it names, and what that names in its turn', () => {
  const assets = [
    { name: 'site.a1.css', text: 'src:url(thai.f1.woff2)' },
    { name: 'thai.f1.woff2' },
    { name: 'page.b1.js', text: 'import("./dialog.c1.js")' },
    { name: 'dialog.c1.js', text: 'import"./page.b1.js"' },
    { name: 'site.a0.css', text: '' },
    { name: 'dialog.c0.js', text: '' },
  ];
  expect([...mentionedIn(['<link href="/_astro/site.a1.css"><script src="/_astro/page.b1.js">'], assets)].sort()).toEqual([
    'dialog.c1.js',
    'page.b1.js',
    'site.a1.css',
    'thai.f1.woff2',
  ]);
  expect(mentionedIn([], assets)).toEqual(new Set());
});

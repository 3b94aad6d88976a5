import { expect, it } from 'vitest';
import { appManifest } from '#src/layouts/app-manifest.ts';
import { makeKnowledgeBase } from '../../support/entries.ts';

it('the installed site is called by its place, in Thai, and opens and stays under its path', () => {
  const { site } = makeKnowledgeBase([]);
  const manifest = appManifest(
    { ...site, name: 'เทศบาลตำบลสันโป่ง', kind: 'subdistrict-municipality' },
    '#083f3b',
    (address) => `/km${address}`,
  );
  expect(manifest).toMatchObject({
    id: '/km/',
    name: 'คลังความรู้ เทศบาลตำบลสันโป่ง',
    short_name: 'KM สันโป่ง',
    lang: 'th',
    start_url: '/km/',
    scope: '/km/',
    display: 'standalone',
    theme_color: '#083f3b',
  });
  expect(manifest).toHaveProperty(
    'icons',
    expect.arrayContaining([expect.objectContaining({ src: '/km/icon-512.png', sizes: '512x512' })]),
  );
});

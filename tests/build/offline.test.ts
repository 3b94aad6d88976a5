import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { buildWell, readFolder, readPage, removeTemporaryFolders, type BuildResult } from '../support/build.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { department, guide, manual, picture, withFiles, withSite, type Fields } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const tree = (site: Fields = {}) =>
  withFiles(withSite({}, { topServices: ['permit'], ...site }), {
    'departments/engineering.yaml': department(),
    'manuals/permit.md': manual({ title: 'ขออนุญาต' }, '![แผนที่](./map.png)'),
    'manuals/map.png': picture('map'),
    'manuals/inside.md': manual({ title: 'คู่มือภายใน', audience: 'staff' }),
    'manuals/draft.md': manual({ title: 'ฉบับร่าง', status: 'draft' }),
    'guides/story.md': guide({ title: 'เรื่องเล่า' }, '![ภาพ](./story.png)'),
    'guides/story.png': picture('story'),
  });

/** What the worker of a build has devices keep: address and revision, which is null where the name tells. */
const keptBy = (build: BuildResult): Map<string, string | null> =>
  new Map(
    [...readPage(build, 'sw.js').matchAll(/\burl:[`"']([^`"']+)[`"'],revision:(?:null|[`"'](\w+)[`"'])/g)].map(([, url, revision]) => [
      url!,
      revision ?? null,
    ]),
  );

const SITE = { KM_BASE: '/km/' };

describe('a build for the public', () => {
  const build = () => sharedBuild(tree(), SITE);

  it('has devices keep the manuals that it shows, with their pictures, and what leads to them', async () => {
    const kept = [...keptBy(await build()).keys()];
    expect(kept).toEqual(expect.arrayContaining(['./', 'offline/', 'search/', 'privacy/', 'manuals/', 'manuals/permit/']));
    expect(kept.filter((url) => url.endsWith('.webp'))).toHaveLength(1);
    expect(kept).toEqual(expect.arrayContaining(['pagefind/search.json', 'icon.svg', 'manifest.webmanifest']));
    expect(kept.filter((url) => /inside|draft|counter|story|guides|admin/.test(url))).toEqual([]);
  });

  it('keeps whatever its pages are shown with, by names that change with the content', async () => {
    const result = await build();
    const kept = keptBy(result);
    const pages = [...kept.keys()].filter((url) => url.endsWith('/')).map((url) => readPage(result, join(url, 'index.html')));
    const shown = [...readFolder(result.out).keys()].filter(
      (path) => path.startsWith('_astro/') && pages.some((html) => html.includes(`"/km/${path}"`)),
    );
    expect(shown.length).toBeGreaterThan(6);
    for (const path of shown) expect(kept.get(path), path).toBeNull();
    expect([...kept].filter(([url, revision]) => revision === null && !/^_astro\/|\.km$/.test(url))).toEqual([]);
  });

  it('can be installed', async () => {
    const result = await build();
    expect(readPage(result, 'index.html')).toContain('<link rel="manifest" href="/km/manifest.webmanifest">');
    const { icons } = JSON.parse(readPage(result, 'manifest.webmanifest')) as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of icons.filter((icon) => icon.src.endsWith('.png'))) {
      const { width, height } = await sharp(readFolder(result.out).get(src.replace('/km/', ''))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('says how much a device keeps', async () => expect((await build()).text).toMatch(/อ่านเมื่อไม่มีสัญญาณ .*คู่มือ 1 หน้า รวม \d+ kB/));

  it('has a worker that is small, and a page of what is kept that search engines pass over', async () => {
    const result = await build();
    expect(gzipSync(readPage(result, 'sw.js')).length).toBeLessThan(12_000);
    expect(readPage(result, 'offline/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(readPage(result, 'sitemap.xml')).not.toContain('/offline/');
  });

  it('sends a page again only when it says something else, whatever the day', async () => {
    const [first, next] = [keptBy(await build()), keptBy(await buildWell(tree(), { ...SITE, SOURCE_DATE_EPOCH: '1642032000' }))];
    expect(next.get('manuals/permit/')).toBe(first.get('manuals/permit/'));
    const changed = withFiles(tree(), { 'manuals/permit.md': manual({ title: 'ขออนุญาต', summary: 'ฉบับใหม่' }, '![แผนที่](./map.png)') });
    const other = keptBy(await buildWell(changed, SITE));
    expect(other.get('manuals/permit/')).not.toBe(first.get('manuals/permit/'));
    expect(other.get('manuals/map.png')).toBe(first.get('manuals/map.png'));
  });
});

const withoutCopy = (result: BuildResult): void => {
  expect(readPage(result, 'sw.js')).toContain('unregister');
  expect(readPage(result, 'sw.js').length).toBeLessThan(1_000);
  expect(readPage(result, 'index.html')).not.toContain('rel="manifest"');
  expect([...readFolder(result.out).keys()].filter((path) => /^offline\/|^icon-|webmanifest$/.test(path))).toEqual([]);
  expect(readPage(result, 'privacy/index.html')).not.toContain('ลบข้อมูลที่เก็บไว้ในเครื่องนี้');
  expect(result.text).toMatch(/อ่านเมื่อไม่มีสัญญาณ .*ไม่เก็บ/);
};

describe('a build for staff', () => {
  it('keeps nothing on a device, and takes away what was kept', async () =>
    withoutCopy(await sharedBuild(tree(), { ...SITE, KM_AUDIENCE: 'staff' })));

  it('keeps the manuals for staff too where the town says so', async () => {
    const kept = keptBy(await buildWell(tree({ offline: 'all' }), { ...SITE, KM_AUDIENCE: 'staff' }));
    expect([...kept.keys()]).toEqual(expect.arrayContaining(['manuals/permit/', 'manuals/inside/']));
    expect([...kept.keys()].filter((url) => url.includes('draft'))).toEqual([]);
  });
});

describe('a town that wants no copies', () => {
  it('has none, and takes away what was kept', async () => withoutCopy(await buildWell(tree({ offline: 'none' }), SITE)));
});

import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder, readPage, type BuildResult } from '../support/build.ts';
import { buildSanPong, TOWN_BASE } from '../support/towns.ts';

describe('files beside entries', () => {
  let build: BuildResult;
  let files: ReturnType<typeof readFolder>;
  beforeAll(async () => {
    build = await buildSanPong();
    files = readFolder(build.out);
  });

  it('stand under their own names, and those that only hidden entries use nowhere', () => {
    const names = [...files.keys()].filter((path) => /^(?:guides|assets)\/[^/]+\.(?:png|jpg|pdf)$/.test(path));
    expect(names.sort()).toEqual(
      ['assets/แบบ 1#.pdf', 'guides/a#b.png', 'guides/annex.pdf', 'guides/offered.jpg', 'guides/taken.jpg', 'guides/ภาพ ก%ข?.jpg'].sort(),
    );
  });

  it('are found by the links of pages, Markdown and MDX alike', () => {
    for (const page of ['guides/a/index.html', 'guides/m/index.html', 'assets/x/index.html']) {
      const links = [...readPage(build, page).matchAll(/(?:src|href)="\/km\/((?:guides|assets)\/[^"/]+\.[a-z]+)"/g)];
      expect(links.length, page).toBeGreaterThan(0);
      for (const [, link] of links) expect(files.has(decodeURIComponent(link!)), link).toBe(true);
    }
    expect(readPage(build, 'guides/a/index.html')).not.toContain('secret');
  });

  it('say nothing of who took them where; a large photograph on a page is smaller, one that is offered is not', async () => {
    expect([...files].filter(([, bytes]) => bytes.includes('CANARY')).map(([path]) => path)).toEqual([]);
    expect(await sharp(files.get('guides/taken.jpg')).metadata()).toMatchObject({ width: 2000, height: 1000 });
    expect(await sharp(files.get('guides/offered.jpg')).metadata()).toMatchObject({ width: 2400 });
    expect(readPage(build, 'guides/a/index.html')).toContain('width="2000" height="1000"');
  });

  it('are shown in the width that a screen needs, in Markdown and MDX alike', async () => {
    for (const [page, name] of [
      ['guides/a/index.html', 'taken'],
      ['guides/m/index.html', 'offered'],
    ]) {
      const [image] = new RegExp(`<img[^>]*/${name}\\.jpg"[^>]*>`).exec(readPage(build, page!))!;
      expect(image).toMatch(/ loading="lazy"/);
      expect(image).toMatch(/ sizes="[^"]*100vw"/);
      const shown = / srcset="([^"]*)"/
        .exec(image)![1]!
        .split(', ')
        .map((each) => each.split(' '));
      expect(shown.map(([, width]) => width)).toEqual(['480w', '960w', '1440w', '2000w']);
      for (const [address, width] of shown) {
        const bytes = files.get(address!.replace('/km/', ''))!;
        const { format, width: wide, exif } = await sharp(bytes).metadata();
        expect({ format, wide, exif }).toEqual({ format: 'webp', wide: Number.parseInt(width!), exif: undefined });
      }
    }
  });

  it('leave former addresses where servers look for them', () => {
    for (const place of ['ข่าว/index.html', 'Old-Page.html', 'news.php/index.html'])
      expect(readPage(build, place)).toContain(`${TOWN_BASE}guides/a/`);
  });
});

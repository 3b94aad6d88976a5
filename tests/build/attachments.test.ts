import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWell, fingerprint, readFolder, readPage, removeTemporaryFolders, type BuildResult } from '../support/build.ts';
import { asset, emptyMunicipality, guide, pdf, photo, picture, withFiles, type Tree } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

describe('files beside entries', () => {
  let tree: Tree;
  let build: BuildResult;
  let files: ReturnType<typeof readFolder>;
  beforeAll(async () => {
    const taken = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#369' } })
      .withExif({ IFD0: { Make: 'CANARY', Artist: 'CANARY' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    tree = withFiles(emptyMunicipality(), {
      'guides/a.md': guide(
        {
          aliases: ['/ข่าว/', '/Old-Page.html', '/news.php'],
          sources: [
            { document: 'ก', url: './annex.pdf' },
            { document: 'ข', url: '/guides/secret/' },
          ],
        },
        '![ก](./a%23b.png) ![ข](./taken.jpg) [ค](./ภาพ%20ก%25ข%3F.jpg)',
      ),
      'guides/m.mdx': guide({}, '![ก](./a%23b.png) ![ข](./offered.jpg)\n\n[ค](./offered.jpg)'),
      'guides/secret.md': guide({ audience: 'staff', sources: [{ document: 'ก', url: './hidden.pdf' }] }),
      'guides/a#b.png': picture(),
      'guides/ภาพ ก%ข?.jpg': photo(),
      'guides/taken.jpg': taken,
      'guides/offered.jpg': taken,
      'guides/annex.pdf': pdf(),
      'guides/hidden.pdf': pdf(),
      'assets/x.md': asset({ attachments: [{ title: 'แบบ', file: 'แบบ 1#.pdf' }] }),
      'assets/แบบ 1#.pdf': pdf(),
    });
    build = await buildWell(tree);
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
      const links = [...readPage(build, page).matchAll(/(?:src|href)="(\/(?:guides|assets)\/[^"/]+\.[a-z]+)"/g)];
      expect(links.length, page).toBeGreaterThan(0);
      for (const [, link] of links) expect(files.has(decodeURIComponent(link!).slice(1)), link).toBe(true);
    }
    expect(readPage(build, 'guides/a/index.html')).not.toContain('secret');
  });

  it('say nothing of who took them where; a large photograph on a page is smaller, one that is offered is not', async () => {
    expect([...files].filter(([, bytes]) => bytes.includes('CANARY')).map(([path]) => path)).toEqual([]);
    expect(await sharp(files.get('guides/taken.jpg')).metadata()).toMatchObject({ width: 2000, height: 1000 });
    expect(await sharp(files.get('guides/offered.jpg')).metadata()).toMatchObject({ width: 2400 });
    expect(readPage(build, 'guides/a/index.html')).toContain('width="2000" height="1000"');
  });

  it('are the same in every build, and former addresses are where servers look for them', async () => {
    expect(fingerprint((await buildWell(tree)).out)).toEqual(fingerprint(build.out));
    for (const place of ['ข่าว/index.html', 'Old-Page.html', 'news.php/index.html']) expect(readPage(build, place)).toContain('/guides/a/');
  });
});

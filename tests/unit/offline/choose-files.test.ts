import { describe, expect, it } from 'vitest';
import { choosePages, picturesIn, type PageSize } from '#src/offline/build/choose-files.ts';

const page = (path: string, bytes: number, more: Partial<PageSize> = {}): PageSize => ({
  path,
  bytes,
  isManual: true,
  pictures: [],
  ...more,
});

describe('the pages that find room on a device', () => {
  it('are all of a usual town, with their pictures', () =>
    expect(choosePages([page('a/', 10, { pictures: [{ path: 'a.png', bytes: 5 }] }), page('b/', 10)], 100)).toEqual({
      paths: ['a/', 'a.png', 'b/'],
      bytes: 25,
      manuals: 2,
      left: 0,
    }));

  it('are the most needed; what does not fit is counted, and something smaller may', () =>
    expect(choosePages([page('', 40, { isManual: false }), page('a/', 50), page('b/', 30), page('c/', 10)], 100)).toEqual({
      paths: ['', 'a/', 'c/'],
      bytes: 100,
      manuals: 2,
      left: 1,
    }));

  it('go without pictures that do not fit, and count a shared picture once', () => {
    const [large, shared] = [
      { path: 'large.png', bytes: 90 },
      { path: 'shared.png', bytes: 5 },
    ];
    expect(choosePages([page('a/', 10, { pictures: [large, shared] }), page('b/', 10, { pictures: [shared] })], 50)).toMatchObject({
      paths: ['a/', 'shared.png', 'b/'],
      bytes: 25,
    });
  });
});

describe('the pictures of a page', () => {
  it('are those of the site, by their names', () =>
    expect(
      picturesIn(
        '<img src="/km/site/seal.png" alt=""><img alt="ก" src="/km/manuals/%E0%B8%81.png"><img src="data:image/png;base64,AA"><img src="/x.png">',
        '/km/',
      ),
    ).toEqual(['site/seal.png', 'manuals/ก.png']));

  it('are kept in one width, wide enough for a phone', () => {
    const inWidths = (widths: readonly number[]) =>
      picturesIn(`<img src="/km/a/b.jpg" srcset="${widths.map((width) => `/km/_astro/b-${width}.webp ${width}w`).join(', ')}">`, '/km/');
    expect(inWidths([480, 960, 1440])).toEqual(['_astro/b-960.webp']);
    expect(inWidths([300])).toEqual(['_astro/b-300.webp']);
  });
});

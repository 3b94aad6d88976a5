import { describe, expect, it } from 'vitest';
import { denseSet, picture } from '#src/components/picture.ts';

const renditions = [
  { width: 480, name: 'a-480.webp' },
  { width: 900, name: 'a-900.webp' },
];

describe('a picture on a page', () => {
  it('has its measures and what is made of it', () => {
    expect(picture({ width: 900, height: 600, renditions }, '100vw')).toEqual({
      width: 900,
      height: 600,
      srcset: '/_astro/a-480.webp 480w, /_astro/a-900.webp 900w',
      sizes: '100vw',
    });
  });

  it('of which nothing is made has its measures only, and a drawing may have none', () => {
    expect(picture({ width: 9, height: 6, renditions: [] }, '100vw')).toEqual({ width: 9, height: 6 });
    expect(picture({ renditions: [] }, '100vw')).toEqual({});
    expect(picture(undefined, '100vw')).toBeUndefined();
  });

  it('of one size is denser on denser screens', () => {
    const seal = [48, 96, 130].map((width) => ({ width, name: `s-${width}.webp` }));
    expect(denseSet({ width: 130, height: 130, renditions: seal }, 48)).toBe(
      `/_astro/s-48.webp 1x, /_astro/s-96.webp 2x, /_astro/s-130.webp ${130 / 48}x`,
    );
    expect(denseSet({ renditions: [] }, 48)).toBeUndefined();
    expect(denseSet(undefined, 48)).toBeUndefined();
  });
});

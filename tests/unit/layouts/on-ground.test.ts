import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { onGround } from '#src/layouts/on-ground.ts';

const PICTURE = readFileSync(new URL('../../../src/layouts/share.png', import.meta.url));

/** The pixels of a picture, as another program reads them. */
const pixelsOf = async (png: Buffer): Promise<{ data: Buffer; channels: number }> => {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { data, channels: info.channels };
};

describe('a picture on a ground', () => {
  it.each(['#083f3b', '#5b1f3a'])('lies on %s as if it had been drawn there', async (ground) => {
    const laid = await pixelsOf(onGround(PICTURE, ground));
    const expected = await pixelsOf(await sharp(PICTURE).flatten({ background: ground }).png().toBuffer());
    expect(laid.channels).toBe(3);
    expect(`#${laid.data.subarray(0, 3).toString('hex')}`).toBe(ground);
    const differences = laid.data.map((value, place) => Math.abs(value - expected.data[place]!));
    expect(Math.max(...new Set(differences))).toBeLessThanOrEqual(1);
  });

  it('is not laid where nothing of it is transparent', () => {
    expect(() => onGround(onGround(PICTURE, '#083f3b'), '#5b1f3a')).toThrow('tRNS');
  });
});

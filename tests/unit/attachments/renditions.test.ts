import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '#src/attachments/render.ts';
import { renditionsOf } from '#src/attachments/renditions.ts';
import type { Attachment } from '#src/content/raw-entry.ts';
import { drawing } from '../../support/trees.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renditions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes: Uint8Array | string, collection = 'guides'): Attachment => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { collection, name, path };
};
const plain = (width: number, height: number, background = '#369'): Sharp => sharp({ create: { width, height, channels: 3, background } });
const widths = (attachment: Attachment) => renditionsOf(attachment).map(({ width }) => width);

describe('renditions', () => {
  it('of a photograph are for phones to large screens, and none is wider than it is', async () => {
    expect(widths(file('large.jpg', await plain(4000, 30).jpeg().toBuffer()))).toEqual([480, 960, 1440, 2000]);
    expect(widths(file('middle.webp', await plain(1000, 30).webp().toBuffer()))).toEqual([480, 960, 1000]);
    expect(widths(file('fits.png', await plain(960, 30).png().toBuffer()))).toEqual([480, 960]);
    expect(widths(file('small.avif', await plain(64, 64).avif().toBuffer()))).toEqual([64]);
  });

  it('of a seal are as small as it is shown', async () => {
    expect(widths(file('seal.png', await plain(1200, 1200).png().toBuffer(), 'site'))).toEqual([48, 96, 144]);
  });

  it('are counted along the side that lies on the page, whichever way the camera was held', async () => {
    const taken = await plain(1600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const turned = file('turned.jpg', taken);
    expect(widths(turned)).toEqual([400]);
    expect(await sharp(await render(turned, renditionsOf(turned)[0]!)).metadata()).toMatchObject({ width: 400, height: 1600 });
  });

  it('are none of drawings, which fit every screen, of documents, and of what moves', async () => {
    const frames = sharp([await plain(64, 64).png().toBuffer(), await plain(64, 64, '#fff').png().toBuffer()], {
      join: { animated: true },
    });
    expect(widths(file('moves.webp', await frames.clone().webp().toBuffer()))).toEqual([]);
    expect(widths(file('moves.gif', await frames.clone().gif().toBuffer()))).toEqual([]);
    expect(widths(file('drawing.svg', drawing('ก')))).toEqual([]);
    expect(widths(file('form.pdf', '%PDF-1.4\n%%EOF'))).toEqual([]);
  });

  it('have another name as soon as the picture is another', async () => {
    const names = async (background: string) =>
      renditionsOf(file(`${background.slice(1)}.jpg`, await plain(300, 20, background).jpeg().toBuffer())).map(({ name }) => name);
    const [[first], [second]] = [await names('#111'), await names('#222')];
    expect(first).toMatch(/^[0-9a-f]{16}-300\.webp$/);
    expect(second).not.toBe(first);
  });

  it('are WebP without a word of who took the picture where', async () => {
    const taken = await plain(1000, 500)
      .withExif({ IFD0: { Make: 'CANARY', Artist: 'CANARY' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(taken.includes('CANARY')).toBe(true);
    const attachment = file('taken.jpg', taken);
    for (const rendition of renditionsOf(attachment)) {
      const bytes = await render(attachment, rendition);
      const { format, width, height, exif, xmp, orientation } = await sharp(bytes).metadata();
      expect({ format, width, height, exif, xmp, orientation }).toEqual({
        format: 'webp',
        width: rendition.width,
        height: rendition.width / 2,
        exif: undefined,
        xmp: undefined,
        orientation: undefined,
      });
      expect(bytes.includes('CANARY')).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { pictureMetadata } from '#src/checks/rules/picture-metadata.ts';
import { makeGuide } from '../../../support/entries.ts';
import { pdf, photo } from '../../../support/trees.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const found = (name: string, bytes: string | Uint8Array, body: string) =>
  findingsOf(pictureMetadata, { 'guides/km.md': markdown(makeGuide(), body), [`guides/${name}`]: bytes });

describe('what a camera noted in a picture', () => {
  it('is told once a file, with what it is', async () => {
    const bytes = await sharp(photo())
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 0/1 0/1' } })
      .toBuffer();
    expect(found('a.jpg', bytes, '![ก](./a.jpg)\n\n![ข](./a.jpg) [ค](./a.jpg)\n')).toMatchObject([
      { what: expect.stringContaining('พิกัดสถานที่, รุ่นกล้อง') as string },
    ]);
    expect(found('a.jpg', photo(), '![ก](./a.jpg)\n')).toEqual([]);
  });

  it('stays in a PDF, whose author can take it out', () => {
    expect(found('a.pdf', pdf('/Author (สมชาย)'), '[ก](./a.pdf)\n')).toHaveLength(1);
  });
});

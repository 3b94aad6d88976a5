import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { pictureSize } from '#src/checks/rules/picture-size.ts';
import { makeGuide } from '../../../support/entries.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsOf } from '../../support/rules.ts';

const make = (width: number, kind: 'jpeg' | 'png') =>
  sharp({ create: { width, height: 10, channels: 3, background: '#369' } })
    .toFormat(kind)
    .toBuffer();
const found = async (width: number, name: string, body: string) =>
  findingsOf(pictureSize, {
    'guides/km.md': markdown(makeGuide(), body),
    [`guides/${name}`]: await make(width, name.endsWith('png') ? 'png' : 'jpeg'),
  });

describe('a photograph on a page', () => {
  it('that is larger than any screen is made smaller, said once', async () => {
    expect(await found(2001, 'a.jpg', '![ก](./a.jpg) ![ก](./a.jpg)\n')).toMatchObject([{ what: '"a.jpg" ใหญ่ 2001×10 จุด' }]);
    expect(await found(2000, 'a.jpg', '![ก](./a.jpg)\n')).toEqual([]);
  });

  it('stays as it is when it is offered as a file too, and so does a plan of lines', async () => {
    expect(await found(2001, 'a.jpg', '![ก](./a.jpg) [ข](./a.jpg)\n')).toEqual([]);
    expect(await found(2001, 'a.png', '![ก](./a.png)\n')).toEqual([]);
  });
});

import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrCode } from '#src/text/qr-code.ts';

it('every dark dot of the code is drawn, and no other', () => {
  const url = 'https://km.example.go.th/manuals/building-permit/';
  const { size, path } = qrCode(url);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(run).toBe(back);
    for (let step = 0; step < Number(run); step++) drawn[Number(y)]![Number(x) + step] = true;
  }
  expect(drawn).toEqual(encode(url, { ecc: 'M', border: 2 }).data);
});

import { crc32 } from 'node:zlib';

/** Before the first chunk of a PNG. */
const SIGNATURE = 8;
/** Length and name before the data of a chunk, a checksum after it. */
const FRAME = 12;

function* chunksOf(png: Buffer): Generator<{ name: string; data: Buffer }> {
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += FRAME + length;
  }
}

const chunk = (name: string, data: Buffer): Buffer => {
  const written = Buffer.alloc(FRAME + data.length);
  written.writeUInt32BE(data.length);
  written.write(name, 4, 'latin1');
  data.copy(written, 8);
  written.writeUInt32BE(crc32(written.subarray(4, 8 + data.length)), 8 + data.length);
  return written;
};

/**
 * A picture with a palette, laid on a ground of one colour (`#083f3b`). Only the colours of its palette are mixed with the
 * ground, so no picture need be decoded and drawn anew.
 *
 * @throws where the picture has no palette or no transparency: it would keep a ground of its own.
 */
export const onGround = (png: Buffer, ground: string): Buffer => {
  const chunks = [...chunksOf(png)];
  const find = (name: string): Buffer => {
    const found = chunks.find((each) => each.name === name);
    if (!found) throw new Error(`the picture has no ${name}`);
    return found.data;
  };
  const [colours, alphas] = [find('PLTE'), find('tRNS')];
  const below = Buffer.from(ground.slice(1), 'hex');
  // Colours beyond the list of alphas are opaque.
  const mixed = colours.map((value, place) => {
    const alpha = (alphas[Math.floor(place / 3)] ?? 255) / 255;
    return Math.round(alpha * value + (1 - alpha) * below[place % 3]!);
  });
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    ...chunks.filter(({ name }) => name !== 'tRNS').map(({ name, data }) => chunk(name, name === 'PLTE' ? Buffer.from(mixed) : data)),
  ]);
};

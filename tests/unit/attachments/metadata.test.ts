import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { clean } from '#src/attachments/metadata/metadata.ts';
import { measurePicture } from '#src/attachments/picture.ts';
import { photo, picture } from '../../support/trees.ts';

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>CANARY</rdf:Description></rdf:RDF></x:xmpmeta>';
const make = (format: 'jpeg' | 'png' | 'webp' | 'avif') =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } })
    .withExif({ IFD0: { Make: 'CANARY', Artist: 'CANARY' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 0/1 0/1' } })
    .withXmp(XMP)
    .withIccProfile('p3')
    .toFormat(format, { lossless: true })
    .toBuffer();
const dots = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe('a picture that is published', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('says nothing of its making, and every dot and colour stays: %s', async (format) => {
    const bytes = await make(format);
    expect(bytes.includes('CANARY')).toBe(true);
    const { bytes: cleaned, traces } = clean(format === 'jpeg' ? 'jpg' : format, bytes);
    expect(Buffer.from(cleaned).includes('CANARY')).toBe(false);
    expect([...traces].sort()).toEqual(['author', 'camera', 'place']);
    expect(await dots(cleaned)).toEqual(await dots(bytes));
    expect((await sharp(cleaned).metadata()).icc).toEqual((await sharp(bytes).metadata()).icc);
    // Cleaning twice takes nothing more.
    expect(clean(format === 'jpeg' ? 'jpg' : format, cleaned).bytes).toEqual(cleaned);
  });

  it.each([1, 3, 6, 8])('stays turned the way it was: %i', async (orientation) => {
    const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } })
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const cleaned = clean('jpg', bytes).bytes;
    expect((await sharp(cleaned).metadata()).orientation ?? 1).toBe(orientation);
    expect(measurePicture(cleaned)).toEqual(orientation >= 5 ? { width: 20, height: 30 } : { width: 30, height: 20 });
  });

  it('has nothing behind its end, where cameras put a second picture', () => {
    const { bytes, traces } = clean('jpg', Buffer.concat([photo(), Buffer.from('CANARY')]));
    expect(Buffer.from(bytes)).toEqual(Buffer.from(photo()));
    expect(traces).toEqual(['author']);
    expect(Buffer.from(clean('png', Buffer.concat([picture(), Buffer.from('CANARY')])).bytes)).toEqual(Buffer.from(picture()));
  });

  it('of lines keeps its lines only', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><!-- author: ก --><metadata><creator>ก</creator></metadata><path d="M0 0"/></svg>';
    const { bytes, traces } = clean('svg', Buffer.from(svg));
    expect(Buffer.from(bytes).toString()).toBe('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
    expect(traces).toEqual(['author']);
  });

  it.each(['jpg', 'png'] as const)('without such parts comes back as it is: %s', (kind) => {
    const bytes = kind === 'jpg' ? photo() : picture();
    expect(Buffer.from(clean(kind, bytes).bytes)).toEqual(Buffer.from(bytes));
  });
});

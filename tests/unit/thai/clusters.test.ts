import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClusterStarts } from '#src/thai/clusters.ts';

const cut = (text: string): string[] => {
  const starts = findClusterStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
};

describe('clusters', () => {
  it.each([
    ['ที่นี่', ['ที่', 'นี่']],
    ['เด็กไทย', ['เด็', 'ก', 'ไท', 'ย']],
    ['น้ำประปา', ['น้ำ', 'ป', 'ระ', 'ปา']],
    ['ต่าง ๆ ฯลฯ', ['ต่า', 'ง', ' ๆ', ' ฯ', 'ลฯ']],
    ['KM 😀é', ['K', 'M', ' ', '😀', 'é']],
  ])('of %s', (text, clusters) => expect(cut(text)).toEqual(clusters));

  it('are all of a text, and none begins with a mark after a letter, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'กขนำ้่ีเแโะา ๑2a\n')) }),
        (text) => {
          const clusters = cut(text);
          expect(clusters.join('')).toBe(text);
          for (const cluster of clusters.slice(1)) expect(cluster).not.toMatch(/^[\p{M}ะาำ]/u);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { linkHasAddress } from '#src/checks/rules/link-has-address.ts';
import { inBody } from '../../support/rules.ts';

describe('an empty address', () => {
  it.each(['md', 'mdx'] as const)('of a link or picture is told once, in %s', (format) => {
    expect(inBody(linkHasAddress, '[ก]() [ข](<>) ![ค]() [ง](#)', format)).toEqual([
      '1 ลิงก์ว่าง: "ก" ไม่มีที่อยู่',
      '1 ลิงก์ว่าง: "ข" ไม่มีที่อยู่',
      '1 ภาพ "ค" ไม่มีที่อยู่',
      '1 ลิงก์ว่าง: "ง" ไม่มีที่อยู่',
    ]);
  });

  it('is none where there is one', () => expect(inBody(linkHasAddress, '[ก](/guides/roles/) ![ข](./photo.jpg)')).toEqual([]));
});

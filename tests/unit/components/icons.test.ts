import { icons } from '@iconify-json/lucide';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KINDS, serviceIcon } from '#src/components/icons.ts';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

describe('icons', () => {
  it('of every kind are in the set', () => {
    expect(Object.values(KINDS).filter(({ icon }) => !(icon in icons.icons))).toEqual([]);
  });

  it('that components name are in the set', () => {
    const named = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .flatMap((name) => [...readFileSync(join(src, name), 'utf8').matchAll(/<Icon name="([^"]+)"/g)].map(([, icon]) => icon!));
    expect(named.filter((icon) => !(icon in icons.icons))).toEqual([]);
  });

  it.each([
    ['การแจ้งเกิด', 'baby'],
    ['การขออนุญาตก่อสร้างอาคาร', 'hammer'],
    ['การชำระภาษีที่ดินและสิ่งปลูกสร้าง', 'receipt-text'],
    ['การขอรับบริการเก็บขยะมูลฝอย', 'trash'],
    ['การรับเรื่องร้องเรียนเรื่องขยะ', 'megaphone'],
    ['การลงทะเบียนรับเงินเบี้ยยังชีพผู้สูงอายุ', 'hand-coins'],
    ['การขอใช้น้ำประปา', 'droplets'],
    ['การจองห้องประชุม', 'file-text'],
  ])('%s has the icon %s', (title, icon) => {
    expect(serviceIcon(title)).toBe(icon);
    expect(icon in icons.icons).toBe(true);
  });
});

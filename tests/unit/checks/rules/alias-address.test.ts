import { describe, expect, it } from 'vitest';
import { aliasAddress } from '#src/checks/rules/alias-address.ts';
import { makeGuide } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const found = (alias: string) => findingsOf(aliasAddress, { 'guides/km.yaml': makeGuide({ aliases: [alias] }) });

describe('an alias that looks like an address', () => {
  it.each([
    ['manuals/old/', '/manuals/old/'],
    ['old-page.html', '/old-page.html'],
    ['news.php', '/news.php/'],
    ['https://old.example.go.th/x', '/x/'],
    ['www.example.go.th/ข่าว/', '/ข่าว/'],
    ['ข่าว/', '/ข่าว/'],
  ])('begins with a slash: %s', (alias, address) => {
    expect(found(alias)).toMatchObject([{ field: 'aliases[1]', what: `"${alias}" ดูเหมือนที่อยู่ ให้ขึ้นต้นด้วย /` }]);
    expect(found(alias)[0]!.fix).toContain(`คือ ${address} `);
    // Doing just that works.
    expect(found(address)).toEqual([]);
  });

  it('that is the address of a page is to be left out, since that page stands there', () => {
    expect(found('about/')[0]!.fix).toContain('ให้ลบบรรทัดนี้ออก');
  });

  it.each(['ภาษี', 'ว 119/2565', '๑/๒๕๖๕', 'กค/ว12', 'e-Service', 'ก/ข', 'KM', 'และ/หรือ', 'Wi-Fi 2.4', 'ISO 9001'])(
    'is no word: %s',
    (alias) => {
      expect(found(alias)).toEqual([]);
    },
  );
});

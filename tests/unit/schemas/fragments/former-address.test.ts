import { describe, expect, it } from 'vitest';
import { placeOfAddress, readFormerAddress } from '#src/schemas/fragments/former-address.ts';

describe('a former address', () => {
  it.each([
    ['/ข่าว/', '/ข่าว/'],
    ['/ข่าว', '/ข่าว/'],
    ['/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/', '/ข่าว/'],
    ['/Old-Page.html', '/Old-Page.html'],
    ['/old.HTM', '/old.HTM'],
    ['/news.php', '/news.php/'],
    ['/index.php/component/content/article/12', '/index.php/component/content/article/12/'],
    ['/node/12', '/node/12/'],
    ['/old/index.html', '/old/'],
    ['/a_b/c.d/', '/a_b/c.d/'],
  ])('%s leads from %s', (alias, address) => {
    expect(readFormerAddress(alias)).toEqual({ address });
  });

  it.each([
    ['//evil.example/', 'other-host'],
    ['/index.php?id=5', 'query'],
    ['/a/#b', 'query'],
    ['/../x/', 'dots'],
    ['/a/%2e%2e/b/', 'dots'],
    ['/a%2fb/', 'letters'],
    ['/a%00b/', 'letters'],
    ['/a\nb/', 'letters'],
    ['/a//b/', 'letters'],
    ['/a b/', 'letters'],
    ['/a\\b/', 'letters'],
    ['/%zz/', 'letters'],
    ['/%2541/', 'letters'],
    ['/a./', 'letters'],
    ['/', 'own'],
    ['/index.html', 'own'],
    ['/_headers/', 'own'],
    ['/_astro/x/', 'own'],
    ['/.well-known/x/', 'own'],
    [`/${'ก'.repeat(80)}/`, 'long'],
    [`/${'a/'.repeat(300)}`, 'long'],
  ])('%s cannot lead anywhere: %s', (alias, fault) => {
    expect(readFormerAddress(alias)).toEqual({ fault });
  });

  it('stands for one file, whatever its capitals', () => {
    expect([placeOfAddress('/Guides/'), placeOfAddress('/Old.html')]).toEqual(['guides/index.html', 'old.html']);
  });
});

import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { LOCAL_SITE, publicRoot, readSettings, SettingsError } from '#src/settings.ts';

/** The message of the error that an environment causes; empty when it causes none. */
const errorOf = (env: Record<string, string | undefined>): string => {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message;
  }
};

describe('settings that nobody gave', () => {
  it.each([{}, { KM_CONTENT: '', KM_AUDIENCE: '', KM_SITE: '', KM_BASE: '', KM_OUT: '', SOURCE_DATE_EPOCH: '' }])(
    'are those of a public site here: %j',
    (env) => {
      expect(readSettings(env)).toMatchObject({
        content: resolve('content'),
        audience: 'public',
        site: LOCAL_SITE,
        base: '/',
        out: resolve('dist'),
      });
    },
  );

  it('have today in Thailand, where the day begins seven hours before Greenwich', () => {
    vi.useFakeTimers({ now: new Date('2022-01-12T16:59:59Z') });
    try {
      expect(readSettings({}).today).toBe('2022-01-12');
      vi.setSystemTime(new Date('2022-01-12T17:00:00Z'));
      expect(readSettings({}).today).toBe('2022-01-13');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('KM_CONTENT and KM_OUT', () => {
  it('are folders, absolute or from where the command runs', () => {
    expect(readSettings({ KM_CONTENT: 'my-content', KM_OUT: join('..', 'site') })).toMatchObject({
      content: resolve('my-content'),
      out: resolve('..', 'site'),
    });
    expect(readSettings({ KM_CONTENT: resolve('/srv/content'), KM_OUT: resolve('/srv/www') })).toMatchObject({
      content: resolve('/srv/content'),
      out: resolve('/srv/www'),
    });
  });
});

describe('KM_AUDIENCE', () => {
  it.each(['public', 'staff'])('may be %s', (audience) => {
    expect(readSettings({ KM_AUDIENCE: audience }).audience).toBe(audience);
  });

  it.each(['Staff', 'all', 'เจ้าหน้าที่', 'toString', 'constructor'])('is not %s', (audience) => {
    expect(errorOf({ KM_AUDIENCE: audience })).toBe(`KM_AUDIENCE="${audience}" ใช้ไม่ได้ ใช้ public หรือ staff`);
  });
});

describe('KM_SITE', () => {
  it.each([
    ['https://km.example.go.th', 'https://km.example.go.th'],
    ['https://km.example.go.th/', 'https://km.example.go.th'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is the site %s', (site, result) => {
    expect(readSettings({ KM_SITE: site }).site).toBe(result);
  });

  it.each([
    'km.example.go.th',
    'https://',
    'https://km.example.go.th/km',
    'ftp://example.go.th',
    'https://a b',
    'เว็บ',
    'https://km.example.go.th?x=1',
    'https://km.example.go.th#x',
  ])('is not %s', (site) => {
    expect(errorOf({ KM_SITE: site })).toContain(`KM_SITE="${site}" ใช้ไม่ได้`);
  });
});

describe('KM_BASE', () => {
  it.each([
    ['/', '/'],
    ['/km/', '/km/'],
    ['/km', '/km/'],
    ['km', '/km/'],
    ['km/', '/km/'],
    ['/city/km/', '/city/km/'],
    ['//km//', '/km/'],
  ])('%s is the path %s', (base, result) => {
    expect(readSettings({ KM_BASE: base }).base).toBe(result);
  });

  it.each(['/k m/', '/ความรู้/', 'https://example.go.th/km', '/km?x', '/km#x', '/"><script>', '/../', '/km/../'])('is not %s', (base) => {
    expect(errorOf({ KM_BASE: base })).toContain(`KM_BASE="${base}" ใช้ไม่ได้`);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it.each([
    ['1641945600', '2022-01-12'],
    ['0', '1970-01-01'],
    ['1642006799', '2022-01-12'],
    ['1642006800', '2022-01-13'],
  ])('%s is today, %s in Thailand', (epoch, today) => {
    expect(readSettings({ SOURCE_DATE_EPOCH: epoch }).today).toBe(today);
  });

  it.each(['yesterday', '2022-01-12', '-1', '1.5', '๑๖๔๑๙๔๕๖๐๐', '1641945600000'])('is not %s', (epoch) => {
    expect(errorOf({ SOURCE_DATE_EPOCH: epoch })).toContain(`SOURCE_DATE_EPOCH="${epoch}" ใช้ไม่ได้`);
  });
});

describe('where readers find the site', () => {
  it('is its address with the path below it', () => {
    expect(publicRoot(readSettings({ KM_SITE: 'https://km.example.go.th' }))).toBe('https://km.example.go.th');
    expect(publicRoot(readSettings({ KM_SITE: 'https://example.go.th', KM_BASE: '/km/' }))).toBe('https://example.go.th/km');
  });

  it('is nowhere as long as it is built for this machine', () => {
    expect(publicRoot(readSettings({}))).toBeUndefined();
  });
});

describe('KM_BOOKLETS', () => {
  it('is no unless somebody asks for booklets', () => {
    expect(readSettings({}).booklets).toBe(false);
    expect(readSettings({ KM_BOOKLETS: 'no' }).booklets).toBe(false);
    expect(readSettings({ KM_BOOKLETS: 'yes' }).booklets).toBe(true);
  });

  it('is not anything else', () => {
    expect(errorOf({ KM_BOOKLETS: 'true' })).toContain('KM_BOOKLETS="true" ใช้ไม่ได้ ใช้ yes หรือ no');
  });
});

describe('KM_ADMIN', () => {
  it('is not there unless somebody asks for forms', () => {
    expect(readSettings({}).forms).toBeUndefined();
    expect(readSettings({ KM_ADMIN: '' }).forms).toBeUndefined();
  });

  it('says where the forms keep what they save', () => {
    expect(readSettings({ KM_ADMIN: 'forgejo+https://git.example.go.th/town/km.git?app=abc&review=yes' }).forms).toEqual({
      forge: 'forgejo',
      origin: 'https://git.example.go.th',
      repo: 'town/km',
      branch: 'main',
      content: 'content/',
      app: 'abc',
      review: true,
    });
    expect(
      readSettings({ KM_ADMIN: 'github+https://github.com/town/km?login=https://login.example.go.th&branch=live&content=km/content' })
        .forms,
    ).toEqual({
      forge: 'github',
      origin: 'https://login.example.go.th',
      repo: 'town/km',
      branch: 'live',
      content: 'km/content/',
      app: '',
      review: false,
    });
  });

  it('may lead to a server on this machine without https, to be tried; Gitea too holds entries back for review', () => {
    expect(readSettings({ KM_ADMIN: 'gitea+http://localhost:3000/town/km?app=abc&review=yes' }).forms).toMatchObject({
      forge: 'gitea',
      origin: 'http://localhost:3000',
      repo: 'town/km',
      review: true,
    });
    expect(readSettings({ KM_ADMIN: 'github+https://github.com/town/km?login=http://localhost:8080' }).forms).toMatchObject({
      origin: 'http://localhost:8080',
    });
  });

  it.each([
    'yes',
    'forgejo',
    'https://git.example.go.th/town/km?app=abc',
    'forgejo+http://git.example.go.th/town/km?app=abc',
    'forgejo+https://git.example.go.th/km?app=abc',
    'forgejo+https://git.example.go.th/town/km',
    'forgejo+https://git.example.go.th/town/km?app=abc&content=../x',
    'forgejo+https://git.example.go.th/town/km?app=abc&secret=x',
    'svn+https://git.example.go.th/town/km?app=abc',
    'forgejo+http://localhost.evil.example/town/km?app=abc',
    'github+https://github.com/town/km',
  ])('is not %s', (forms) => {
    expect(errorOf({ KM_ADMIN: forms })).toContain(`KM_ADMIN="${forms}" ใช้ไม่ได้`);
  });
});

describe('settings that are wrong', () => {
  it('are all named at once', () => {
    const lines = errorOf({ KM_AUDIENCE: 'x', KM_SITE: 'x', KM_BASE: 'k m', SOURCE_DATE_EPOCH: 'x' }).split('\n');
    expect(lines.map((line) => line.split('=')[0])).toEqual(['KM_AUDIENCE', 'KM_SITE', 'KM_BASE', 'SOURCE_DATE_EPOCH']);
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, PROJECT, readFolder, removeTemporaryFolders, runBuild, temporaryFolder } from '../support/build.ts';
import { fileAt, findUrls, targetOf } from './links.ts';

afterAll(removeTemporaryFolders);

const ROOT = 'https://km.example.go.th/km/';
const settings = { KM_SITE: 'https://km.example.go.th', KM_BASE: '/km/' };

describe('the content that comes with the project', () => {
  const content = join(PROJECT, 'content');
  const first = join(temporaryFolder(), 'first');
  const second = join(temporaryFolder(), 'second');
  beforeAll(async () => {
    // Another place, time zone and language must not show in the site.
    for (const [out, more] of [
      [first, { TZ: 'Asia/Bangkok', LANG: 'th_TH.UTF-8' }],
      [second, { TZ: 'America/New_York', LANG: 'C' }],
    ] as const) {
      const { status, text } = await runBuild({ content, out }, { ...settings, ...more });
      expect(status, text).toBe(0);
    }
  });

  it('built twice with one SOURCE_DATE_EPOCH is the same, byte for byte', () => {
    const files = fingerprint(first);
    expect(Object.keys(files).length).toBeGreaterThan(300);
    expect(fingerprint(second)).toEqual(files);
  });

  it('has no link that leaves the path it is served under, or leads to a file that is not there', () => {
    const files = readFolder(first);
    const broken = findUrls(files).flatMap((found) => {
      const target = found.file === 'robots.txt' ? undefined : targetOf(found, ROOT);
      return target && !files.has(fileAt(target, ROOT) ?? '') ? [`${found.url} in ${found.file}`] : [];
    });
    expect(broken).toEqual([]);
  });
});

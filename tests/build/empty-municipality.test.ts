import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '../../src/schemas/collections.ts';
import { EPOCH, placesFor, readFolder, readPage, removeTemporaryFolders, runBuild, type BuildResult } from '../support/build.ts';
import { buildOneEntry } from '../support/towns.ts';
import { emptyMunicipality, siteFields } from '../support/trees.ts';
import { textOfPage } from './links.ts';

afterAll(removeTemporaryFolders);

describe('a municipality that has only its own details', () => {
  let build: BuildResult;
  beforeAll(async () => {
    const { content, out } = placesFor(emptyMunicipality());
    build = await runBuild({ content, out: join(out, 'not', 'yet', 'there') });
  });

  it('builds, into a folder whose parents do not exist yet', () => {
    expect(build.text).toContain('✓');
    expect(build.status).toBe(0);
    expect(existsSync(join(build.out, 'index.html'))).toBe(true);
  });

  it('leaves nothing but the site beside its output', () => {
    expect([...readFolder(dirname(build.out)).keys()].filter((path) => !path.startsWith('there/'))).toEqual([]);
  });

  it.each([
    'index.html',
    '404.html',
    'search/index.html',
    'a-z/index.html',
    'about/index.html',
    'data/index.html',
    'accessibility/index.html',
    'privacy/index.html',
  ])('has the page %s with the name of the municipality and one heading of level 1', (page) => {
    const html = readPage(build, page);
    expect(textOfPage(html)).toContain(siteFields['name']);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  });

  it('has an empty list as JSON and a heading line as CSV for every collection', () => {
    const lists = COLLECTION_NAMES.map((name) => [name, JSON.parse(readPage(build, `data/${name}.json`))]);
    expect(lists).toEqual(COLLECTION_NAMES.map((name) => [name, []]));
    for (const name of COLLECTION_NAMES) {
      const csv = readPage(build, `data/${name}.csv`);
      expect(csv.startsWith('\uFEFF'), `${name}.csv begins with the byte order mark`).toBe(true);
      expect(csv.trim().split('\r\n'), `${name}.csv`).toHaveLength(1);
    }
  });

  it('has a sitemap with the home page, a feed without entries and a robots file', () => {
    expect(readPage(build, 'sitemap.xml')).toContain('<loc>http://localhost:4321/</loc>');
    expect(readPage(build, 'rss.xml')).toContain(String(siteFields['name']));
    expect(readPage(build, 'rss.xml')).not.toContain('<item>');
    expect(readPage(build, 'robots.txt')).toContain('Sitemap: http://localhost:4321/sitemap.xml');
  });

  it('says on its pages the day that SOURCE_DATE_EPOCH names', () => {
    expect(EPOCH).toBe('1641945600');
    expect(textOfPage(readPage(build, 'index.html'))).toContain('12 มกราคม 2565');
  });

  it('shows another day for another SOURCE_DATE_EPOCH, the day it is in Thailand', async () => {
    const later = textOfPage(readPage(await buildOneEntry(), 'index.html'));
    expect(later).toContain('15 มิถุนายน 2565');
    expect(later).not.toContain('14 มิถุนายน 2565');
  });
});

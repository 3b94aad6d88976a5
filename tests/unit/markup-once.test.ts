import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const markup = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(src, name), 'utf8')]),
);
const filesWith = (pattern: RegExp): string[] => [...markup].filter(([, text]) => pattern.test(text)).map(([file]) => file);

describe('markup that pages share', () => {
  it.each([
    ['a card table', /role="columnheader"|class="card-table"/, 'components/tables/CardTable.astro'],
    ['a table that scrolls', /class="table-scroll"/, 'components/tables/ScrollTable.astro'],
    ['a pager', /class="pager"/, 'components/Pager.astro'],
    ['a named section', /<h2 id=(?!"KM-)/, 'components/Section.astro'],
    ['a table of contents', /class="contents"/, 'components/Contents.astro'],
    ['a chart of lanes', /class="chart lanes"/, 'components/charts/LaneChart.astro'],
  ])('of %s is written once', (_, pattern, file) => {
    expect(filesWith(pattern)).toEqual([file]);
  });

  it('of pages stands in components: a page is a route of a few lines', () => {
    const long = [...markup].filter(([file, text]) => file.startsWith('pages/') && text.split('\n').length > 50);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});

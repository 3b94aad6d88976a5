import { describe, expect, it } from 'vitest';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../support/municipalities.ts';
import { readContent } from '../../src/content/read.ts';
import { GFM_CASES, type GfmCase } from './gfm-cases.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { renderBoth } from './render-both.ts';

/** Cases that the two renderers read differently, with both readings for the failure message. */
const differing = (cases: readonly GfmCase[]) =>
  cases
    .map(({ name, markdown }) => ({ name, ...renderBoth(markdown) }))
    .filter((both) => both.ours !== both.reference && !isMeantEmphasis(both));

const withoutMarks = (html: string): string => html.replace(/<\/?(?:strong|em|del)>/g, '').replace(/[*_~]/g, '');

/** Whether ours reads emphasis beside Thai letters, of which remark leaves the marks on the page: nothing else differs, and ours leaves none. */
const isMeantEmphasis = ({ ours, reference }: { ours: string; reference: string }): boolean =>
  withoutMarks(ours) === withoutMarks(reference) && !/[*_~]/.test(ours.replace(/<[^>]*>/g, ''));

const kindOf = ({ name }: GfmCase) => name.slice(0, name.indexOf(':'));

describe('the bodies of the content', () => {
  it.each([SAN_PONG_FOLDER, PAK_NAM_FOLDER])('in %s read the same by our renderer and by remark', (folder) => {
    const bodies = readContent(folder)
      .entries.filter(({ format, body }) => format === 'md' && body.trim())
      .map(({ path, body }) => ({ name: path, markdown: body }));
    expect(bodies).not.toEqual([]);
    expect(differing(bodies)).toEqual([]);
  });
});

describe('Markdown in the GitHub dialect reads the same by our renderer and by remark', () => {
  const known = new Set(KNOWN_DIFFERENCES.map(({ name }) => name));
  it.each([...new Set(GFM_CASES.map(kindOf))])('in every case of kind "%s" but the known differences', (kind) => {
    const cases = GFM_CASES.filter((testCase) => kindOf(testCase) === kind && !known.has(testCase.name));
    expect(differing(cases)).toEqual([]);
  });
});

describe('each known difference', () => {
  it.each(KNOWN_DIFFERENCES)('is still as listed: $name', ({ name, ours, reference }) => {
    const testCase = GFM_CASES.find((candidate) => candidate.name === name);
    expect(testCase).toBeDefined();
    expect(renderBoth(testCase!.markdown)).toEqual({ ours, reference });
  });
});

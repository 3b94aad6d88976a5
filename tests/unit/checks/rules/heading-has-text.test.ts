import { describe, expect, it } from 'vitest';
import { headingHasText } from '#src/checks/rules/heading-has-text.ts';
import { inBody } from '../../support/rules.ts';

describe('a heading', () => {
  it.each(['md', 'mdx'] as const)('without words is told in %s', (format) => {
    expect(inBody(headingHasText, '## ก\n\n##\n\nข\n\n### \n', format)).toEqual(['3 หัวข้อไม่มีข้อความ', '7 หัวข้อไม่มีข้อความ']);
  });

  it('with words has no warning, whatever they are dressed in', () => {
    expect(inBody(headingHasText, '## **หัวข้อ**\n\n## `km`\n\n## 1.\n\n##หัวข้อ\n')).toEqual([]);
  });
});

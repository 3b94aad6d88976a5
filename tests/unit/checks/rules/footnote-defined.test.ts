import { describe, expect, it } from 'vitest';
import { footnoteDefined } from '#src/checks/rules/footnote-defined.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

describe('a mark of a footnote', () => {
  it.each(['md', 'mdx'] as const)('without a text is told where it stands, in %s', (format) => {
    const [finding] = findingsInBody(footnoteDefined, 'ก\n\nอ้าง[^9] ข', format);
    expect(finding).toMatchObject({ line: 3, column: 5, what: 'ไม่พบเชิงอรรถ [^9]' });
    expect(finding?.fix).toContain('[^9]: ');
  });

  it('with a text is good, and so is one in code', () => {
    expect(inBody(footnoteDefined, 'ก[^1] `[^2]` \\[^3]\n\n[^1]: ข')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { headingLevel } from '#src/checks/rules/heading-level.ts';
import { headingOrder } from '#src/checks/rules/heading-order.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

describe('the levels of headings', () => {
  it.each([
    ['### ก', '1 หัวข้อ "ก" เป็นระดับ 3 ข้ามจากระดับ 1', '##'],
    ['## ก\n\n#### ข\n\n## ค', '3 หัวข้อ "ข" เป็นระดับ 4 ข้ามจากระดับ 2', '###'],
  ])('jump in %s', (body, found, right) => {
    expect(inBody(headingOrder, body)).toEqual([found]);
    expect(findingsInBody(headingOrder, body)[0]?.fix).toBe(`ใช้ ${right} หน้าหัวข้อนี้`);
  });

  it.each(['## ก\n\n### ข\n\n#### ค\n\n## ง', '## ก\n\n## ข', '# ก\n\n## ข'])('are in order in %s', (body) =>
    expect(inBody(headingOrder, body, 'md', [headingLevel])).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';
import { pictureDescribed } from '#src/checks/rules/picture-described.ts';
import { inBody } from '../../support/rules.ts';

describe('a picture', () => {
  it.each(['![](./photo.jpg)', '![ ](./photo.jpg)', '![][photo]\n\n[photo]: ./photo.jpg'])('has a description, unlike %s', (body) => {
    expect(inBody(pictureDescribed, `ก\n\n${body}\n`)).toEqual(['3 ภาพไม่มีคำบรรยาย']);
  });

  it('with a description is described', () => {
    expect(inBody(pictureDescribed, '![ภาพท่อ](./photo.jpg)')).toEqual([]);
  });
});

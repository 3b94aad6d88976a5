import { describe, expect, it } from 'vitest';
import { personalEmail } from '#src/checks/rules/personal-email.ts';
import { inBody } from '../../support/rules.ts';

describe('the e-mail of a person', () => {
  it.each(['ส่งที่ somchai.k@mail.com', '[อีเมล](mailto:somchai@gmail.com)'])('is asked about in: %s', (text) => {
    expect(inBody(personalEmail, `ก\n\n${text}\n`)).toEqual([expect.stringMatching(/^3 /)]);
  });

  it.each(['ส่งที่ saraban@sanpong.go.th', 'ส่งที่ saraban@example.com', 'ดู @example บน LINE'])('is not in: %s', (text) => {
    expect(inBody(personalEmail, `${text}\n`)).toEqual([]);
  });
});

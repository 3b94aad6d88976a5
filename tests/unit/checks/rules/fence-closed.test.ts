import { describe, expect, it } from 'vitest';
import { fenceClosed } from '#src/checks/rules/fence-closed.ts';
import { inBody } from '../../support/rules.ts';

const FOUND = 'กล่องโค้ดไม่มีบรรทัดปิด ข้อความที่ตามมาจึงเป็นโค้ดทั้งหมด';

describe('a fence', () => {
  it.each([
    ['ก\n\n```\nข\n\n## ค\n', 3],
    ['~~~\nก\n```', 1],
    ['````\nก\n```\nข', 1],
    ['- ก\n\n  ```\n  ข\n\nค', 3],
    ['ก\n\n```', 3],
  ])('that is not closed is told where it opens: %s', (body, line) => expect(inBody(fenceClosed, body)).toEqual([`${line} ${FOUND}`]));

  it.each([
    '```\nก\n```',
    '~~~js\nก\n~~~~\n\nข',
    '> ```\n> ก\n> ```',
    '  ```\n  ก\n  ```',
    '1. ก\n\n   ```\n   ข\n   ```\n',
    '```\n```',
    'ก ``` ข ``` ค',
  ])('that is closed is good: %s', (body) => expect(inBody(fenceClosed, body)).toEqual([]));
});

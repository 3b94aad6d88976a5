import { describe, expect, it } from 'vitest';
import { personalName } from '#src/checks/rules/personal-name.ts';
import { inBody } from '../../support/rules.ts';

describe('the name of a person', () => {
  it.each(['สอบถามนายสมมติ นามสมมุติ', 'ผู้รับผิดชอบ: นางสาวสมหญิง  ใจดีมาก โทร', 'น.ส.สมหญิง ใจดีมาก', 'ว่าที่ร้อยตรีสมชาย ใจดีมาก', 'ดร.สมชาย ใจดีมาก'])(
    'is asked about in: %s',
    (text) => {
      expect(inBody(personalName, `ก\n\n${text}\n`)).toEqual([expect.stringMatching(/^3 /)]);
    },
  );

  it.each([
    'นายกเทศมนตรีตำบล เป็นประธาน',
    'นายช่างโยธา กองช่าง',
    'นายทะเบียนท้องถิ่น เป็นผู้รับ',
    'นายอำเภอแม่ริม ได้รับ',
    'ถนนนายสมชาย ใจดีมาก',
    'นางพยาบาลประจำ ศูนย์บริการ',
    'เจ้านาย กับลูกน้อง',
  ])('is not in: %s', (text) => {
    expect(inBody(personalName, `${text}\n`)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { era } from '#src/checks/rules/era.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

describe('a year with its era', () => {
  it.each(['ตั้งแต่ พ.ศ. 2022', 'ค.ศ. 2565', 'พ.ศ.๒๐๒๒', 'คริสต์ศักราช 2565'])('%s is of the other era', (text) => {
    expect(inBody(era, text)).toHaveLength(1);
  });

  it.each(['พ.ศ. 2565', 'ค.ศ. 2022', 'พ.ศ. 2018 (ค.ศ. 1475)', 'พ.ศ. 1893', 'ปี 2022', 'พ.ศ. 20225'])('%s may be', (text) => {
    expect(inBody(era, text)).toEqual([]);
  });

  it('is said with both ways to write it', () => {
    expect(findingsInBody(era, 'พ.ศ. 2022')).toMatchObject([{ what: '"พ.ศ. 2022" น่าจะเป็นปี ค.ศ.', fix: 'เขียน พ.ศ. 2565 หรือ ค.ศ. 2022' }]);
  });
});

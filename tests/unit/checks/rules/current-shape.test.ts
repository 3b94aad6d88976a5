import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { makePlan, makePlanRow, makePlanTable, makeSite, type Fields } from '../../../support/entries.ts';
import { TODAY, writeTree } from '../../support/content-tree.ts';

const problemsOf = async (row: Fields) => {
  const plan = makePlan({ tables: [makePlanTable({ rows: [makePlanRow(row)] })] });
  const { problems } = await inspectContent(writeTree({ 'site/site.yaml': makeSite(), 'plans/2565.yaml': plan }), TODAY);
  return problems.filter(({ severity }) => severity === 'error');
};

describe('a file of an older shape', () => {
  it('is told once, with the command that mends it, and not field by field', async () => {
    const old = {
      targets: undefined,
      target: { printed: 'อย่างน้อย 2 ครั้ง', atLeast: 2, unit: 'ครั้ง' },
      measure: { by: 'meetings' },
      period: { printed: 'ต.ค. 64', start: '2021-10-01' },
    };
    expect(await problemsOf(old)).toMatchObject([{ rule: 'current-shape', fix: expect.stringContaining('npm run migrate') as string }]);
  });

  it('is not what any other mistake makes of a file', async () => {
    expect((await problemsOf({ activity: undefined })).map(({ rule }) => rule)).toEqual(['field-required']);
    expect(await problemsOf({})).toEqual([]);
  });
});

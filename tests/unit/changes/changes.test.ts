import { describe, expect, it } from 'vitest';
import { compareContent } from '#src/changes/changes.ts';
import { changesAsPaper } from '#src/changes/paper.ts';
import { changesAsText } from '#src/changes/told.ts';
import {
  makeAsset,
  makeCopSummary,
  makeDepartment,
  makeGuide,
  makePlan,
  makePlanRow,
  makePlanTable,
  makeSite,
} from '../../support/entries.ts';
import { markdown, TODAY, toYaml, writeTree, type Tree } from '../support/content-tree.ts';

const measured = {
  printed: 'อย่างน้อย 2 รายการ',
  atLeast: 2,
  unit: 'รายการ',
  measure: { by: 'entries', collection: 'assets' },
};
const plan = (activity = 'รวบรวมความรู้', evidence: string[] = []) =>
  makePlan({
    title: 'แผนปี 2565',
    tables: [
      makePlanTable({
        id: 'km-1',
        title: 'กระบวนการ',
        rows: [makePlanRow({ number: 1, activity, targets: [measured], evidence }), makePlanRow({ number: 2, activity: 'ทบทวน' })],
      }),
    ],
  });
const before: Tree = {
  'site/site.yaml': makeSite(),
  'departments/finance.yaml': makeDepartment({ title: 'กองคลัง' }),
  'departments/works.yaml': makeDepartment({ title: 'กองช่าง' }),
  'plans/2565.yaml': plan(),
  'guides/road.md': markdown(makeGuide({ title: 'ซ่อมถนน', department: 'finance' }), 'แจ้งที่ช่อง 2\n'),
  'guides/old.yaml': makeGuide({ title: 'เรื่องเก่า' }),
};
const compare = (after: Tree) => compareContent(writeTree(before), writeTree(after), TODAY);
const lines = (after: Tree) =>
  changesAsText(compare(after), { from: 'ฉบับเดิม', to: 'ฉบับใหม่' })
    .split('\n')
    .map((line) => line.trim());

describe('what a set of changes alters', () => {
  it('is nothing where only comments and the way of writing changed', () => {
    const after = { ...before, 'guides/old.yaml': `# หมายเหตุ\n${toYaml(makeGuide({ title: 'เรื่องเก่า' }))}` };
    expect(compare(after)).toMatchObject({ entries: [], files: [], plans: [], faulty: [] });
    expect(lines(after)).toEqual(['✓ ไม่มีอะไรในเนื้อหาเปลี่ยน (เทียบฉบับเดิม กับฉบับใหม่)']);
  });

  it('is told by labels and titles, a body word by word', () => {
    const road = markdown(makeGuide({ title: 'ซ่อมถนน', department: 'works', audience: 'staff' }), 'แจ้งที่ช่อง 8\n');
    const told = lines({ ...before, 'guides/road.md': road });
    expect(told).toEqual(
      expect.arrayContaining(['แก้ บทความความรู้: ซ่อมถนน (guides/road.md)', 'ส่วนราชการ', 'เดิม: กองคลัง', 'ใหม่: กองช่าง', 'ใหม่: เจ้าหน้าที่']),
    );
    expect(told).toContain('แจ้งที่ช่อง [ตัดออก: 2][เพิ่ม: 8]');
  });

  it('names entries that are new or gone', () => {
    const { 'guides/old.yaml': _, ...rest } = before;
    expect(lines({ ...rest, 'guides/new.yaml': makeGuide({ title: 'เรื่องใหม่' }) })).toEqual(
      expect.arrayContaining([
        'เพิ่ม 1 รายการ · ลบ 1 รายการ',
        'เพิ่ม บทความความรู้: เรื่องใหม่ (guides/new.yaml)',
        'ลบ บทความความรู้: เรื่องเก่า (guides/old.yaml)',
      ]),
    );
  });

  it('names a row of a plan by its number, and what follows for the plan and its report', () => {
    const after = {
      ...before,
      'plans/2565.yaml': plan('รวบรวมความรู้ทุกกอง', ['guides/road']),
      'assets/first.md': markdown(makeAsset({ title: 'ขุมความรู้แรก', created: '2022-01-05', updated: '2022-01-05' }), 'เนื้อความ'),
    };
    const { plans, entries } = compare(after);
    expect(entries.find(({ path }) => path === 'plans/2565.yaml')!.fields.map(({ where }) => where.join(' › '))).toEqual([
      expect.stringMatching(/“กระบวนการ” › .*ลำดับ 1 “รวบรวมความรู้ทุกกอง” › กิจกรรม$/),
      expect.stringMatching(/ลำดับ 1 .* › หลักฐาน/),
    ]);
    expect(plans).toHaveLength(1);
    expect(plans[0]!.figures).toContainEqual({ what: 'รายการที่นับเป็นผล', before: '0 รายการ', after: '1 รายการ' });
    expect(plans[0]!.rows).toEqual([
      {
        row: '1.1 รวบรวมความรู้ทุกกอง',
        changes: expect.arrayContaining([{ what: 'ผลที่นับได้', before: '0 รายการ', after: '1 รายการ' }]),
        proofs: [
          { kind: 'added', title: 'ขุมความรู้แรก' },
          { kind: 'added', title: 'ซ่อมถนน' },
        ],
      },
    ]);
  });

  it('takes no item of a list for another when one is put before it', () => {
    const story = (teller: string, told: string) => ({ teller, story: told });
    const cop = (stories: object[]) => ({ 'cop-summaries/a.yaml': makeCopSummary({ title: 'เสวนา', stories }) });
    const [first, second] = [story('นายช่าง', 'ท่อแตก'), story('นายช่าง', 'ถนนทรุด')];
    const { entries } = compareContent(
      writeTree({ ...before, ...cop([first, second]) }),
      writeTree({ ...before, ...cop([story('เสมียน', 'คิวยาว'), first, second]) }),
      TODAY,
    );
    expect(entries[0]!.fields).toEqual([{ where: ['เรื่องเล่า ลำดับ 1'], before: undefined, after: 'ผู้เล่า (ตำแหน่ง): เสมียน · เรื่องเล่า: คิวยาว' }]);
  });

  it('counts no draft, and says of what is faulty that it counts nowhere', () => {
    const asset = (more: object) => markdown(makeAsset({ title: 'ก', created: '2022-01-05', updated: '2022-01-05', ...more }), 'ข');
    expect(compare({ ...before, 'assets/a.md': asset({ status: 'draft' }) }).plans).toEqual([]);
    const { plans, faulty } = compare({ ...before, 'assets/a.md': asset({ stage: 'nothing' }) });
    expect({ plans, faulty }).toEqual({ plans: [], faulty: ['assets/a.md'] });
  });

  it('tells of files beside entries', () => {
    expect(compare({ ...before, 'guides/road.png': new Uint8Array([1]) }).files).toEqual([{ path: 'guides/road.png', kind: 'added' }]);
  });

  it('is a page that needs no other file, with a line to sign', () => {
    const html = changesAsPaper(
      compare({ ...before, 'guides/old.yaml': makeGuide({ title: '<b>เรื่อง</b> & เก่า' }) }),
      { from: 'เดิม', to: 'ใหม่' },
      'วันนี้',
    );
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(html).not.toContain('<b>');
    for (const word of ['@page', 'ลงชื่อ', 'วันที่', 'เห็นชอบให้เผยแพร่']) expect(html).toContain(word);
  });
});

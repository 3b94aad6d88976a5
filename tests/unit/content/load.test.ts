import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '#src/content/load.ts';
import { allSchemas } from '#src/schemas/collections.ts';
import {
  makeAsset,
  makeCommittee,
  makeCommunity,
  makeDepartment,
  makeExpert,
  makeGlossaryTerm,
  makeGuide,
  makeManual,
  makePlan,
  makeReport,
  makePlanRow,
  makePlanTable,
  makeSite,
} from '../../support/entries.ts';
import { picture } from '../../support/trees.ts';
import { markdown, placeOf, problemsOf, writeTree, type Tree } from '../support/content-tree.ts';

const site = { 'site/site.yaml': makeSite() };
const load = (tree: Tree, audience: 'public' | 'staff' = 'public') => loadContent(writeTree({ ...site, ...tree }), audience);
const problems = (tree: Tree, audience: 'public' | 'staff' = 'public') => problemsOf(writeTree({ ...site, ...tree }), audience);
const keys = ({ entries }: ReturnType<typeof load>) => entries.map(({ collection, id }) => `${collection}/${id}`);
const dataOf = ({ entries }: ReturnType<typeof load>, key: string) =>
  entries.find(({ collection, id }) => `${collection}/${id}` === key)?.data as Record<string, unknown>;

describe('a municipality', () => {
  it('with nothing but itself is whole', () => {
    const content = load({});
    expect(content.site.name).toBe('เทศบาลตำบลทดสอบ');
    expect(content).toMatchObject({ entries: [], attachments: [], hidden: 0, warnings: [] });
  });

  it('that does not say who it is cannot be built', () => {
    const folder = writeTree({ 'guides/km.yaml': makeGuide() });
    expect(problemsOf(folder)).toMatchObject([{ file: 'site/site.yaml', line: 1, what: 'ไม่พบข้อมูลหน่วยงาน' }]);
  });

  it('that does not say who it is is told from where the command runs', () => {
    const folder = writeTree({});
    expect(() => loadContent(folder, 'public')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ file: relative('', join(folder, 'site/site.yaml')) })] }),
    );
  });

  it('that says it wrongly is told what is wrong, not that it is missing', () => {
    expect(problems({ 'site/site.yaml': makeSite({ kind: 'village' }) }).map(({ field }) => field)).toEqual(['kind']);
  });
});

describe('everything that is wrong', () => {
  it('comes in one run, with file, line and field', () => {
    const wrong = problems({
      'manuals/sign-tax.md': '---\ntitle: ภาษีป้าย\ndepartment: finanse\nissued: 2565-01-12\nupdated: 2022-01-12\n---\n\nข้อความ <b>หนา</b>\n',
      'guides/km.yaml': 'title: ก\ngroup: consept\nupdated: 2022-01-12\n',
      'guides/bad.md': 'ไม่มีส่วนหัว\n',
      'glossary/asset.yaml': 'title: ก\ntitle: ข\n',
      'departments/finance.yaml': makeDepartment(),
      'mannuals/x.md': '',
    });
    expect(wrong.map(placeOf).sort()).toEqual(
      [
        'manuals/sign-tax.md:3 department',
        'manuals/sign-tax.md:4 issued',
        'manuals/sign-tax.md:8 เนื้อหา',
        'manuals/sign-tax.md:8 เนื้อหา',
        'guides/km.yaml:2 group',
        'guides/bad.md:1 -',
        'glossary/asset.yaml:2 YAML',
        'mannuals:1 -',
      ].sort(),
    );
  });

  it('is said with how to mend it', () => {
    const [problem] = problems({ 'guides/km.yaml': makeGuide({ group: 'consept' }) });
    expect(problem).toMatchObject({ what: 'ค่า "consept" ใช้ไม่ได้', fix: expect.stringContaining('น่าจะหมายถึง concept') });
  });

  it('names a list item by its place, counted from 1', () => {
    const guide = 'title: ก\ngroup: concept\nquotations:\n  - text: ก\n  - author: ข\nupdated: 2022-01-12\n';
    expect(problems({ 'guides/km.yaml': guide }).map(placeOf)).toEqual(['guides/km.yaml:5 quotations[2].text']);
  });

  it('names a mistyped field with the one that was meant, deep in a list too', () => {
    const guide = 'title: ก\ngroup: concept\nquotations:\n  - text: ก\n    autor: ข\nupdated: 2022-01-12\n';
    expect(problems({ 'guides/km.yaml': guide })).toMatchObject([{ line: 5, field: 'quotations[1].autor', fix: 'น่าจะหมายถึง author' }]);
  });

  it('names a mistyped field of a measure with the one that was meant', () => {
    const row = makePlanRow({ measure: { by: 'none', reason: 'ไม่มีข้อมูล', resaon: 'ก' } });
    const [problem] = problems({ 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [row] })] }) });
    expect(problem).toMatchObject({ field: 'tables[1].rows[1].measure.resaon', fix: 'น่าจะหมายถึง reason' });
  });

  it('in a file that is no group of fields is said once', () => {
    expect(problems({ 'guides/km.yaml': '- ก\n- ข\n' }).map(placeOf)).toEqual(['guides/km.yaml:1 -']);
  });

  it('counts in the message', () => {
    const folder = writeTree({ ...site, 'guides/a.yaml': makeGuide({ title: '' }), 'guides/b.yaml': makeGuide({ group: 'x' }) });
    expect(() => loadContent(folder, 'public')).toThrow('เนื้อหามีปัญหา 2 รายการ');
  });
});

describe('a reference to what is not there', () => {
  it('is said with its line and the nearest ids', () => {
    const [problem] = problems({
      'guides/km.yaml': 'title: ก\ngroup: concept\nrelated:\n  - guides/roles\n  - guides/hart-of-km\nupdated: 2022-01-12\n',
      'guides/roles.yaml': makeGuide(),
      'guides/heart-of-km.yaml': makeGuide(),
    });
    expect(problem).toMatchObject({ file: 'guides/km.yaml', line: 5, field: 'related[2]', what: 'ไม่พบรายการ "guides/hart-of-km"' });
    expect(problem?.fix).toMatch(/^ที่ใกล้เคียง: guides\/heart-of-km/);
  });

  it('is not said again of an entry that is there but wrong', () => {
    const wrong = problems({ 'guides/km.yaml': makeGuide({ related: ['guides/roles'] }), 'guides/roles.yaml': makeGuide({ title: '' }) });
    expect(wrong.map(placeOf)).toEqual(['guides/roles.yaml:1 title']);
  });

  it('of the site is said too', () => {
    expect(problems({ 'site/site.yaml': makeSite({ topServices: ['sign-tax'] }) }).map(({ field }) => field)).toEqual(['topServices[1]']);
  });

  it('of a row of a plan is said with the rows there are', () => {
    const wrong = problems({ 'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/7'] }), 'plans/2565.yaml': makePlan() });
    expect(wrong).toMatchObject([{ field: 'planRows[1]', what: 'ไม่พบแถวของแผน "2565/km-1/7"', fix: 'ที่ใกล้เคียง: 2565/km-1/1' }]);
  });

  it('is none, when the row of the plan has its number in Thai digits', () => {
    const plan = makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ number: '๑' })] })] });
    expect(problems({ 'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }), 'plans/2565.yaml': plan })).toEqual([]);
  });
});

describe('what a build shows', () => {
  const tree = {
    'guides/open.yaml': makeGuide(),
    'guides/inside.yaml': makeGuide({ audience: 'staff' }),
    'guides/unfinished.yaml': makeGuide({ status: 'draft' }),
    'guides/unfinished-inside.yaml': makeGuide({ status: 'draft', audience: 'staff' }),
    'guides/former.yaml': makeGuide({ status: 'superseded', supersededBy: 'open' }),
  };

  it('is for the public neither staff entries nor drafts', () => {
    const content = load(tree);
    expect(keys(content)).toEqual(['guides/former', 'guides/open']);
    expect(content.hidden).toBe(3);
  });

  it('is for staff everything but drafts', () => {
    const content = load(tree, 'staff');
    expect(keys(content)).toEqual(['guides/former', 'guides/inside', 'guides/open']);
    expect(content.hidden).toBe(2);
  });

  it('leaves no reference to what it hides', () => {
    const content = load({
      'site/site.yaml': makeSite({ topServices: ['inside', 'open'] }),
      'manuals/open.yaml': makeManual(),
      'manuals/inside.yaml': makeManual({ audience: 'staff' }),
      'departments/finance.yaml': makeDepartment(),
      'departments/secret.yaml': makeDepartment({ status: 'draft' }),
      'experts/clerk.yaml': makeExpert({ audience: 'staff' }),
      'assets/drain.yaml': makeAsset({
        holders: ['clerk'],
        department: 'secret',
        related: ['manuals/inside', 'manuals/open', 'experts/clerk'],
      }),
      'communities/front-desk.yaml': makeCommunity({
        members: [
          { role: 'cko', post: 'ปลัดเทศบาล', expert: 'clerk' },
          { role: 'practitioner', post: 'เจ้าพนักงานธุรการ' },
        ],
      }),
    });
    expect(content.site.topServices).toEqual(['open']);
    expect(dataOf(content, 'assets/drain')).toMatchObject({ holders: [], related: ['manuals/open'] });
    expect(dataOf(content, 'assets/drain')).not.toHaveProperty('department');
    expect(dataOf(content, 'communities/front-desk')['members']).toEqual([
      { role: 'cko', post: 'ปลัดเทศบาล', count: 1 },
      { role: 'practitioner', post: 'เจ้าพนักงานธุรการ', count: 1 },
    ]);
    expect(JSON.stringify([content.entries, content.site])).not.toMatch(/inside|clerk|secret/);
  });

  it('keeps those references for staff', () => {
    const content = load(
      { 'assets/drain.yaml': makeAsset({ related: ['guides/inside'] }), 'guides/inside.yaml': makeGuide({ audience: 'staff' }) },
      'staff',
    );
    expect(dataOf(content, 'assets/drain')).toMatchObject({ related: ['guides/inside'] });
  });

  it('leaves out references to rows of a plan that it hides', () => {
    const content = load({
      'assets/drain.yaml': makeAsset({ planRows: ['2565/km-1/1'] }),
      'plans/2565.yaml': makePlan({ status: 'draft' }),
    });
    expect(dataOf(content, 'assets/drain')).toMatchObject({ planRows: [] });
  });

  it('does not leave an entry without what it must have: that is said instead', () => {
    const wrong = problems({ 'manuals/sign-tax.yaml': makeManual(), 'departments/finance.yaml': makeDepartment({ audience: 'staff' }) });
    expect(wrong).toMatchObject([{ file: 'manuals/sign-tax.yaml', field: 'department', what: expect.stringContaining('"finance"') }]);
  });

  it('is fine for staff where only the public would miss something', () => {
    expect(
      problems({ 'manuals/sign-tax.yaml': makeManual(), 'departments/finance.yaml': makeDepartment({ audience: 'staff' }) }, 'staff'),
    ).toEqual([]);
  });

  it('is still valid by its schemas, since Astro validates it again', () => {
    const content = load({
      'guides/former.yaml': makeGuide({ status: 'superseded', supersededBy: 'inside' }),
      'guides/inside.yaml': makeGuide({ audience: 'staff' }),
    });
    for (const { collection, data } of content.entries) expect(allSchemas[collection].safeParse(data).error?.issues).toBeUndefined();
  });
});

describe('former addresses', () => {
  it('lead to the entries that had them', () => {
    const { redirects } = load({ 'guides/km.yaml': makeGuide({ aliases: ['ความรู้', '/guides/old-km/', '/knowledge/'] }) });
    expect([...redirects]).toEqual([
      ['/guides/old-km/', '/guides/km/'],
      ['/knowledge/', '/guides/km/'],
    ]);
  });

  it('of entries that are hidden lead nowhere', () => {
    expect(load({ 'guides/km.yaml': makeGuide({ audience: 'staff', aliases: ['/guides/old-km/'] }) }).redirects.size).toBe(0);
  });

  it('cannot be those of other entries', () => {
    const wrong = problems({ 'guides/km.yaml': makeGuide({ aliases: ['ก', '/guides/roles/'] }), 'guides/roles.yaml': makeGuide() });
    expect(wrong).toMatchObject([{ file: 'guides/km.yaml', field: 'aliases[2]', what: 'ที่อยู่เดิม /guides/roles/ เป็นที่อยู่ของรายการอื่นอยู่แล้ว' }]);
  });

  it('cannot lead to two entries', () => {
    const wrong = problems({ 'guides/a.yaml': makeGuide({ aliases: ['/old/'] }), 'guides/b.yaml': makeGuide({ aliases: ['/old/'] }) });
    expect(wrong).toMatchObject([{ file: 'guides/b.yaml', what: 'ที่อยู่เดิม /old/ ถูกใช้โดย /guides/a/ แล้ว' }]);
  });

  it('may still be linked to', () => {
    const body = '[เดิม](/guides/old-km/)\n';
    expect(problems({ 'guides/a.md': markdown(makeGuide(), body), 'guides/km.yaml': makeGuide({ aliases: ['/guides/old-km/'] }) })).toEqual(
      [],
    );
  });
});

describe('a measure of a plan', () => {
  const measured = (measure: object, tree: Tree) => {
    const plan = makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ measure })] })] });
    const data = dataOf(load({ ...tree, 'plans/2565.yaml': plan }), 'plans/2565') as { tables: { rows: { measure: unknown }[] }[] };
    return data.tables[0]!.rows[0]!.measure;
  };
  const finance = (audience: string) => ({ 'departments/finance.yaml': makeDepartment({ audience }) });
  const HIDDEN = { by: 'none', reason: 'นับจากรายการที่ไม่เผยแพร่ต่อผู้อ่านกลุ่มนี้' };

  it.each([
    [{ by: 'entries', collection: 'assets', department: 'finance' }],
    [{ by: 'meetings', department: 'finance' }],
    [{ by: 'reviews', department: 'finance' }],
    [{ by: 'total', unit: 'รายการ', parts: [{ by: 'meetings' }, { by: 'training-reports', department: 'finance' }] }],
  ])('that counts what this build hides says so, since without its condition it would count something else: %j', (measure) => {
    expect(measured(measure, finance('staff'))).toEqual(HIDDEN);
    expect(measured(measure, finance('public'))).toMatchObject(measure);
  });

  it('of a hidden community or committee does too', () => {
    const community = { 'communities/front-desk.yaml': makeCommunity({ audience: 'staff' }) };
    expect(measured({ by: 'entries', collection: 'cop-summaries', community: 'front-desk' }, community)).toEqual(HIDDEN);
    const committee = { 'committees/km-team.yaml': makeCommittee({ audience: 'staff' }) };
    expect(measured({ by: 'meetings', committee: 'km-team' }, committee)).toEqual(HIDDEN);
  });
});

describe('a link to a page of a plan', () => {
  const linked = (address: string) =>
    problems({ 'plans/2565.yaml': makePlan(), 'guides/km.md': markdown(makeGuide(), `อ่าน [แผน](${address})\n`) }).length;

  it.each([
    '/plans/2565/km-1/1/',
    '/plans/2565/timeline/',
    '/reports/2565/',
    '/reports/2565/report-2565.docx',
    '/calendar.ics',
    '/calendar/finance.ics',
    '/data/plan-results.xlsx',
    '/plans/years/',
    '/training-reports/follow-up/',
    '/risks/',
  ])('may lead to %s', (address) => {
    expect(linked(address)).toBe(0);
  });

  it.each(['/plans/2565/km-1/2/', '/plans/2565/cm/1/', '/plans/2564/timeline/', '/reports/2564/', '/reports/2565/report-2564.docx'])(
    'may not lead to %s, which is not there',
    (address) => {
      expect(linked(address)).toBe(1);
    },
  );
});

describe('a plan', () => {
  it('is in a file named after its fiscal year', () => {
    expect(problems({ 'plans/2564.yaml': makePlan({ fiscalYear: 2565 }) })).toMatchObject([
      { field: 'fiscalYear', what: 'ชื่อไฟล์ "2564" ไม่ตรงกับปีงบประมาณ 2565', fix: 'เปลี่ยนชื่อไฟล์เป็น 2565.yaml' },
    ]);
  });

  it('has pages beside its own, whose addresses no entry can have had before', () => {
    const guide = makeGuide({ aliases: ['/plans/2565/timeline/', '/reports/2565/'] });
    expect(problems({ 'plans/2565.yaml': makePlan(), 'guides/km.yaml': guide }).map(({ what }) => what)).toEqual([
      'ที่อยู่เดิม /plans/2565/timeline/ เป็นที่อยู่ของหน้าที่ระบบสร้างเอง',
      'ที่อยู่เดิม /reports/2565/ เป็นที่อยู่ของหน้าที่ระบบสร้างเอง',
    ]);
  });

  it('a report on it is named after it too', () => {
    const files = { 'plans/2565.yaml': makePlan(), 'reports/2564.yaml': makeReport() };
    expect(problems(files)).toMatchObject([{ field: 'plan', what: 'ชื่อไฟล์ "2564" ไม่ตรงกับแผน 2565', fix: 'เปลี่ยนชื่อไฟล์เป็น 2565.yaml' }]);
  });

  it('a report is on a plan that is there', () => {
    expect(problems({ 'reports/2565.yaml': makeReport() }).map(({ file, field }) => [file.endsWith('reports/2565.yaml'), field])).toEqual([
      [true, 'plan'],
    ]);
  });
});

describe('files beside entries', () => {
  const files = (content: ReturnType<typeof load>) => content.attachments.map(({ collection, name }) => `${collection}/${name}`);

  it('are published when a body, an attachment, a form or the seal names them', () => {
    const content = load({
      'site/site.yaml': makeSite({ seal: 'seal.svg' }),
      'site/seal.svg': '<svg/>',
      'departments/finance.yaml': makeDepartment(),
      'guides/km.md': markdown(makeGuide(), '![ภาพ](./photo.jpg) และ [แบบ](../assets/shared.pdf)\n'),
      'guides/photo.jpg': picture(),
      'assets/drain.yaml': makeAsset({ attachments: [{ title: 'แบบตรวจ', file: 'checklist.pdf' }] }),
      'assets/checklist.pdf': 'x',
      'assets/shared.pdf': 'x',
      'manuals/sign-tax.yaml': makeManual({ forms: [{ title: 'แบบ', link: './form.pdf' }] }),
      'manuals/form.pdf': 'x',
    });
    expect(files(content)).toEqual(['assets/checklist.pdf', 'assets/shared.pdf', 'guides/photo.jpg', 'manuals/form.pdf', 'site/seal.svg']);
  });

  it('are not published when nothing names them', () => {
    expect(files(load({ 'guides/photo.jpg': 'x' }))).toEqual([]);
  });

  it('are not published when only what is hidden names them', () => {
    const tree = { 'guides/km.md': markdown(makeGuide({ audience: 'staff' }), '![ภาพ](./photo.jpg)\n'), 'guides/photo.jpg': picture() };
    expect(files(load(tree))).toEqual([]);
    expect(files(load(tree, 'staff'))).toEqual(['guides/photo.jpg']);
  });

  it.each([
    ['an attachment', { 'assets/drain.yaml': makeAsset({ attachments: [{ title: 'แบบ', file: 'gone.pdf' }] }) }, 'attachments[1].file'],
    ['the seal', { 'site/site.yaml': makeSite({ seal: 'gone.pdf' }) }, 'seal'],
    [
      'a form',
      {
        'manuals/m.yaml': makeManual({ audience: 'staff', department: 'd', forms: [{ title: 'แบบ', link: './gone.pdf' }] }),
        'departments/d.yaml': makeDepartment(),
      },
      'forms[1].link',
    ],
  ])('must be there when %s names them', (_, tree, field) => {
    expect(problems(tree as Tree)).toMatchObject([{ field, what: 'ไม่พบไฟล์ "gone.pdf"' }]);
  });
});

describe('an entry that is loaded', () => {
  it('has its data with defaults, its body and where it is edited', () => {
    const [entry] = load({ 'guides/km.md': markdown(makeGuide({ order: '๓' }), 'เนื้อหา\n') }).entries;
    expect(entry).toMatchObject({
      collection: 'guides',
      id: 'km',
      path: 'guides/km.md',
      format: 'md',
      body: 'เนื้อหา\n',
      data: { order: 3, audience: 'public' },
    });
  });

  it('may be a glossary term in YAML, without a body', () => {
    expect(load({ 'glossary/asset.yaml': makeGlossaryTerm() }).entries).toMatchObject([{ format: 'yaml', body: '' }]);
  });
});

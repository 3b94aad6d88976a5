import { describe, expect, it } from 'vitest';
import { cutToAudience, knowledgeBaseOf } from '#src/content/audience.ts';
import { readTree, siteOf, validEntries } from '#src/content/tree.ts';
import { allSchemas } from '#src/schemas/collections.ts';
import type { Audience } from '#src/schemas/vocabulary.ts';
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
  makePlanRow,
  makePlanTable,
  makeSite,
} from '../../support/entries.ts';
import { picture } from '../../support/trees.ts';
import { loadTree, markdown, TODAY, writeTree, type Tree } from '../support/content-tree.ts';

const site = { 'site/site.yaml': makeSite() };
const load = (tree: Tree, audience: Audience = 'public') => loadTree(writeTree({ ...site, ...tree }), audience);
const keys = ({ entries }: ReturnType<typeof load>) => entries.map(({ collection, id }) => `${collection}/${id}`);
const dataOf = ({ entries }: ReturnType<typeof load>, key: string) =>
  entries.find(({ collection, id }) => `${collection}/${id}` === key)?.data as Record<string, unknown>;

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

  it('has beside it for staff the site with its drafts, and for the public none', () => {
    const { withDrafts } = load(tree, 'staff');
    expect(withDrafts!.entries.map(({ id }) => id)).toEqual(['former', 'inside', 'open', 'unfinished-inside', 'unfinished']);
    expect(load(tree)).not.toHaveProperty('withDrafts');
    expect(load({ 'guides/open.yaml': makeGuide() }, 'staff')).not.toHaveProperty('withDrafts');
  });

  it('refers to a draft only where drafts are shown, and takes files of drafts along for staff alone', () => {
    const referring = {
      'guides/plan.md': markdown(makeGuide({ title: 'แผน' }), '[ร่าง](./new.md)'),
      'guides/new.md': markdown(makeGuide({ title: 'ใหม่', status: 'draft' }), '![ภาพ](./new.png)'),
      'guides/new.png': picture(),
      'guides/old.yaml': makeGuide({ title: 'เก่า', status: 'superseded', supersededBy: 'new' }),
    };
    const staff = load(referring, 'staff');
    expect(dataOf(staff, 'guides/old')).toMatchObject({ status: 'published' });
    expect(staff.withDrafts!.entries.find(({ id }) => id === 'old')!.data).toMatchObject({ status: 'superseded', supersededBy: 'new' });
    expect(staff.attachments.map(({ name }) => name)).toEqual(['new.png']);
    expect(load(referring).attachments).toEqual([]);
  });

  it('has reads of what it shows and of what is gone, not of what it hides', () => {
    const pages = { '/guides/open/': 5, '/guides/inside/': 3, '/guides/gone/': 2, '/': 9 };
    const usage = (audience: Audience) => load({ ...tree, 'usage/2565-05.yaml': { pages } }, audience).usage;
    expect(usage('staff')).toEqual([{ month: '2022-05', pages, sample: false }]);
    expect(usage('public')).toEqual([{ month: '2022-05', pages: { '/guides/open/': 5, '/guides/gone/': 2, '/': 9 }, sample: false }]);
  });

  it('tells nobody the networks of the office', () => {
    const { site: shown } = load({ 'site/site.yaml': makeSite({ staffNetworks: ['203.0.113.0/24'] }) }, 'staff');
    expect(JSON.stringify(shown)).not.toContain('203.0.113');
  });

  it('has no link that was never filled in', () => {
    const content = load({
      'site/site.yaml': makeSite({
        edit: 'https://example.org/edit/{path}',
        discuss: 'https://km.test/',
        website: 'https://sanpong.go.th/',
        contact: { email: 'a@example.com', facebook: 'https://example.net/', telephone: '053-211-234' },
      }),
      'departments/finance.yaml': makeDepartment({ contact: { email: 'a@b.invalid' } }),
      'manuals/tax.yaml': makeManual({ channels: [{ name: 'ออนไลน์', online: 'https://example.org/' }] }),
    });
    expect(content.site).toMatchObject({ website: 'https://sanpong.go.th/', contact: { telephone: '053-211-234' } });
    expect(JSON.stringify([content.site, content.entries])).not.toMatch(/example\.(?:org|com|net)|\.test|\.invalid/);
  });

  it('has no translation of a manual that it hides', () => {
    const content = load({
      'departments/finance.yaml': makeDepartment(),
      'manuals/cash.yaml': makeManual({ title: 'การรับเงิน', audience: 'staff' }),
      'manuals/cash-en.yaml': makeManual({ title: 'Handling cash', translationOf: 'cash' }),
      'manuals/tax.yaml': makeManual({}),
      'manuals/tax-en.yaml': makeManual({ title: 'Paying tax', translationOf: 'tax' }),
    });
    expect(
      content.entries
        .filter(({ collection }) => collection === 'manuals')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['tax', 'tax-en']);
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

  it('leaves out a link of a field to a page that it does not show', () => {
    const tree = {
      'departments/finance.yaml': makeDepartment(),
      'manuals/sign-tax.yaml': makeManual({
        forms: [
          { title: 'แบบใน', link: '/guides/inside/' },
          { title: 'แบบเปิด', link: '/guides/open/' },
        ],
      }),
      'guides/inside.yaml': makeGuide({ audience: 'staff' }),
      'guides/open.yaml': makeGuide(),
    };
    const linksFor = (audience: Audience) =>
      (dataOf(load(tree, audience), 'manuals/sign-tax')['forms'] as { link?: string }[]).flatMap(({ link }) => link ?? []);
    expect(linksFor('public')).toEqual(['/guides/open/']);
    expect(linksFor('staff')).toEqual(['/guides/inside/', '/guides/open/']);
  });

  it('has in force what only a hidden entry replaces', () => {
    const content = load({
      'guides/former.yaml': makeGuide({ status: 'superseded', supersededBy: 'inside' }),
      'guides/inside.yaml': makeGuide({ audience: 'staff' }),
    });
    expect(dataOf(content, 'guides/former')).toMatchObject({ status: 'published' });
    expect(dataOf(content, 'guides/former')).not.toHaveProperty('supersededBy');
  });

  it('is still valid by its schemas, since Astro validates it again', () => {
    const content = load({
      'guides/former.yaml': makeGuide({ status: 'superseded', supersededBy: 'inside' }),
      'guides/inside.yaml': makeGuide({ audience: 'staff' }),
    });
    for (const { collection, data } of content.entries) expect(allSchemas[collection].safeParse(data).error?.issues).toBeUndefined();
  });

  it('leaves the tree as it was read, for the next audience', () => {
    const read = readTree(writeTree({ ...site, ...tree, 'guides/km.yaml': makeGuide({ related: ['guides/inside'] }) }));
    const before = JSON.stringify(read.entries.map(({ data }) => data));
    expect(cutToAudience(read, 'public', TODAY).entries.find(({ id }) => id === 'km')?.data).toMatchObject({ related: [] });
    expect(JSON.stringify(read.entries.map(({ data }) => data))).toBe(before);
  });
});

describe('a measure of a plan', () => {
  const measured = (measure: object, tree: Tree) => {
    const plan = makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ targets: [{ printed: 'ตามแผน', measure }] })] })] });
    const data = dataOf(load({ ...tree, 'plans/2565.yaml': plan }), 'plans/2565') as {
      tables: { rows: { targets: { measure: unknown }[] }[] }[];
    };
    return data.tables[0]!.rows[0]!.targets[0]!.measure;
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

describe('files beside entries', () => {
  const files = (content: ReturnType<typeof load>) => content.attachments.map(({ collection, name }) => `${collection}/${name}`);

  it('are published when a body, an attachment, a form or the seal names them', () => {
    const content = load({
      'site/site.yaml': makeSite({ seal: 'seal.svg' }),
      'site/seal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
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
});

describe('an entry that is loaded', () => {
  it('has its data with defaults, its body and where it is edited', () => {
    const [entry] = load({ 'guides/km.md': markdown(makeGuide({ order: '๓' }), 'เนื้อหา\n') }).entries;
    expect(entry).toMatchObject({
      collection: 'guides',
      id: 'km',
      path: 'guides/km.md',
      body: { text: 'เนื้อหา', content: { kind: 'html', pieces: ['<p>เนื้อหา</p>'] } },
      data: { order: 3, audience: 'public' },
    });
  });

  it('may be a glossary term in YAML, without a body', () => {
    expect(load({ 'glossary/asset.yaml': makeGlossaryTerm() }).entries).toMatchObject([{ id: 'asset', body: { text: '', headings: [] } }]);
  });
});

describe('the knowledge base of a tree', () => {
  it('has each valid entry by its collection, at its path', () => {
    const tree = readTree(writeTree({ ...site, 'guides/km.md': markdown(makeGuide()), 'guides/bad.yaml': makeGuide({ title: '' }) }));
    const kb = knowledgeBaseOf(siteOf(tree)!, 'staff', TODAY, validEntries(tree));
    expect(kb.all.map(({ address, path }) => [address, path])).toEqual([['/guides/km/', 'guides/km.md']]);
    expect([kb.audience, kb.today, kb.site.fiscalYear]).toEqual(['staff', TODAY, 2565]);
  });
});

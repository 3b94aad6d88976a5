import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#src/authoring/divisions.ts';
import { templates } from '#src/authoring/templates.ts';
import { fullName, readMunicipalityKind, readTownName, townFiles, type Town } from '#src/authoring/town.ts';
import { inspectContent } from '#src/checks/check-content.ts';
import { readContent } from '#src/content/read.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { MUNICIPALITY_KINDS } from '#src/schemas/vocabulary.ts';
import { writeTree } from '../support/content-tree.ts';

const TODAY = '2026-11-27';
const KINDS = Object.keys(MUNICIPALITY_KINDS) as (keyof typeof MUNICIPALITY_KINDS)[];

const townOf = (kind: (typeof KINDS)[number]): Town => ({
  name: fullName(kind, 'บ้านใหม่'),
  kind,
  district: 'เมือง',
  province: 'ลำพูน',
  divisions: divisionsOf(kind).map(({ division }) => division),
});

describe.each(KINDS)('the content of a new town of the kind %s', (kind) => {
  it('passes the check without a warning, with all divisions that can be chosen', async () => {
    expect((await inspectContent(writeTree(townFiles(townOf(kind), TODAY)), TODAY)).problems).toEqual([]);
  });

  it('has a usual clerk office and finance division of its own form', () => {
    const usual = divisionsOf(kind)
      .filter((each) => each.usual)
      .map(({ division }) => division.id);
    expect(usual).toEqual(expect.arrayContaining(['clerk-office', 'finance', 'engineering']));
    expect(divisionsOf(kind).map(({ division }) => division.id)).toEqual([
      ...new Set(divisionsOf(kind).map(({ division }) => division.id)),
    ]);
  });

  it('passes the check with every template copied to its folder, as it is', async () => {
    const files = townFiles(townOf(kind), TODAY);
    const copied = Object.fromEntries(
      COLLECTION_NAMES.map((name) => {
        const [path, text] = Object.entries(files).find(([file]) => file.startsWith(`templates/${name}.`))!;
        const id = name === 'plans' ? '2570' : name === 'reports' ? '2570' : name === 'communities' ? 'community-1' : 'from-template';
        return [`${name}/${id}${path.slice(path.lastIndexOf('.'))}`, text];
      }),
    );
    const { problems } = await inspectContent(writeTree({ ...files, ...copied }), TODAY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('templates', () => {
  const all = templates({ today: TODAY, names: { known: () => [], meant: () => [], near: () => [] } });

  it('are one a collection, with a Thai note above every field', () => {
    expect(all.map(({ path }) => path.replace(/\.\w+$/, ''))).toEqual(COLLECTION_NAMES);
    for (const { text } of all) for (const [, line] of text.matchAll(/\n\n(# .*)\n/g)) expect(line).toMatch(/\p{Script=Thai}/u);
  });

  it('are no content: nothing is read of them', () => {
    const files = townFiles(townOf('subdistrict-municipality'), TODAY);
    expect(readContent(writeTree(files)).entries.filter(({ path }) => path.startsWith('templates'))).toEqual([]);
  });
});

describe('the name of a town', () => {
  it.each([
    ['เทศบาลตำบลบ้านใหม่', 'subdistrict-municipality', 'บ้านใหม่'],
    ['ทต.บ้านใหม่', 'subdistrict-municipality', 'บ้านใหม่'],
    ['เทศบาลเมืองลำพูน', 'town-municipality', 'ลำพูน'],
    ['เทศบาลนครเชียงใหม่', 'city-municipality', 'เชียงใหม่'],
    ['อบต. บ้านใหม่', 'subdistrict-administration', 'บ้านใหม่'],
    ['องค์การบริหารส่วนจังหวัดลำพูน', 'provincial-administration', 'ลำพูน'],
    ['เทศบาล ตำบล บ้านใหม่', 'subdistrict-municipality', 'บ้านใหม่'],
    ['อบต บ้านใหม่', 'subdistrict-administration', 'บ้านใหม่'],
    ['องค์การบริหารส่วน  ตำบลหนองหญ้าไซ ๒', 'subdistrict-administration', 'หนองหญ้าไซ ๒'],
    ['เมืองพัทยา', 'special-administration', 'เมืองพัทยา'],
    ['กรุงเทพมหานคร', 'special-administration', 'กรุงเทพมหานคร'],
    ['บ้านใหม่', undefined, 'บ้านใหม่'],
  ])('%s tells its kind and place', (name, kind, place) => {
    expect(readTownName(name)).toEqual({ kind, place });
  });

  it.each([
    ['อบต.', 'subdistrict-administration'],
    ['อบจ', 'provincial-administration'],
    ['เทศบาลเมือง', 'town-municipality'],
    ['city-municipality', 'city-municipality'],
    ['เมือง', undefined],
  ])('as a kind, %s is %s', (typed, kind) => {
    expect(readMunicipalityKind(typed)).toBe(kind);
  });
});

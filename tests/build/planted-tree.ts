import type { CollectionName } from '../../src/schemas/collections.ts';
import { COLLECTION_NAMES } from '../../src/schemas/collections.ts';
import { drawing, emptyMunicipality, guide, markdownFile, pdf, withFiles, withSite, type Tree } from '../support/trees.ts';
import { fillEntry, Planter } from './planting.ts';

/** Year of everything of each kind, so that the pages of a year belong to one kind. */
export const YEARS = { public: 2590, staff: 2591, draft: 2592 } as const;
type Kind = keyof typeof YEARS;

/** A content tree in which every entry for staff and every draft is full of words of its own. */
export interface PlantedTree {
  tree: Tree;
  /** Words of entries for staff, which the staff build shows and the public build does not. */
  staff: Planter;
  /** Words of drafts, which only their own pages in the staff build show. */
  draft: Planter;
  /** Ids of hidden entries that a public entry leads to, by the way it does. */
  targets: Record<'Markdown' | 'MDX' | 'fields', Planter>;
  /** Words in pictures that hidden MDX shows. */
  pictures: Record<'staff' | 'draft', Planter>;
}

/** A body with a word in every part of Markdown; it shows a picture and leads to a file. */
const bodyFor = (planter: Planter, name: string, files: { document: string; picture: string }): string => {
  const word = (part: string) => planter.text(`${name} body, ${part}`);
  return [
    `## ${word('heading')}`,
    `${word('paragraph')} **${word('strong')}** [${word('link')}](./${files.document} "${word('link title')}") \`${word('code')}\`[^1]`,
    `![${word('picture')}](./${files.picture})`,
    `| ${word('table head')} | ข |\n| --- | --- |\n| ${word('table cell')} | ข |`,
    `- ${word('list')}\n  - [ ] ${word('task')}`,
    `> ${word('quotation')}`,
    `\`\`\`\n${word('code block')}\n\`\`\``,
    `[^1]: ${word('footnote')}`,
  ].join('\n\n');
};

/** Builds the tree: in each collection one public entry, one for staff and one draft, tied to each other in every way. */
export const plantTree = (): PlantedTree => {
  const planters: Record<Kind, Planter> = {
    // Letters that search does not take for those of the others.
    public: new Planter('p', 'กงจฉซ'),
    staff: new Planter('s', 'ฃฅฆฌฎ'),
    draft: new Planter('d', 'ฏฐฑฒฬ'),
  };
  const targets = { Markdown: new Planter('m', 'ฏฐฑฒฬ'), MDX: new Planter('x', 'ฏฐฑฒฬ'), fields: new Planter('f', 'ฏฐฑฒฬ') };
  const pictures = { staff: new Planter('t', 'ฏฐฑฒฬ'), draft: new Planter('u', 'ฏฐฑฒฬ') };
  const kinds: Kind[] = ['public', 'staff', 'draft'];

  const ids = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        COLLECTION_NAMES.map((name) => [
          name,
          name === 'plans' || name === 'reports' ? String(YEARS[kind]) : planters[kind].latin(`${name} ${kind} id`),
        ]),
      ),
    ]),
  ) as Record<Kind, Record<CollectionName, string>>;
  const tables = Object.fromEntries(kinds.map((kind) => [kind, planters[kind].latin(`plans ${kind} table id`)])) as Record<Kind, string>;

  const nameOf = (target: string, kind: Kind): string => {
    if (target === 'entry') return `guides/${ids[kind].guides}`;
    if (target === 'plan-row') return `${ids[kind].plans}/${tables[kind]}/1`;
    return ids[kind][target as CollectionName];
  };
  /** Public entries refer to hidden ones wherever a schema lets them; hidden ones to anything. */
  const refer = (kind: Kind) => (target: string, list: boolean, optional: boolean) => {
    if (list) return kinds.map((other) => nameOf(target, other));
    return nameOf(target, kind === 'public' && optional ? 'staff' : kind === 'draft' && optional ? 'staff' : kind);
  };

  const files: Record<string, string | Uint8Array> = {};
  const addEntry = (collection: CollectionName, kind: Kind) => {
    const planter = planters[kind];
    const name = `${collection} ${kind}`;
    const document = `${planter.latin(`${name} document name`)}.pdf`;
    const image = `${planter.latin(`${name} picture name`)}.svg`;
    const field = (what: string) => planter.text(`${name} ${what}`);
    const data = fillEntry(collection, {
      planter,
      name,
      year: YEARS[kind],
      refer: refer(kind),
      overrides: {
        audience: () => (kind === 'staff' ? 'staff' : 'public'),
        status: () => (kind === 'draft' ? 'draft' : 'published'),
        supersededBy: () => undefined,
        allow: () => undefined,
        // Before the last day, which is that of every field.
        earlierUpdates: () => ['2021-01-12'],
        earlierReviews: () => ['2021-01-12'],
        aliases: () => [field('alias'), `/former/${planter.latin(`${name} former address`)}/`],
        totalTime: () => ({ amount: 1, unit: 'working-days' }),
        attachments: () => [{ title: field('attachment title'), file: document }],
        photographs: () => [{ file: image, alt: field('photograph alt'), caption: field('photograph caption') }],
        // What there is of, is not none; a fee is stated in one way.
        noDocuments: () => false,
        noFees: () => false,
        // A translation of a translation is an error.
        translationOf: () => undefined,
        'fees.*.baht': () => undefined,
        'fees.*.percent': () => undefined,
        'fees.*.to': () => undefined,
        'fees.*.of': () => undefined,
        'fees.*.examples.*.amount': () => undefined,
        forms: () => [{ title: field('form title'), link: `./${document}` }],
        'tables.*.id': () => tables[kind],
        // A table may name only a desired state of its own plan.
        'tables.*.desiredStateId': () => undefined,
        // A count of assets has no community, and with a whole it is a percentage, as its target must be.
        'tables.*.rows.*.targets.*.measure.community': () => undefined,
        'tables.*.rows.*.targets.*.unit': () => 'ร้อยละ',
        // A target has one goal, a row one way to say when.
        'tables.*.rows.*.targets.*.atMost': () => undefined,
        'tables.*.rows.*.targets.*.between': () => undefined,
        'tables.*.rows.*.targets.*.quarters': () => undefined,
        'tables.*.rows.*.targets.*.otherYears': () => [{ year: YEARS[kind] + 10, value: 1 }],
        'tables.*.rows.*.period.months': () => undefined,
        'tables.*.rows.*.period.spans': () => undefined,
        'tables.*.rows.*.number': () => 1,
        'tables.*.rows.*.budget.coversRows': () => [1],
        // Cells are those of columns that no field of a row is.
        'tables.*.columns': () => [{ heading: field('column heading'), id: 'risk' }],
        'tables.*.rows.*.cells': () => ({ risk: field('cell') }),
        scale: () => [1, 2].map((score) => ({ score, label: field(`label of score ${score}`) })),
        // Of a report that names its assets there is no reason for none.
        noAssets: () => undefined,
      },
    });
    files[`${collection}/${ids[kind][collection]}.md`] = markdownFile(data, bodyFor(planter, name, { document, picture: image }));
    files[`${collection}/${document}`] = pdf(planter.text(`${name} document`));
    files[`${collection}/${image}`] = drawing(planter.text(`${name} picture`));
  };
  for (const collection of COLLECTION_NAMES) for (const kind of kinds) addEntry(collection, kind);

  for (const kind of ['staff', 'draft'] as const) {
    const planter = planters[kind];
    const hidden = { audience: kind === 'staff' ? 'staff' : 'public', status: kind === 'draft' ? 'draft' : 'published' };
    const word = (part: string) => planter.text(`MDX ${kind} ${part}`);
    const image = pictures[kind].latin(`MDX ${kind} picture name`);
    files[`guides/${planter.latin(`MDX ${kind} id`)}.mdx`] = guide(
      { ...hidden, title: word('title') },
      [
        `## ${word('heading')}`,
        `![ภาพ](./${image}.svg)`,
        `<Callout kind="tip" title="${word('callout title')}">\n\n${word('callout')}\n\n</Callout>`,
        `<Quotation author="${word('author')}" original="${word('original')}">\n\n${word('quotation')}\n\n</Quotation>`,
        `<Details title="${word('details title')}">\n\n${word('details')}\n\n</Details>`,
      ].join('\n\n'),
    );
    files[`guides/${image}.svg`] = drawing(pictures[kind].latin(`MDX ${kind} picture`));

    // Targets of links from public entries: nothing else names these ids.
    const target = (way: keyof typeof targets) => {
      const id = targets[way].latin(`${kind} entry that public ${way} leads to`);
      const former = targets[way].latin(`former address of the ${kind} entry that public ${way} leads to`);
      files[`guides/${id}.md`] = guide({ ...hidden, title: `ปลายทาง${way}`, aliases: [`/former/${former}/`] }, '## x\n\n## c');
      return { id, former };
    };
    const linksTo = ({ id, former }: { id: string; former: string }) =>
      [
        `[หนึ่ง](/guides/${id}/) [สอง](../guides/${id}.md) [สาม](./${id}.md#x) [สี่](/guides/${id}/?a=b#c "ชื่อ") [ห้า](/former/${former}/)`,
        `[หก][r]\n\n[r]: /guides/${id}/`,
      ].join('\n\n');
    files[`guides/open-markdown-${kind}.md`] = guide({ title: `ลิงก์ใน Markdown ${kind}` }, linksTo(target('Markdown')));
    files[`guides/open-mdx-${kind}.mdx`] = guide({ title: `ลิงก์ใน MDX ${kind}` }, linksTo(target('MDX')));
    const { id, former } = target('fields');
    files[`guides/open-fields-${kind}.md`] = guide({
      title: `ลิงก์ในช่องข้อมูล ${kind}`,
      sources: [
        { document: 'ปลายทาง', url: `/guides/${id}/` },
        { document: 'ที่อยู่เดิม', url: `/former/${former}/` },
      ],
    });
  }
  files['guides/nobody.pdf'] = 'ไม่มีใครใช้';

  const services = kinds.map((kind) => ids[kind].manuals);
  return {
    tree: withFiles(withSite(emptyMunicipality(), { topServices: services }), files),
    staff: planters.staff,
    draft: planters.draft,
    targets,
    pictures,
  };
};

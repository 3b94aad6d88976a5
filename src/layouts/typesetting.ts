import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { MUNICIPALITY_KINDS } from '#src/schemas/vocabulary.ts';
import { unbrokenFinder } from '#src/thai/line-break.ts';
import type { Typesetting } from './typeset.ts';

/** Letters of a term of the glossary that stays on one line: longer ones leave lines half empty on a telephone. */
const MAX_TERM = 10;

const known = new WeakMap<KnowledgeBase, Typesetting>();

/** How the texts of a site are set: by the names of its own places and divisions, and the terms of its glossary; worked out once a build. */
export const typesettingOf = (kb: KnowledgeBase): Typesetting => {
  const before = known.get(kb);
  if (before) return before;
  const { name, kind, district, province } = kb.site;
  const place = name.replace(MUNICIPALITY_KINDS[kind], '');
  const glossary = kb.entries('glossary').map(({ data }) => data);
  const typesetting: Typesetting = {
    findUnbroken: unbrokenFinder([
      place,
      `${MUNICIPALITY_KINDS[kind].replace(/^เทศบาล/, '')}${place}`,
      ...(district ? [district, `อำเภอ${district}`] : []),
      ...(province ? [province, `จังหวัด${province}`] : []),
      ...kb.entries('departments').map(({ data }) => data.title),
      ...glossary.map(({ title }) => title).filter((title) => /^[ก-๎]+$/.test(title) && title.replace(/\p{M}/gu, '').length <= MAX_TERM),
    ]),
    englishTerms: new Set(glossary.flatMap(({ english }) => (english && /^[A-Za-z]+$/.test(english) ? [english.toLowerCase()] : []))),
  };
  known.set(kb, typesetting);
  return typesetting;
};

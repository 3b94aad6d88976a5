import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { FISCAL_YEARS_ADDRESS, PROCESS_ADDRESS, rowAddress, stepAddress, yearAddress } from '../routes/addresses.ts';
import type { EntryList, ListOwner } from '../routes/lists.ts';
import { groupTitle } from './manual-groups.ts';
import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { COLLECTION_INTROS, COLLECTION_LABELS } from './labels.ts';
import { rowTitle } from './results.ts';
import { LIST_TITLES, PAGES, wayToList, wayToPage, type Crumb } from './site-parts.ts';

export type { Crumb };

/** What the page of a list says above its entries, and the pages above it, from the home page down. */
export const describeList = (kb: KnowledgeBase, { collection, owner }: EntryList): { title: string; intro: string; crumbs: Crumb[] } => {
  const crumbs = owner ? ownerCrumbs(kb, owner) : wayToList(collection).slice(0, -1);
  return {
    title:
      owner?.kind === 'manuals'
        ? groupTitle(owner.group)
        : owner
          ? `${COLLECTION_LABELS[collection]} · ${crumbs.at(-1)!.title}`
          : LIST_TITLES[collection],
    intro: COLLECTION_INTROS[collection],
    crumbs,
  };
};

const ownerCrumbs = (kb: KnowledgeBase, owner: ListOwner): Crumb[] => {
  switch (owner.kind) {
    case 'department':
      return [...wayToList('departments'), { title: owner.department.data.title, address: owner.department.address }];
    case 'step':
      return [
        { title: PAGES.process.title, address: PROCESS_ADDRESS },
        { title: STEPS_AND_ELEMENTS[owner.step], address: stepAddress(owner.step) },
      ];
    case 'year':
      return [
        ...wayToPage('years'),
        { title: PAGES.years.title, address: FISCAL_YEARS_ADDRESS },
        { title: `ปีงบประมาณ ${owner.year}`, address: yearAddress(owner.year) },
      ];
    case 'row': {
      const { plan, key } = owner.result;
      return [
        { title: plan.data.title, address: plan.address },
        { title: rowTitle(kb, key), address: rowAddress(key) },
      ];
    }
    case 'manuals':
      return wayToList('manuals');
    case 'related':
      return [...wayToList(owner.entry.collection), { title: owner.entry.data.title, address: owner.entry.address }];
  }
};

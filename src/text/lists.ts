import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { collectionAddress, FISCAL_YEARS_ADDRESS, PROCESS_ADDRESS, rowAddress, stepAddress, yearAddress } from '../routes/addresses.ts';
import type { EntryList, ListOwner } from '../routes/lists.ts';
import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { COLLECTION_INTROS, COLLECTION_LABELS } from './labels.ts';
import { rowTitle } from './results.ts';

/** A page with its title, as breadcrumbs show it. */
export interface Crumb {
  title: string;
  address: string;
}

/** What the page of a list says above its entries, and the pages above it, from the home page down. */
export const describeList = (kb: KnowledgeBase, { collection, owner }: EntryList): { title: string; intro: string; crumbs: Crumb[] } => {
  const crumbs = owner ? ownerCrumbs(kb, owner) : [];
  const label = COLLECTION_LABELS[collection];
  return { title: owner ? `${label} · ${crumbs.at(-1)!.title}` : label, intro: COLLECTION_INTROS[collection], crumbs };
};

const ownerCrumbs = (kb: KnowledgeBase, owner: ListOwner): [Crumb, Crumb] => {
  switch (owner.kind) {
    case 'department':
      return [collectionCrumb('departments'), { title: owner.department.data.title, address: owner.department.address }];
    case 'step':
      return [
        { title: 'กระบวนการและองค์ประกอบ', address: PROCESS_ADDRESS },
        { title: STEPS_AND_ELEMENTS[owner.step], address: stepAddress(owner.step) },
      ];
    case 'year':
      return [
        { title: 'ปีงบประมาณ', address: FISCAL_YEARS_ADDRESS },
        { title: `ปีงบประมาณ ${owner.year}`, address: yearAddress(owner.year) },
      ];
    case 'row': {
      const { plan, key } = owner.result;
      return [
        { title: plan.data.title, address: plan.address },
        { title: rowTitle(kb, key), address: rowAddress(key) },
      ];
    }
    case 'related':
      return [collectionCrumb(owner.entry.collection), { title: owner.entry.data.title, address: owner.entry.address }];
  }
};

const collectionCrumb = (collection: keyof typeof COLLECTION_LABELS): Crumb => ({
  title: COLLECTION_LABELS[collection],
  address: collectionAddress(collection),
});

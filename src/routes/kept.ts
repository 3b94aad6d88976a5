import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { HOME_ADDRESS, OFFLINE_ADDRESS, PRIVACY_ADDRESS, SEARCH_ADDRESS, collectionAddress } from './addresses.ts';
import { routesOf, type Route } from './table.ts';

/** A page that a device keeps before anybody opened it. */
export interface KeptPage {
  address: string;
  /** Whether it is a manual, in one of its languages. */
  isManual: boolean;
}

/** The frame that is kept with the manuals: where readers begin, search, and see and erase what is kept. */
const FRAME = [HOME_ADDRESS, OFFLINE_ADDRESS, SEARCH_ADDRESS, PRIVACY_ADDRESS, collectionAddress('manuals')];

const isManual = (route: Route): boolean =>
  route.kind === 'translation' || (route.kind === 'entry' && route.entry.collection === 'manuals');

/** Lists of manuals: of all, of an event in life, for whom. Those of a department or a row are opened by few. */
const isListOfManuals = (route: Route): boolean =>
  route.kind === 'list' &&
  route.list.collection === 'manuals' &&
  (route.list.owner === undefined || route.list.owner.kind === 'manuals') &&
  !FRAME.includes(route.address);

/** The pages that a device keeps, the most needed first: all manuals, what leads to them, and the frame. It grows with the manuals alone. */
export const keptPages = (kb: KnowledgeBase): KeptPage[] => {
  const top = kb.site.topServices.map((id) => kb.find('manuals', id)?.address);
  const manuals = routesOf(kb).all.filter(isManual);
  const rank = ({ address }: Route): number => {
    const place = top.indexOf(address);
    return place < 0 ? top.length : place;
  };
  const toPage = (address: string, manual: boolean): KeptPage => ({ address, isManual: manual });
  return [
    ...FRAME.map((address) => toPage(address, false)),
    ...manuals.sort((a, b) => rank(a) - rank(b)).map(({ address }) => toPage(address, true)),
    ...routesOf(kb)
      .of('list')
      .filter(isListOfManuals)
      .map(({ address }) => toPage(address, false)),
  ];
};

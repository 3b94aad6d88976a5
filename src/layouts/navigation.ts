import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { CollectionName } from '../schemas/collections.ts';

export interface NavigationItem {
  title: string;
  address: string;
}

/** The main menu; a part of the site without entries is left out. */
export const mainMenu = (kb: KnowledgeBase): NavigationItem[] => {
  const has = (...names: CollectionName[]) => names.some((name) => kb.entries(name).length > 0);
  return [
    has('manuals') && { title: 'บริการประชาชน', address: '/manuals/' },
    has('assets') && { title: 'ขุมความรู้', address: '/assets/' },
    has('guides') && { title: 'บทความ', address: '/guides/' },
    has('plans') && { title: 'แผน KM', address: '/plans/' },
    has('communities', 'cop-summaries') && { title: 'ชุมชนนักปฏิบัติ', address: '/communities/' },
    has('activities') && { title: 'กิจกรรม', address: '/activities/' },
    has('departments') && { title: 'ส่วนราชการ', address: '/departments/' },
    { title: 'สารบัญ ก–ฮ', address: '/a-z/' },
  ].filter((item) => item !== false);
};

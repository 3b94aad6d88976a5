import type { ManualGroup } from '../domain/manual-groups.ts';
import { CITIZENS, LIFE_EVENTS } from '../schemas/vocabulary.ts';

/** What a group of manuals is called where it stands among its like. */
export const groupLabel = (group: ManualGroup): string => (group.by === 'life-event' ? LIFE_EVENTS[group.event] : CITIZENS[group.citizen]);

/** What the page of a group is called: `บริการเรื่องภาษี`, `บริการสำหรับผู้สูงอายุ`. */
export const groupTitle = (group: ManualGroup): string => `${group.by === 'life-event' ? 'บริการเรื่อง' : 'บริการสำหรับ'}${groupLabel(group)}`;

import { CITIZENS, LIFE_EVENTS, type Citizen, type LifeEvent } from '../schemas/vocabulary.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Manuals that are looked for together: by what happens in a life, or by who needs them. */
export type ManualGroup = { manuals: readonly Entry<'manuals'>[] } & (
  { by: 'life-event'; event: LifeEvent } | { by: 'citizen'; citizen: Citizen }
);

/** Every group that has manuals, life events first, each in the order of its vocabulary. */
export const manualGroups = (kb: KnowledgeBase): ManualGroup[] => {
  const all = kb.entries('manuals');
  const groups: ManualGroup[] = [
    ...(Object.keys(LIFE_EVENTS) as LifeEvent[]).map((event) => ({
      by: 'life-event' as const,
      event,
      manuals: all.filter(({ data }) => data.lifeEvents.includes(event)),
    })),
    ...(Object.keys(CITIZENS) as Citizen[]).map((citizen) => ({
      by: 'citizen' as const,
      citizen,
      manuals: all.filter(({ data }) => data.forWhom.includes(citizen)),
    })),
  ];
  return groups.filter(({ manuals }) => manuals.length > 0);
};

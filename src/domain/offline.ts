import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vocabulary.ts';

/** Whether the devices of readers keep a copy of this build: of one for staff only where the town says so. */
export const keepsCopy = ({ site: { offline }, audience }: { site: Pick<Site, 'offline'>; audience: Audience }): boolean =>
  offline === 'all' || (offline === 'public' && audience === 'public');

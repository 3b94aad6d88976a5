import { manualSaysNoFees } from './manual-says-no-fees.ts';
import type { Migration } from './migration.ts';

/** Every migration, the oldest first: each takes content as the one before it left it. */
export const MIGRATIONS: readonly Migration[] = [manualSaysNoFees];

import { glossaryMisspellings } from './glossary-misspellings.ts';
import { manualSaysNoFees } from './manual-says-no-fees.ts';
import type { Migration } from './migration.ts';
import { planBenefitGroups } from './plan-benefit-groups.ts';
import { planPeriods } from './plan-periods.ts';
import { planTargets } from './plan-targets.ts';

/** Every migration, the oldest first: each takes content as the one before it left it. A new one is added at the end. */
export const MIGRATIONS: readonly Migration[] = [planTargets, planPeriods, planBenefitGroups, manualSaysNoFees, glossaryMisspellings];

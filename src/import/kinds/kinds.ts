import type { Desk, Draft } from '../desk.ts';
import { importMeeting } from './meeting/meeting.ts';
import { importPlan } from './plan/plan.ts';

/** What a paper can be. */
export const KINDS = {
  plan: { label: 'แผนการจัดการความรู้', import: importPlan },
  meeting: { label: 'รายงานการประชุม', import: importMeeting },
} as const satisfies Record<string, { label: string; import: (desk: Desk) => Draft }>;
export type Kind = keyof typeof KINDS;

import type { Desk, Draft } from '../desk.ts';
import { importActivity } from './activity.ts';
import { importAssessment } from './assessment/assessment.ts';
import { importAsset } from './asset.ts';
import { importCopSummary } from './cop-summary.ts';
import { importManual } from './manual/manual.ts';
import { importMeeting } from './meeting/meeting.ts';
import { importPlan } from './plan/plan.ts';
import { importTrainingReport } from './training-report.ts';

/** What a paper can be. */
export const KINDS = {
  plan: { label: 'แผนการจัดการความรู้', import: importPlan },
  meeting: { label: 'รายงานการประชุม', import: importMeeting },
  manual: { label: 'คู่มือ', import: importManual },
  'cop-summary': { label: 'สรุปการเสวนา CoP', import: importCopSummary },
  'training-report': { label: 'รายงานผลการอบรม', import: importTrainingReport },
  activity: { label: 'รายงานผลโครงการหรือกิจกรรม', import: importActivity },
  assessment: { label: 'แบบประเมินตนเอง', import: importAssessment },
  asset: { label: 'ขุมความรู้', import: importAsset },
} as const satisfies Record<string, { label: string; import: (desk: Desk) => Draft }>;
export type Kind = keyof typeof KINDS;

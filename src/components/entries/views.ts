import type { CollectionName } from '../../schemas/collections.ts';
import Activity from './Activity.astro';
import Asset from './Asset.astro';
import Assessment from './Assessment.astro';
import Committee from './Committee.astro';
import Community from './Community.astro';
import CopSummary from './CopSummary.astro';
import Department from './Department.astro';
import Expert from './Expert.astro';
import Glossary from './Glossary.astro';
import Guide from './Guide.astro';
import Manual from './Manual.astro';
import Meeting from './Meeting.astro';
import Plan from './Plan.astro';
import Report from './Report.astro';
import TrainingReport from './TrainingReport.astro';

/** Component that shows the data of an entry, by collection. */
export const VIEWS = {
  manuals: Manual,
  guides: Guide,
  assets: Asset,
  plans: Plan,
  reports: Report,
  communities: Community,
  'cop-summaries': CopSummary,
  'training-reports': TrainingReport,
  activities: Activity,
  experts: Expert,
  departments: Department,
  committees: Committee,
  meetings: Meeting,
  assessments: Assessment,
  glossary: Glossary,
} satisfies Record<CollectionName, unknown>;

import type { z } from 'astro/zod';
import { siteSchema } from './site.ts';
import { departmentSchema } from './department.ts';
import { expertSchema } from './expert.ts';
import { committeeSchema } from './committee.ts';
import { planSchema } from './plan.ts';
import { reportSchema } from './report.ts';
import { activitySchema } from './activity.ts';
import { assetSchema } from './asset.ts';
import { communitySchema } from './community.ts';
import { copSummarySchema } from './cop-summary.ts';
import { trainingReportSchema } from './training-report.ts';
import { meetingSchema } from './meeting.ts';
import { assessmentSchema } from './assessment.ts';
import { manualSchema } from './manual.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { usageSchema } from './usage.ts';

/** Every collection with pages of its own: folder name → schema. The order is that of menus and reports. */
export const schemas = {
  manuals: manualSchema,
  guides: guideSchema,
  assets: assetSchema,
  plans: planSchema,
  reports: reportSchema,
  communities: communitySchema,
  'cop-summaries': copSummarySchema,
  'training-reports': trainingReportSchema,
  activities: activitySchema,
  experts: expertSchema,
  departments: departmentSchema,
  committees: committeeSchema,
  meetings: meetingSchema,
  assessments: assessmentSchema,
  glossary: glossarySchema,
} as const;

/** Name of a collection of entries. */
export type CollectionName = keyof typeof schemas;
/** Validated data of an entry of one collection. */
export type EntryData<Name extends CollectionName = CollectionName> = z.output<(typeof schemas)[Name]>;

export const COLLECTION_NAMES = Object.keys(schemas) as CollectionName[];
export const isCollectionName = (name: string): name is CollectionName => Object.hasOwn(schemas, name);

/** All schemas, for validation and the content config: those too of files that have no page, the municipality's own and the counts of readers. */
export const allSchemas = { site: siteSchema, ...schemas, usage: usageSchema } as const;

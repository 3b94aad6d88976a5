import { defineCollection } from 'astro/content/config';
import { contentLoader } from './store/loader.ts';

/** No schema is given to Astro: the check has applied it, and the store gives the data their types. */
const collection = (name: Parameters<typeof contentLoader>[0]) => defineCollection({ loader: contentLoader(name) });

/** Wiring only: which collections there are. */
export const collections = {
  site: collection('site'),
  manuals: collection('manuals'),
  guides: collection('guides'),
  assets: collection('assets'),
  plans: collection('plans'),
  reports: collection('reports'),
  communities: collection('communities'),
  'cop-summaries': collection('cop-summaries'),
  'training-reports': collection('training-reports'),
  activities: collection('activities'),
  experts: collection('experts'),
  departments: collection('departments'),
  committees: collection('committees'),
  meetings: collection('meetings'),
  assessments: collection('assessments'),
  glossary: collection('glossary'),
};

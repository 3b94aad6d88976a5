import { defineCollection } from 'astro:content';
import { contentLoader } from './store/loader.ts';
import { allSchemas } from './schemas/collections.ts';

const collection = (name: keyof typeof allSchemas) => defineCollection({ loader: contentLoader(name), schema: allSchemas[name] });

/** Wiring only: which loader and schema each collection has. */
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

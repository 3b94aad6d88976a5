import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { SITE_PARTS, type SitePart } from '../text/site-parts.ts';

/** The main menu; a part of the site without entries is left out. */
export const mainMenu = (kb: KnowledgeBase): SitePart[] =>
  SITE_PARTS.filter(({ collections }) => collections.some((name) => kb.entries(name).length > 0));

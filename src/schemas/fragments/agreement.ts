import type { z } from 'astro/zod';

/** Tells that fields, each right by itself, do not go together: at which of them, what is wrong, how to mend it, and which field is missing for it, if one is. */
export const disagree = (context: z.RefinementCtx, path: PropertyKey[], what: string, fix: string, missing?: string): void =>
  context.addIssue({ code: 'custom', path, message: what, params: { fix, missing } });

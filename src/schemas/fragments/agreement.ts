import type { z } from 'astro/zod';

/** Tells that fields, each right by itself, do not go together: at which of them, what is wrong, and how to mend it. */
export const disagree = (context: z.RefinementCtx, path: PropertyKey[], what: string, fix: string): void =>
  context.addIssue({ code: 'custom', path, message: what, params: { fix } });

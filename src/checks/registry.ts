import type { Rule } from './rule.ts';
import { addressFree } from './rules/address-free.ts';
import { aliasAddress } from './rules/alias-address.ts';
import { fileAllowed } from './rules/file-allowed.ts';
import { fileOpens } from './rules/file-opens.ts';
import { fragmentExists } from './rules/fragment-exists.ts';
import { formerAddressFree } from './rules/former-address-free.ts';
import { headingLevel } from './rules/heading-level.ts';
import { knownComponents } from './rules/known-components.ts';
import { linkLeadsSomewhere } from './rules/link-leads-somewhere.ts';
import { mdxWellFormed } from './rules/mdx-well-formed.ts';
import { mobileNumber } from './rules/mobile-number.ts';
import { nationalId } from './rules/national-id.ts';
import { noCode } from './rules/no-code.ts';
import { noRawHtml } from './rules/no-raw-html.ts';
import { pictureDescribed } from './rules/picture-described.ts';
import { pictureMetadata } from './rules/picture-metadata.ts';
import { pictureShows } from './rules/picture-shows.ts';
import { pictureSize } from './rules/picture-size.ts';
import { planNamedAfterYear } from './rules/plan-named-after-year.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { referenceVisible } from './rules/reference-visible.ts';
import { reportNamedAfterPlan } from './rules/report-named-after-plan.ts';
import { siteExists } from './rules/site-exists.ts';

/** Every rule, one file each. A new rule is added here and nowhere else. */
export const RULES: readonly Rule[] = [
  siteExists,
  addressFree,
  planNamedAfterYear,
  reportNamedAfterPlan,
  formerAddressFree,
  aliasAddress,
  referenceExists,
  referenceVisible,
  mdxWellFormed,
  noRawHtml,
  noCode,
  knownComponents,
  linkLeadsSomewhere,
  fragmentExists,
  fileAllowed,
  fileOpens,
  pictureShows,
  pictureDescribed,
  pictureMetadata,
  pictureSize,
  headingLevel,
  nationalId,
  mobileNumber,
];

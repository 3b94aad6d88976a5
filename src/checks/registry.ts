import { READING_RULES } from '../content/reading-rules.ts';
import { ALLOWANCE_USED } from './allowances.ts';
import type { Rule, RuleText } from './rule.ts';
import { attachmentUsed } from './rules/attachment-used.ts';
import { addressFree } from './rules/address-free.ts';
import { bankAccount } from './rules/bank-account.ts';
import { fenceClosed } from './rules/fence-closed.ts';
import { footnoteDefined } from './rules/footnote-defined.ts';
import { footnoteUsed } from './rules/footnote-used.ts';
import { formerAddressFree } from './rules/former-address-free.ts';
import { fragmentExists } from './rules/fragment-exists.ts';
import { headingLevel } from './rules/heading-level.ts';
import { headingOrder } from './rules/heading-order.ts';
import { identityDocument } from './rules/identity-document.ts';
import { knownComponents } from './rules/known-components.ts';
import { leftoverMarkup } from './rules/leftover-markup.ts';
import { linkHasAddress } from './rules/link-has-address.ts';
import { linkHasText } from './rules/link-has-text.ts';
import { linkLeadsSomewhere } from './rules/link-leads-somewhere.ts';
import { mdxWellFormed } from './rules/mdx-well-formed.ts';
import { mobileNumber } from './rules/mobile-number.ts';
import { nationalId } from './rules/national-id.ts';
import { noCode } from './rules/no-code.ts';
import { noRawHtml } from './rules/no-raw-html.ts';
import { personalDetails } from './rules/personal-details.ts';
import { personalEmail } from './rules/personal-email.ts';
import { personalName } from './rules/personal-name.ts';
import { pictureDescribed } from './rules/picture-described.ts';
import { pictureShows } from './rules/picture-shows.ts';
import { planNamedAfterYear } from './rules/plan-named-after-year.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { referenceVisible } from './rules/reference-visible.ts';
import { reportNamedAfterPlan } from './rules/report-named-after-plan.ts';
import { siteExists } from './rules/site-exists.ts';
import { tableShape } from './rules/table-shape.ts';
import { textShown } from './rules/text-shown.ts';

/** Every rule, one file each. A new rule is added here and nowhere else. */
export const RULES: readonly Rule[] = [
  siteExists,
  addressFree,
  planNamedAfterYear,
  reportNamedAfterPlan,
  formerAddressFree,
  referenceExists,
  referenceVisible,
  mdxWellFormed,
  noRawHtml,
  noCode,
  knownComponents,
  leftoverMarkup,
  tableShape,
  fenceClosed,
  footnoteDefined,
  footnoteUsed,
  textShown,
  linkHasAddress,
  linkHasText,
  linkLeadsSomewhere,
  fragmentExists,
  attachmentUsed,
  pictureShows,
  pictureDescribed,
  headingLevel,
  headingOrder,
  nationalId,
  mobileNumber,
  bankAccount,
  identityDocument,
  personalEmail,
  personalName,
  personalDetails,
];

/** What editors read of every rule, those of reading first. */
export const RULE_TEXTS: readonly RuleText[] = [...READING_RULES, ...RULES, ALLOWANCE_USED];

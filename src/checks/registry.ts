import { FIELD_RULES } from '../content/field-rules.ts';
import { READING_RULES } from '../content/reading-rules.ts';
import { ALLOWANCE } from './allowances.ts';
import type { FileRule, Rule, RuleText } from './rule.ts';
import { addressFree } from './rules/address-free.ts';
import { attachmentUsed } from './rules/attachment-used.ts';
import { codeUnique } from './rules/code-unique.ts';
import { communityHasMembers } from './rules/community-has-members.ts';
import { currentShape } from './rules/current-shape.ts';
import { coveredRowsExist } from './rules/covered-rows-exist.ts';
import { dayOrder } from './rules/day-order.ts';
import { dayPossible } from './rules/day-possible.ts';
import { englishInLatin } from './rules/english-in-latin.ts';
import { era } from './rules/era.ts';
import { expertCanBeReached } from './rules/expert-can-be-reached.ts';
import { fenceClosed } from './rules/fence-closed.ts';
import { figureAsPrinted } from './rules/figure-as-printed.ts';
import { footnoteDefined } from './rules/footnote-defined.ts';
import { footnoteUsed } from './rules/footnote-used.ts';
import { aliasAddress } from './rules/alias-address.ts';
import { fileAllowed } from './rules/file-allowed.ts';
import { fileOpens } from './rules/file-opens.ts';
import { formerAddressFree } from './rules/former-address-free.ts';
import { fragmentExists } from './rules/fragment-exists.ts';
import { glossaryTermUnique } from './rules/glossary-term-unique.ts';
import { headingHasText } from './rules/heading-has-text.ts';
import { headingLevel } from './rules/heading-level.ts';
import { headingOrder } from './rules/heading-order.ts';
import { knownComponents } from './rules/known-components.ts';
import { leftoverMarkup } from './rules/leftover-markup.ts';
import { linkConfigured } from './rules/link-configured.ts';
import { linkHasAddress } from './rules/link-has-address.ts';
import { linkHasText } from './rules/link-has-text.ts';
import { linkLeadsSomewhere } from './rules/link-leads-somewhere.ts';
import { mdxWellFormed } from './rules/mdx-well-formed.ts';
import { misspelling } from './rules/misspelling.ts';
import { mobileNumber } from './rules/mobile-number.ts';
import { bankAccount } from './rules/bank-account.ts';
import { identityDocument } from './rules/identity-document.ts';
import { personalDetails } from './rules/personal-details.ts';
import { personalEmail } from './rules/personal-email.ts';
import { personalName } from './rules/personal-name.ts';
import { nationalId } from './rules/national-id.ts';
import { nearAlikeNames } from './rules/near-alike-names.ts';
import { noCode } from './rules/no-code.ts';
import { noRawHtml } from './rules/no-raw-html.ts';
import { noRepeatedItems } from './rules/no-repeated-items.ts';
import { noSelfReference } from './rules/no-self-reference.ts';
import { numberUnique } from './rules/number-unique.ts';
import { pageShowsSomething } from './rules/page-shows-something.ts';
import { partWithinWhole } from './rules/part-within-whole.ts';
import { percentAtMost100 } from './rules/percent-at-most-100.ts';
import { periodInYear } from './rules/period-in-year.ts';
import { pictureDescribed } from './rules/picture-described.ts';
import { pictureMetadata } from './rules/picture-metadata.ts';
import { pictureShows } from './rules/picture-shows.ts';
import { placeholder } from './rules/placeholder.ts';
import { pictureSize } from './rules/picture-size.ts';
import { planNamedAfterYear } from './rules/plan-named-after-year.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { referenceVisible } from './rules/reference-visible.ts';
import { reportNamedAfterPlan } from './rules/report-named-after-plan.ts';
import { accentReadable } from './rules/accent-readable.ts';
import { settingsKnown } from './rules/settings-known.ts';
import { reviewDue } from './rules/review-due.ts';
import { rowHasResponsible } from './rules/row-has-responsible.ts';
import { siteExists } from './rules/site-exists.ts';
import { supersededEnds } from './rules/superseded-ends.ts';
import { tableShape } from './rules/table-shape.ts';
import { telephoneComplete } from './rules/telephone-complete.ts';
import { textShown } from './rules/text-shown.ts';
import { thaiTyping } from './rules/thai-typing.ts';
import { titleUnique } from './rules/title-unique.ts';
import { topServiceShown } from './rules/top-service-shown.ts';
import { totalTime } from './rules/total-time.ts';
import { translationAgrees } from './rules/translation-agrees.ts';
import { translationOfManual } from './rules/translation-of-manual.ts';
import { usageNamedAfterMonth } from './rules/usage-named-after-month.ts';
import { votesWithinPresent } from './rules/votes-within-present.ts';
import { yearInName } from './rules/year-in-name.ts';
import { yearOfDay } from './rules/year-of-day.ts';
import { yearOfReferences } from './rules/year-of-references.ts';

/** A part of the page of rules. */
interface RuleGroup<Text extends RuleText> {
  /** What it is called on the page of rules, and in no other place. */
  id: string;
  title: string;
  rules: readonly Text[];
}

/** Every rule, one file each, by what it is about. A new rule is added here and nowhere else. */
const CONTENT_RULES: readonly RuleGroup<Rule | FileRule>[] = [
  {
    id: 'body',
    title: 'เนื้อหา Markdown',
    rules: [
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
      headingHasText,
      headingLevel,
      headingOrder,
      pageShowsSomething,
    ],
  },
  {
    id: 'links',
    title: 'ลิงก์ ภาพ และไฟล์แนบ',
    rules: [
      linkHasAddress,
      linkHasText,
      linkLeadsSomewhere,
      linkConfigured,
      fragmentExists,
      attachmentUsed,
      fileAllowed,
      fileOpens,
      pictureShows,
      pictureDescribed,
      pictureMetadata,
      pictureSize,
    ],
  },
  {
    id: 'privacy',
    title: 'ข้อมูลส่วนบุคคล',
    rules: [nationalId, mobileNumber, bankAccount, identityDocument, personalEmail, personalName, personalDetails],
  },
  {
    id: 'entries',
    title: 'รายการและที่อยู่ของหน้า',
    rules: [
      siteExists,
      currentShape,
      settingsKnown,
      addressFree,
      planNamedAfterYear,
      reportNamedAfterPlan,
      usageNamedAfterMonth,
      formerAddressFree,
      aliasAddress,
      referenceExists,
      referenceVisible,
      supersededEnds,
      titleUnique,
      codeUnique,
      numberUnique,
      glossaryTermUnique,
      noRepeatedItems,
      noSelfReference,
      rowHasResponsible,
      communityHasMembers,
      expertCanBeReached,
      topServiceShown,
      translationOfManual,
      accentReadable,
    ],
  },
  {
    id: 'figures',
    title: 'วัน ปี และตัวเลข',
    rules: [
      dayPossible,
      dayOrder,
      yearOfDay,
      yearInName,
      yearOfReferences,
      periodInYear,
      figureAsPrinted,
      percentAtMost100,
      partWithinWhole,
      votesWithinPresent,
      coveredRowsExist,
      reviewDue,
      telephoneComplete,
      totalTime,
      translationAgrees,
    ],
  },
  {
    id: 'words',
    title: 'ถ้อยคำ',
    rules: [englishInLatin, nearAlikeNames, misspelling, thaiTyping, era, placeholder],
  },
];
export const RULES: readonly (Rule | FileRule)[] = CONTENT_RULES.flatMap(({ rules }) => rules);

/** What cannot be read, or is not what its field is for, cannot be built, whatever a town thinks of it. */
const bound = (rules: readonly RuleText[]): RuleText[] =>
  rules.map((rule) => (rule.severity === 'error' ? { ...rule, binding: true } : rule));

/** What editors read of every rule, in the order in which a file meets them. */
export const RULE_GROUPS: readonly RuleGroup<RuleText>[] = [
  { id: 'reading', title: 'การอ่านไฟล์', rules: bound(READING_RULES) },
  { id: 'fields', title: 'ช่องข้อมูล', rules: bound(FIELD_RULES) },
  ...CONTENT_RULES,
  { id: 'allowances', title: 'ข้อยกเว้น', rules: [ALLOWANCE] },
];
export const RULE_TEXTS: readonly RuleText[] = RULE_GROUPS.flatMap(({ rules }) => rules);

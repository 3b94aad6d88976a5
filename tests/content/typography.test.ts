import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/build.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../support/municipalities.ts';
import { readContent } from '../../src/content/read.ts';

/** A text of the content: a value of a file's data, or its body, and where it stands. */
interface ContentText {
  file: string;
  /** Keys on the way to the value, without the numbers of list items; `body` for the body. */
  field: string;
  text: string;
}

const textsOf = (value: unknown, file: string, field = ''): ContentText[] => {
  if (typeof value === 'string') return [{ file, field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsOf(item, file, Array.isArray(value) ? field : [field, key].filter(Boolean).join('.')),
  );
};

const texts = [SAN_PONG_FOLDER, PAK_NAM_FOLDER].flatMap((folder) =>
  readContent(join(PROJECT, folder)).entries.flatMap(({ file, data, body }) => [
    ...textsOf(data, file),
    { file, field: 'body', text: body },
  ]),
);

/** Quotes the document with its slips, or names them: what is wrong there is meant. */
const quotesSlips = ({ field }: ContentText) => /^(?:corrections|doubts)\b/.test(field);

/** Where a text breaks a rule, with what stands around it. */
const breaches = (rule: RegExp, isExempt: (text: ContentText) => boolean) =>
  texts
    .filter((text) => !isExempt(text))
    .flatMap(({ file, field, text }) =>
      [...text.matchAll(rule)].map(
        ({ index, 0: found }) => `${file} ${field}: …${text.slice(Math.max(0, index - 20), index + found.length + 20)}…`,
      ),
    );

describe('every text of both municipalities', () => {
  it('is read: thousands of them', () => {
    expect(texts.length).toBeGreaterThan(3000);
  });

  it.each<[string, RegExp]>([
    ['has a space before ๆ', /(?<! )ๆ/g],
    ['has a space after ๆ, unless a sign closes there', /ๆ(?![\s”’"'»)\]*_|,.:;…]|$)/g],
    ['writes sara am as one character', /\u0E4D[\u0E48-\u0E4B]?\u0E32/g],
    ['writes sara ae as one character', /เเ/g],
    ['has no vowel or tone mark twice', /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/g],
    ['has no mark without a consonant below it', /(?<![ก-ฮ\u0E31\u0E34-\u0E39\u0E47-\u0E4D])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g],
    ['has no two spaces between words', /\S {2,}\S/g],
    ['has no character that cannot be seen', /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g],
    ['has no number of 13 digits, as on an identity card', /(?<!\d)(?:[\d๐-๙][ -]?){12}[\d๐-๙](?!\d)/g],
  ])('%s', (_, rule) => {
    expect(breaches(rule, quotesSlips)).toEqual([]);
  });

  it('uses Arabic digits, except in cells of a printed plan and where Thai digits are what is spoken of', () => {
    const spokenOf = [
      // The number that the form prints twice.
      { file: 'km-2564.yaml', text: 'พิมพ์เลขซ้ำเป็น ๑.๓' },
      { file: 'km-2565.yaml', text: 'พิมพ์เลขซ้ำเป็น ๑.๓' },
      // The guide for writers shows Thai digits in order to advise against them.
      { file: 'writing-guide.md', text: '| ๑๕ วัน |' },
      { file: 'writing-guide.md', text: '`๒๕๖๕`' },
      { file: 'writing-guide.md', text: '`๑.`' },
      // The guide to measures shows cells as a plan prints them.
      { file: 'measuring-the-plan.md', text: 'เดือนละ ๑ ครั้ง' },
      { file: 'measuring-the-plan.md', text: 'ต.ค. ๖๓ – ก.ย. ๖๕' },
    ];
    const found = breaches(/[๐-๙]+/g, (text) => quotesSlips(text) || /^tables\.rows\.(?:period|targets|budget|tools)\b/.test(text.field));
    expect(found.filter((breach) => !spokenOf.some(({ file, text }) => breach.includes(file) && breach.includes(text)))).toEqual([]);
  });
});

import type { Finding } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { CheckContext } from './context.ts';

/** Every match of a pattern in the lines of a file, in Arabic digits. */
export const matchLines = (
  { entries }: CheckContext,
  pattern: RegExp,
  explain: (match: string) => [what: string, fix: string] | undefined,
): Finding[] =>
  entries.flatMap(({ raw }) =>
    linesOf(raw).flatMap(({ text, line }) =>
      [...text.matchAll(pattern)].flatMap(([match]) => {
        const found = explain(match);
        return found ? [{ file: raw.file, line, column: 1, field: 'ข้อมูลส่วนบุคคล', what: found[0], fix: found[1] }] : [];
      }),
    ),
  );

const linesOf = ({ yaml, yamlOffset, body, bodyOffset }: RawEntry): { text: string; line: number }[] =>
  [
    { text: yaml, offset: yamlOffset },
    { text: body, offset: bodyOffset },
  ].flatMap(({ text, offset }) =>
    toArabicDigits(text)
      .split('\n')
      .map((line, index) => ({ text: line, line: offset + index + 1 })),
  );

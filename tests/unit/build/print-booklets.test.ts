import { describe, expect, it } from 'vitest';
import { blocksOfChecked } from '#src/build/print-booklets.ts';
import { parseBody } from '#src/markdown/body.ts';
import { parseMarkdown } from '#src/markdown/parse.ts';
import { blocksOfBody } from '#src/text/body-blocks.ts';
import { textOfLine, type Block, type Line } from '#src/text/paper.ts';

const BODY = `## หัวข้อ & "ย่อย"

ย่อหน้ากับ[ลิงก์](https://www.example.org/?a=1&b=2) และ[ในเว็บ](/manuals/a/)

- [x] ทำแล้ว
- ข้อ
  1. ข้อย่อย

| ก | ข |
| - | - |
| 1 | **2** |

![ภาพ](./a.jpg) ข้อความ[^1]

[^1]: เชิงอรรถ
`;

/** Blocks with their lines as words: where a line is cut into runs is not seen on paper. */
const onPaper = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => ({
    ...block,
    ...('line' in block && { line: textOfLine(block.line) }),
    ...('items' in block && { items: block.items.map(textOfLine) }),
    ...('rows' in block && { rows: block.rows.map((row) => row.map((cell: readonly Line[]) => cell.map(textOfLine))) }),
  }));

describe('a body that was checked', () => {
  it.each([
    ['md', BODY],
    ['mdx', `${BODY}\n<Details summary="รายละเอียด">\n\nข้างใน\n\n</Details>\n`],
  ] as const)('is printed as the command prints it: %s', (format, text) => {
    expect(onPaper(blocksOfChecked(parseBody(text, format)))).toEqual(onPaper(blocksOfBody(parseMarkdown(text, format))));
  });
});

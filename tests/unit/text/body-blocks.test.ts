import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#src/markdown/parse.ts';
import { blocksOfBody } from '#src/text/body-blocks.ts';
import { textOfLine, type Block } from '#src/text/paper.ts';

const blocks = (source: string, format: 'md' | 'mdx' = 'md'): Block[] => blocksOfBody(parseMarkdown(source, format));
const plain = (block: Block): unknown => {
  switch (block.kind) {
    case 'heading':
      return `# ${block.text}`;
    case 'paragraph':
      return textOfLine(block.line);
    case 'list':
      return block.items.map(textOfLine);
    case 'table':
      return {
        head: block.columns.map(({ title }) => title),
        rows: block.rows.map((row) => row.map((cell) => cell.map(textOfLine).join('\n'))),
      };
  }
};

describe('the blocks of a body on paper', () => {
  it('are its headings, paragraphs, lists and tables in order', () => {
    const source = '## หัวข้อ\n\nย่อหน้า **หนา** และ `รหัส`\n\n1. หนึ่ง\n2. สอง\n   - ย่อย\n\n| ก | ข |\n| - | - |\n| 1 | 2 |\n';
    expect(blocks(source).map(plain)).toEqual([
      '# หัวข้อ',
      'ย่อหน้า หนา และ รหัส',
      ['หนึ่ง', 'สอง', '• ย่อย'],
      { head: ['ก', 'ข'], rows: [['1', '2']] },
    ]);
  });

  it('say where a link leads, unless its words do', () => {
    expect(blocks('ดู[ระเบียบ](https://a.go.th/x) หรือ https://a.go.th/y').map(plain)).toEqual([
      'ดูระเบียบ (https://a.go.th/x) หรือ https://a.go.th/y',
    ]);
  });

  it('tell a picture by its text, and keep quotations, footnotes and what stands in our components', () => {
    expect(blocks('![แผนที่](./a.png)\n\n> คำพูด\n\nข้อความ[^1]\n\n[^1]: ที่มา').map(plain)).toEqual([
      '[ภาพ: แผนที่]',
      'คำพูด',
      'ข้อความ1',
      '# เชิงอรรถ',
      ['ที่มา'],
    ]);
    expect(blocks('<Note>\n\nในกรอบ\n\n</Note>', 'mdx').map(plain)).toEqual(['ในกรอบ']);
  });
});

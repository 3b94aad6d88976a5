import { describe, expect, it } from 'vitest';
import { parseBody } from '#src/markdown/body.ts';
import { renderHtml } from '#src/markdown/render.ts';

const html = (source: string): string => {
  const { content } = parseBody(source, 'md');
  return content.kind === 'html' ? renderHtml(content, () => undefined) : '';
};

describe('a table', () => {
  it('stands in a box that scrolls, which the keyboard can reach', () => {
    const table = '| ก | ข |\n| - | - |\n| 1 | 2 |\n';
    const text = html(`${table}\nก\n\n${table}`);
    expect(text.match(/<div[^>]*role="group"[^>]*><table>/g)).toHaveLength(2);
    expect(text.match(/<\/table><\/div>/g)).toHaveLength(2);
    expect(text).toMatch(/<div[^>]*tabindex="0"/);
    expect(text).toMatch(/<div[^>]*aria-label="ตาราง[^"]*"/);
  });

  it('is not one that stands in an example', () => {
    expect(html('```\n<table></table>\n```\n')).not.toContain('role="group"');
  });

  it('with a column to the right needs no style attribute, which the content security policy of the pages forbids', () => {
    const text = html('| บาท |\n| --: |\n| 600 |');
    expect(text).not.toMatch(/\sstyle=/);
    expect(text).toMatch(/<td class="align-right">600<\/td>/);
  });

  it('has its first row as headings of columns, but for empty cells, which name nothing', () => {
    const text = html('| | ก |\n| - | - |\n| ข | 1 |\n');
    expect(text).toMatch(/<thead>\s*<tr>\s*<td><\/td>\s*<th scope="col">ก<\/th>/);
  });
});

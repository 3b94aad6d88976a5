import { describe, expect, it } from 'vitest';
import { parseBody } from '#src/markdown/body.ts';

const textOf = (source: string, format: 'md' | 'mdx' = 'md') => parseBody(source, format).text;

describe('the text of a body', () => {
  it('is all of it, without marks', () => {
    expect(textOf('ก **ข** [ค](./x.md)')).toBe('ก ข ค');
  });

  it('has a line for each block, so that words of two are not one', () => {
    expect(textOf('## ก\n\nข\nค\n\n- ง\n- จ\n  - ฉ\n\n> ช\n>\n> ซ\n')).toBe('ก\nข\nค\nง\nจ\nฉ\nช\nซ');
  });

  it('has a line for each cell of a table', () => {
    expect(textOf('| ก | ข |\n| - | - |\n| 1 | **2** |\n')).toBe('ก\nข\n1\n2');
  });

  it('is without what the parser adds for footnotes', () => {
    expect(textOf('ก[^1]\n\n[^1]: ข\n').trim()).toBe('ก\nข');
  });

  it('holds what stands in components', () => {
    expect(textOf('<Callout title="ก">\n\nข\n\nค\n\n</Callout>\n\nง <Details title="จ">ฉ</Details>\n', 'mdx')).toBe('ข\nค\nง ฉ');
  });

  it('keeps the lines of a poem apart', () => {
    expect(textOf('ก\\\nข\n')).toBe('ก\nข');
  });

  it('holds code as it is', () => {
    expect(textOf('`<b>`\n\n```\nก < ข\n```\n')).toBe('<b>\nก < ข\n');
  });
});

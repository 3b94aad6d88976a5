import { describe, expect, it } from 'vitest';
import { MDX_COMPONENTS } from '#src/markdown/components.ts';

describe('the components that we offer', () => {
  it('begin with a capital letter, as MDX asks', () => {
    expect(Object.keys(MDX_COMPONENTS).filter((name) => !/^[A-Z]\w+$/.test(name))).toEqual([]);
  });
});

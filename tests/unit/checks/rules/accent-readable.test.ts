import { describe, expect, it } from 'vitest';
import { accentReadable } from '#src/checks/rules/accent-readable.ts';
import { makeSite } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const found = (accent?: string) => findingsOf(accentReadable, { 'site/site.yaml': makeSite(accent === undefined ? {} : { accent }) });

describe('the colour of a town', () => {
  it.each([undefined, '#0b5a54', '#7A1F2B', '#000000'])('may be %s', (accent) => {
    expect(found(accent)).toEqual([]);
  });

  it.each(['#f2c500', '#ffffff', '#e4007f', '#8fd3f4', '#808080'])('%s is refused, and the colour named instead is taken', (accent) => {
    const [told] = found(accent);
    expect(told).toMatchObject({ file: 'site/site.yaml', field: 'accent', label: 'สีประจำหน่วยงาน' });
    const [instead] = /#[\da-f]{6}/.exec(told!.fix)!;
    expect(found(instead)).toEqual([]);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION, demonstrationSettings } from '#src/cli/demonstration.ts';
import { readSettings } from '#src/settings.ts';

describe.runIf(existsSync(DEMONSTRATION))('the settings of the demonstration', () => {
  it('take its content to a folder of its own, on a day in the year of its plan', () => {
    const { content, out, today } = readSettings(demonstrationSettings({}));
    expect({ content, out, today }).toEqual({
      content: expect.stringMatching(/demonstration$/) as string,
      out: expect.not.stringMatching(/dist$/) as string,
      today: '2026-11-27',
    });
  });

  it('win over those of the town whose project this is, but for the day', () => {
    const given = { KM_CONTENT: 'my-content', KM_OUT: 'my-site', SOURCE_DATE_EPOCH: '1795111200' };
    expect(demonstrationSettings(given)).toEqual({ ...demonstrationSettings({}), SOURCE_DATE_EPOCH: '1795111200' });
  });
});

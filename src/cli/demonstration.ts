import { existsSync } from 'node:fs';
import { SettingsError } from '../settings.ts';

/** The town that was made up to show the site with two years of work in it. */
export const DEMONSTRATION = 'tests/municipalities/demonstration';

/** Noon of 27 November 2026 in Thailand. Its plan runs on this day: on a later one everything in it would be overdue. */
const DAY = Date.parse('2026-11-27T12:00:00+07:00') / 1000;

/**
 * What the commands that build and serve read from the environment, so that they take the demonstration town. Its site goes
 * to a folder of its own, beside that of the town whose project this is. Another day can be asked for.
 *
 * @throws {SettingsError} where the town that adopted the project took the demonstration away.
 */
export const demonstrationSettings = (
  given: Readonly<NodeJS.ProcessEnv>,
): Record<'KM_CONTENT' | 'KM_OUT' | 'SOURCE_DATE_EPOCH', string> => {
  if (!existsSync(DEMONSTRATION))
    throw new SettingsError(`ไม่มีโฟลเดอร์ ${DEMONSTRATION} จึงไม่มีเว็บไซต์สาธิต ถ้าต้องการดูเว็บไซต์ของหน่วยงานเอง ให้สั่ง npm start`);
  const day = given['SOURCE_DATE_EPOCH'] ?? '';
  return { KM_CONTENT: DEMONSTRATION, KM_OUT: '.demo', SOURCE_DATE_EPOCH: day === '' ? String(DAY) : day };
};

import { ContentError, loadContent } from '../checks/check-content.ts';
import { formatProblems } from '../content/problem.ts';
import { readSettings } from '../settings.ts';
import { handOver, isHandedOver } from './current.ts';

const readContent = (): void => {
  const { content, audience, today } = readSettings();
  handOver(loadContent(content, audience, today));
};

/** Reads the content if nobody has handed it over. @throws {ContentError} */
export const ensureContent = (): void => {
  if (!isHandedOver()) readContent();
};

/** Reads the content anew after a change; what was there before stays when it has errors. @returns what is wrong with it, if it has errors. */
export const reloadAfterChange = (): string | undefined => {
  try {
    readContent();
    return undefined;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return `\n${formatProblems(error.problems)}`;
  }
};

import { loadContent } from '../checks/check-content.ts';
import { readSettings } from '../settings.ts';
import { handOver } from './current.ts';

/** Reads the content where no command of ours has: `astro sync`, for one. @throws {ContentError} */
export const readContent = (): void => {
  const { content: folder, audience, today } = readSettings();
  const { editors: _, ...content } = loadContent(folder, audience, today);
  handOver(content);
};

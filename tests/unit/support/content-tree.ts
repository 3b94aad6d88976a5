import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import yaml from 'js-yaml';
import { afterEach } from 'vitest';
import { ContentError, loadContent, type LoadedContent } from '#src/checks/check-content.ts';
import type { Problem } from '#src/content/problem.ts';
import type { Audience } from '#src/schemas/vocabulary.ts';
import type { Fields } from '../../support/entries.ts';

export const toYaml = (fields: Fields) => yaml.dump(fields, { schema: yaml.CORE_SCHEMA, lineWidth: -1 });

/** A Markdown or MDX file: its fields above its body. */
export const markdown = (fields: Fields, body = ''): string => `---\n${toYaml(fields)}---\n${body}`;

/** Files of a content tree by path; fields become YAML, text is written as it is. */
export type Tree = Record<string, Fields | string | Uint8Array>;

/** The day that counts as today. */
export const TODAY = '2022-06-01';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes a content tree to a new folder, which is taken away after the test. */
export const writeTree = (tree: Tree): string => {
  const folder = mkdtempSync(join(tmpdir(), 'km-content-'));
  made.push(folder);
  for (const [path, content] of Object.entries(tree)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : toYaml(content));
  }
  return folder;
};

/** A problem with its file named from the content folder, so that it can be compared. */
export const within = <Found extends Pick<Problem, 'file'>>(folder: string, problem: Found): Found => ({
  ...problem,
  file: problem.file.replace(`${relative('', folder)}/`, '').replace(`${folder}/`, ''),
});

/** A content tree, checked and cut to an audience. @throws {ContentError} */
export const loadTree = (folder: string, audience: Audience = 'public'): LoadedContent => loadContent(folder, audience, TODAY);

/** Every problem that loading a tree reports as the reason for not building; none when it loads. */
export const problemsOf = (folder: string, audience: Audience = 'public'): Problem[] => {
  try {
    loadTree(folder, audience);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((problem) => within(folder, problem));
  }
};

/** `file:line field` of a problem. */
export const placeOf = ({ file, line, field }: Pick<Problem, 'file' | 'line' | 'field'>): string => `${file}:${line} ${field}`;

import type { Finding } from '../content/problem.ts';
import type { FoundEntry } from '../content/read-entry.ts';
import { readFileToCheck, type ReadFile, type TreeEntry } from '../content/tree.ts';
import { RULES } from './registry.ts';
import { isFileRule } from './rule.ts';

/** What the rules that look at one file find in it, by rule. */
export type FileFindings = ReadonlyMap<string, readonly Finding[]>;

/** A content file, and what can be told of it without any other: plain data, which one thread can hand to another. */
export interface InspectedFile extends ReadFile {
  findings: FileFindings;
}

const FILE_RULES = RULES.filter(isFileRule);

/** Asks the rules that look at one file. */
export const findingsInFile = (entry: TreeEntry, today: string): FileFindings => {
  const findings = new Map<string, readonly Finding[]>();
  for (const { id, checkFile } of FILE_RULES) {
    const found = [...checkFile(entry, today)];
    if (found.length > 0) findings.set(id, found);
  }
  return findings;
};

/** Reads one content file and asks the rules about it that need no other. */
export const inspectFile = (file: FoundEntry, today: string): InspectedFile => {
  const read = readFileToCheck(file);
  return { ...read, findings: findingsInFile(read, today) };
};

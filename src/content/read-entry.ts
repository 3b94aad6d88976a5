import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { LineCounter } from 'yaml';
import { decode } from './decode.ts';
import { shifted, type Fault } from './fault.ts';
import { explainFrontMatter, findSwallowedBody, splitMarkdown } from './front-matter.ts';
import { mendInvisible } from './invisible.ts';
import type { Problem } from './problem.ts';
import type { EntryFile, RawEntry } from './raw-entry.ts';
import { severityOf } from './reading-rules.ts';
import { findBrokenCharacters, findConflicts } from './text-faults.ts';
import { readYaml } from './yaml.ts';

/** Bytes of a content file: a text of 200 pages is well below it. */
export const MAX_BYTES = 1_000_000;

/**
 * A content file to be read, or its text where the engine has made it; `location` is undefined where something else
 * stands in its place, which has been told.
 */
export type FoundEntry = { known: EntryFile } & ({ location: string | undefined } | { text: string });

interface Reading {
  entry: RawEntry;
  problems: Problem[];
}

/** Reads one content file. One that cannot be read is an entry all the same: others may refer to it. */
export const readEntry = ({ known, ...found }: FoundEntry): Reading => {
  if ('text' in found) return readText(known, found.text);
  const { location } = found;
  if (location === undefined) return unreadable(known, '', []);
  const bytes = readBytes(location);
  if ('problem' in bytes) return unreadable(known, '', [problemOf(known.file, 1, 1, '-', bytes.problem)]);
  const decoded = decode(bytes.bytes);
  if ('fault' in decoded) {
    const { line, column, what, fix } = decoded.fault;
    // Names of files that it uses are ASCII, and may still be looked for in it.
    const ascii = Buffer.from(bytes.bytes).toString('latin1').replaceAll('\0', '');
    return unreadable(known, ascii, [problemOf(known.file, line, column, '-', { rule: 'utf-8', what, fix })]);
  }
  return readText(known, mendInvisible(decoded.text, known.format !== 'yaml'));
};

const thousands = (bytes: number): string => Math.ceil(bytes / 1000).toLocaleString('en');

type Told = Pick<Fault, 'rule' | 'what' | 'fix' | 'edit'>;

const problemOf = (file: string, line: number, column: number, field: string, { rule, what, fix, edit }: Told): Problem => ({
  rule,
  severity: severityOf(rule),
  file,
  line,
  column,
  field,
  what,
  fix,
  ...(edit && { edit }),
});

const unreadable = (known: EntryFile, text: string, problems: Problem[]): Reading => ({
  entry: { ...known, text, yaml: '', yamlOffset: 0, body: '', bodyOffset: 0, data: {}, unreadable: true },
  problems,
});

/** Reads the text of a content file, which need not be written yet. */
export const readText = (known: EntryFile, text: string): Reading => {
  const lines = linesOf(text);
  const toProblems = (faults: readonly Fault[], field: string): Problem[] =>
    faults.map((fault) => {
      const { line, col } = lines.linePos(fault.offset);
      return problemOf(known.file, line, col, field, fault);
    });

  const isYaml = known.format === 'yaml';
  const split = isYaml ? { yaml: text, yamlOffset: 0, body: '', bodyOffset: 0 } : splitMarkdown(text);
  const conflicts = findConflicts(text, split ? (isYaml ? Infinity : split.bodyOffset) : Infinity);
  if (conflicts.length > 0) return unreadable(known, text, toProblems(conflicts, '-'));
  const characters = toProblems(findBrokenCharacters(text), '-');
  if (!split) return unreadable(known, text, characters.length > 0 ? characters : toProblems([explainFrontMatter(text)], '-'));

  const yamlStart = lines.lineStarts[split.yamlOffset] ?? text.length;
  // What is wrong with its characters would be said again of the values that hold them.
  const brokenHead = characters.some(({ line }) => isYaml || line <= split.bodyOffset);
  if (brokenHead) return { ...unreadable(known, text, characters), entry: { ...known, text, ...split, data: {}, unreadable: true } };
  const { data, faults: found, yaml } = readYaml(split.yaml);
  // A body that begins above the closing line is no data; what YAML makes of it is of no interest.
  const swallowed = isYaml || data !== undefined ? undefined : findSwallowedBody(split.yaml);
  const faults = swallowed ? [...found.filter(({ offset }) => offset < swallowed.offset), swallowed] : found;
  return {
    entry: { ...known, text, ...split, yaml, ...(data === undefined ? { data: {}, unreadable: true as const } : { data }) },
    problems: [
      ...toProblems(
        faults.map((fault) => shifted(fault, yamlStart)),
        'YAML',
      ),
      ...characters,
    ],
  };
};

const linesOf = (text: string): LineCounter => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
};

const NOT_READABLE: Told = { rule: 'plain-file', what: 'เปิดอ่านไฟล์นี้ไม่ได้', fix: 'ตรวจชื่อและสิทธิ์ของไฟล์ แล้วบันทึกใหม่' };

/** The bytes of a file that is one, of a size that a text has: the file that is looked at is the one that is read. */
const readBytes = (location: string): { bytes: Uint8Array } | { problem: Told } => {
  let handle: number;
  try {
    handle = openSync(location, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return { problem: NOT_READABLE };
  }
  try {
    const found = fstatSync(handle);
    const { size } = found;
    if (!found.isFile()) return { problem: NOT_READABLE };
    if (size > MAX_BYTES)
      return {
        problem: {
          rule: 'bounds',
          what: `ไฟล์ใหญ่เกินไป (${thousands(size)} กิโลไบต์ รับได้ไม่เกิน ${thousands(MAX_BYTES)} กิโลไบต์)`,
          fix: 'แบ่งเป็นหลายไฟล์ ภาพและเอกสารให้วางเป็นไฟล์แนบ',
        },
      };
    const bytes = Buffer.allocUnsafe(size);
    let read = 0;
    for (let count = 1; count > 0 && read < size; read += count) count = readSync(handle, bytes, read, size - read, read);
    return { bytes: bytes.subarray(0, read) };
  } finally {
    closeSync(handle);
  }
};

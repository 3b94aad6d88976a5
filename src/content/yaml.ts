import yaml from 'js-yaml';
import { applyEdits, type Fault } from './fault.ts';
import { severityOf, type ReadingRule } from './reading-rules.ts';
import { findOutOfLine, findStray, findYamlFaults } from './yaml-faults/index.ts';

/** Data of a YAML text and what is wrong with it; no data when that cannot be told for certain. */
export interface ReadYaml {
  data?: unknown;
  faults: readonly Fault[];
  /** The text that the data are from: what was written, or that with its faults mended. Its lines are the same. */
  yaml: string;
}

const isError = ({ rule }: Fault): boolean => severityOf(rule) === 'error';

/** Groups within groups, far more than any collection has. */
const MAX_DEPTH = 20;

/** Dates stay strings: a day has no time zone. */
const OPTIONS = { schema: yaml.CORE_SCHEMA, maxDepth: MAX_DEPTH };

const load = (text: string): unknown => yaml.load(text, OPTIONS) ?? {};

/**
 * A line that YAML can read in one way only, the one that was meant: a field or an item with a plain value of ordinary
 * characters, a simple quotation, a list of codes. Nearly all lines are; a text of such lines needs no closer look.
 */
const ORDINARY =
  /^( *)((?:- )?)(?:([a-zA-Z][\w-]*):(?: |$))?([^\s"'#&*!|>%@`[\]{},?:：“”„\-\\][^#:：\\]*(?::[^\s:：\\#][^#:：\\]*)*|"[^"\\]*"|'[^']*'|\[[\w\-/, ]*\])?$/;

/** Whether a text is ordinary from end to end, and every line of it begins where it may after the one above. */
const isOrdinary = (text: string): boolean => {
  /** Column of the value above: a line that is deeper would be more of it. */
  let above: number | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || /^ *#/.test(line)) continue;
    const [whole, indent, dashes, key, value] = ORDINARY.exec(line) ?? [];
    if (whole === undefined || (!dashes && !key)) return false;
    // `- title:ก` is no text.
    if (!key && /^[a-z][\w-]*:(?!\/\/)/.test(value ?? '')) return false;
    if (value?.endsWith(']') && !value.startsWith('[')) return false;
    const column = indent!.length;
    if (above !== undefined && column > above) return false;
    const depth = column + (key ? dashes!.length : Math.max(0, dashes!.length - 2));
    above = value ? depth : undefined;
  }
  return true;
};

export const readYaml = (text: string): ReadYaml => {
  const faults = isOrdinary(text) ? [] : findYamlFaults(text);
  const errors = faults.filter(isError);
  const edits = errors.flatMap(({ edit }) => edit ?? []);
  // An error that is mended for certain keeps nothing else from being checked.
  if (edits.length < errors.length) return { faults, yaml: text };
  const mended = applyEdits(text, edits);
  try {
    return { data: load(mended), faults, yaml: mended };
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    if (errors.length > 0) return { faults, yaml: text };
    const found = findYamlFaults(text);
    return { faults: found.some(isError) ? found : [...faults, explainParser(text, error)], yaml: text };
  }
};

/** What the parser stumbled over, where the lines themselves look right. */
const explainParser = (text: string, { reason, mark }: yaml.YAMLException): Fault => {
  // Against its types, an error of the whole file has no mark.
  const place = (mark as yaml.Mark | undefined)?.position ?? 0;
  const offset = Math.min(place, Math.max(0, text.trimEnd().length - 1));
  const fault = (rule: ReadingRule, at: number, what: string, fix: string): Fault => ({ rule, offset: at, what, fix });
  if (reason.includes('maxDepth')) return fault('bounds', offset, `ข้อมูลซ้อนกันเกิน ${MAX_DEPTH} ชั้น`, 'จัดข้อมูลให้ตื้นลงตามตัวอย่างในชุดข้อมูลเดียวกัน');
  if (reason.includes('duplicated mapping key')) return fault('yaml-duplicate', offset, 'มีช่องเดียวกันเขียนซ้ำ', 'ลบช่องที่ซ้ำให้เหลือช่องเดียว');
  const stray = findStray(text);
  if (stray && stray.start <= place)
    return fault(
      'yaml-indentation',
      stray.start,
      'บรรทัดนี้ไม่มีชื่อช่อง และไม่ได้เป็นส่วนของบรรทัดบน',
      'ถ้าเป็นข้อความต่อจากบรรทัดบนให้ย่อหน้าสองวรรค ถ้าเป็นช่องใหม่ให้เขียน ชื่อช่อง: ค่า ถ้าเป็นเนื้อหาให้เติมบรรทัด --- ก่อนบรรทัดนี้',
    );
  if (/indentation|document separator|block mapping|block sequence/.test(reason))
    return fault(
      'yaml-indentation',
      findOutOfLine(text, place) ?? offset,
      'ย่อหน้าของบรรทัดนี้ไม่ตรงกับบรรทัดอื่นในกลุ่ม',
      'ย่อหน้าให้ตรงกับช่องหรือรายการอื่นในกลุ่มเดียวกัน โดยใช้วรรค',
    );
  if (/flow collection|flow mapping/.test(reason))
    return fault('yaml-brackets', offset, 'รายการในวงเล็บเขียนไม่ถูกต้อง', 'คั่นรายการด้วย , และใส่เครื่องหมายคำพูด "…" รอบข้อความที่มีสัญลักษณ์');
  return fault('yaml-syntax', offset, 'อ่านข้อมูลบรรทัดนี้ไม่ได้', 'เทียบกับตัวอย่างในชุดข้อมูลเดียวกัน และใส่เครื่องหมายคำพูด "…" รอบข้อความที่มีสัญลักษณ์');
};

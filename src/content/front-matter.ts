import type { Fault } from './fault.ts';
import { readYaml } from './yaml.ts';
import { beginsItem } from './yaml-lines.ts';

/** A content file cut in two: YAML data, and the Markdown below it. */
export interface SplitFile {
  yaml: string;
  /** Lines of the file before the first line of YAML. */
  yamlOffset: number;
  body: string;
  /** Lines of the file before the first line of the body. */
  bodyOffset: number;
}

const countLines = (text: string) => text.split('\n').length - 1;

/** Cuts Markdown with front matter at its `---` lines; undefined when it has none. */
export const splitMarkdown = (text: string): SplitFile | undefined => {
  const match = /^((?:[ \t]*\n)*---[ \t]*\n)(?:(?!---[ \t]*(?:\n|$))([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return { yaml: match[2] ?? '', yamlOffset: countLines(match[1]!), body: text.slice(match[0].length), bodyOffset: countLines(match[0]) };
};

/** A line that was meant as `---`: other dashes, more of them, or not at the start of the line; or `...`, which ends data elsewhere. */
const NEARLY_FENCE = /^[ \t]*(?:(?:[-–—][ \t]?){2,}|\.{3})[ \t]*$/;

/** Why a Markdown file has no front matter, where that begins, and how to mend it. */
export const explainFrontMatter = (text: string): Fault => {
  const lines = text.split('\n');
  const starts: number[] = [];
  for (let at = 0, index = 0; index < lines.length; at += lines[index]!.length + 1, index++) starts.push(at);
  const fault = (index: number, what: string, fix: string, edit?: Fault['edit']): Fault => ({
    rule: 'front-matter',
    offset: starts[index]!,
    what,
    fix,
    ...(edit && { edit }),
  });
  const toFence = (index: number) => ({ start: starts[index]!, end: starts[index]! + lines[index]!.length, text: '---' });

  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return fault(0, 'ไฟล์ว่าง', 'ขึ้นต้นไฟล์ด้วยบรรทัด --- แล้วกรอกช่องข้อมูล เช่น title: … และปิดด้วยบรรทัด --- หรือลบไฟล์นี้');
  const opening = lines[first]!;
  if (opening.trimEnd() !== '---' && NEARLY_FENCE.test(opening))
    return fault(first, `บรรทัดเปิดส่วนหัวต้องเป็น --- ไม่ใช่ ${opening.trim()}`, 'พิมพ์ขีดกลางสามขีด --- ชิดซ้าย', toFence(first));
  if (opening.trimEnd() === '---') {
    // The front matter reaches to the first line that is no data.
    const end = lines.findIndex((_, index) => index > first && isBeyondData(lines, index));
    const nearly = lines.findIndex((line, index) => index > first && (end < 0 || index <= end) && NEARLY_FENCE.test(line));
    if (nearly > 0) return explainFence(lines[nearly]!, starts[nearly]!);
    const close = end < 0 ? lines.length : end;
    const last = lines.slice(0, close).findLastIndex((line) => line.trim() !== '');
    const data = lines.slice(first + 1, last + 1).join('\n');
    const at = Math.min(text.length, starts[last]! + lines[last]!.length);
    return fault(
      first,
      'ส่วนหัวเปิดด้วย --- แล้วไม่ปิด',
      `เติมบรรทัด --- ต่อจาก "${lines[last]!.trim().slice(0, 30)}" (บรรทัด ${last + 1})`,
      last > first && 'data' in readYaml(data) ? { start: at, end: at, text: '\n---' } : undefined,
    );
  }
  if (beginsItem(opening)) {
    const closed = lines.some((line, index) => index > first && line.trimEnd() === '---');
    return fault(
      first,
      'ส่วนหัวขาดบรรทัด --- เปิด',
      `เติมบรรทัด --- ก่อนบรรทัดนี้${closed ? '' : ' และอีกบรรทัดหลังช่องสุดท้าย'}`,
      closed ? { start: starts[first]!, end: starts[first]!, text: '---\n' } : undefined,
    );
  }
  const later = lines.findIndex((line, index) => line.trimEnd() === '---' && beginsItem(lines[index + 1] ?? ''));
  if (later > 0) return fault(first, 'มีข้อความก่อนส่วนหัว', `ย้ายข้อความก่อนบรรทัด ${later + 1} ไปไว้ใต้ส่วนหัว ให้ --- เป็นบรรทัดแรกของไฟล์`);
  return fault(first, 'ไม่พบส่วนหัวของไฟล์', 'ขึ้นต้นไฟล์ด้วยบรรทัด --- แล้วกรอกช่องข้อมูล เช่น title: … และปิดด้วยบรรทัด ---');
};

/** Where the body begins within what should be data, since the line that closes the data is missing above it. */
export const findSwallowedBody = (data: string): Fault | undefined => {
  const lines = data.split('\n');
  const index = lines.findIndex((_, at) => at > 0 && isBeyondData(lines, at));
  if (index < 0) return undefined;
  const startOf = (at: number): number => lines.slice(0, at).reduce((length, line) => length + line.length + 1, 0);
  const nearly = lines.slice(0, index).findLastIndex((line) => NEARLY_FENCE.test(line));
  if (nearly >= 0) return explainFence(lines[nearly]!, startOf(nearly));
  const offset = startOf(index);
  return {
    rule: 'front-matter',
    offset,
    what: 'เนื้อหาเริ่มก่อนที่ส่วนหัวจะปิด',
    fix: 'เติมบรรทัด --- ก่อนบรรทัดนี้ เพื่อปิดส่วนหัว',
    edit: { start: offset, end: offset, text: '---\n' },
  };
};

const explainFence = (line: string, offset: number): Fault => ({
  rule: 'front-matter',
  offset,
  what: `บรรทัดปิดส่วนหัวต้องเป็น --- ไม่ใช่ ${line.trim()}`,
  fix: 'พิมพ์ขีดกลางสามขีด --- ชิดซ้าย',
  edit: { start: offset, end: offset + line.length, text: '---' },
});

/** Whether a line has left the data: what follows an empty line and is neither a field, an item nor part of one. */
const isBeyondData = (lines: readonly string[], index: number): boolean => {
  const line = lines[index]!;
  return (
    lines[index - 1]!.trim() === '' &&
    /^(?:[^\s#"'\]}-]|#{2,6} |-{1,2}[^\s-])/.test(line) &&
    !/^[A-Za-z][\w-]*:(?:\s|$)/.test(line) &&
    !NEARLY_FENCE.test(line)
  );
};

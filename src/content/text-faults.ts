import type { Fault } from './fault.ts';

/** Characters that no file format of the site may hold; tabs and line ends are none of them, and UTF-8 has no half of a character. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
/** What a program wrote in place of letters that it could not read. */
const BROKEN = /\uFFFD/u;
/** Letters that only a font of their own shows (marks of Thai in old PDFs and of Wingdings in Word); others show a box. */
const FONT_OWN = /\p{Co}/u;
/** All of these in one look at a text; nearly all texts have none, nor the first half of a letter that only a font has. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uDB80-\uDBFF\uE000-\uF8FF\uFFFD-\uFFFF]/;
/** Thai in UTF-8 that was read as Windows-1252 and saved again: `à¸—à¹ˆà¸­`. */
const MOJIBAKE = /(?:à[¸¹][^\s\u0E00-\u0E7F]){2}/;
/** Thai in UTF-8 that was read as Windows-874 and saved again: `เธ—เนเธญ`. */
const THAI_MOJIBAKE = /(?:เ[ธน]\S?){4}/;

/** Marks that Git leaves where two people changed the same lines. */
const CONFLICT = { start: /^<{7}(?: .*)?$/, base: /^\|{7}(?: .*)?$/, middle: /^={7}$/, end: /^>{7}(?: .*)?$/ };

/** Lines of a text with the offset at which each begins. */
const linesOf = function* (text: string): Generator<{ line: string; offset: number }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    yield { line, offset };
    offset += line.length + 1;
  }
};

/** Characters that no editor typed, one fault a line. */
export const findBrokenCharacters = (text: string): Fault[] => {
  if (!SUSPECT.test(text) && !MOJIBAKE.test(text) && !THAI_MOJIBAKE.test(text)) return [];
  const faults: Fault[] = [];
  for (const { line, offset } of linesOf(text)) {
    const control = line.search(CONTROL);
    const fontOwn = line.search(FONT_OWN);
    const broken = [BROKEN, MOJIBAKE, THAI_MOJIBAKE].map((pattern) => line.search(pattern)).find((index) => index >= 0);
    if (control >= 0)
      faults.push({
        rule: 'no-control-characters',
        offset: offset + control,
        what: 'มีอักขระควบคุมที่มองไม่เห็นในบรรทัดนี้ (มักติดมาจาก Word)',
        fix: 'ลบบรรทัดนี้แล้วพิมพ์ใหม่ หรือวางแบบข้อความล้วน',
      });
    else if (broken === undefined && fontOwn >= 0)
      faults.push({
        rule: 'no-broken-text',
        offset: offset + fontOwn,
        what: `มีอักขระของแบบอักษรเฉพาะ ซึ่งผู้อ่านเห็นเป็นกล่อง: ${line.slice(Math.max(0, fontOwn - 6), fontOwn)}□${line.slice(fontOwn + 1, fontOwn + 7)}`,
        fix: 'ลบอักขระที่เห็นเป็น □ แล้วพิมพ์ตัวอักษรนั้นใหม่ (มักติดมาจาก PDF หรือเครื่องหมายหน้ารายการของ Word ซึ่งใช้ - แทน)',
      });
    else if (broken !== undefined)
      faults.push({
        rule: 'no-broken-text',
        offset: offset + broken,
        what: `ข้อความในบรรทัดนี้เสีย อ่านไม่ออก: ${line.slice(broken, broken + 12)}`,
        fix: 'ลบแล้วพิมพ์ใหม่ หรือคัดลอกจากต้นฉบับที่ยังอ่านได้ แล้วบันทึกเป็น UTF-8',
      });
  }
  return faults;
};

/**
 * Conflicts of Git, each at its first mark. A line of `=======` below a text is a heading in Markdown, so alone it counts
 * in YAML only, on the first `yamlLines` lines. A whole conflict within one code block shows what a conflict looks like.
 */
export const findConflicts = (text: string, yamlLines: number): Fault[] => {
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return [];
  const faults: Fault[] = [];
  let open: number | undefined;
  let fence: { mark: string; conflicts: number } | undefined;
  let number = 0;
  const report = (offset: number): void => {
    faults.push({
      rule: 'no-conflict-marks',
      offset,
      what: 'มีเครื่องหมายแก้ไขชนกันของ Git ค้างอยู่',
      fix: 'เลือกเก็บข้อความข้างหนึ่ง แล้วลบบรรทัด <<<<<<< ======= >>>>>>>',
    });
  };
  for (const { line, offset } of linesOf(text)) {
    number++;
    const inYaml = number <= yamlLines;
    const mark = inYaml ? undefined : /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (CONFLICT.start.test(line)) {
      if (open !== undefined) continue;
      open = offset;
      report(offset);
      if (fence) fence.conflicts++;
    } else if (CONFLICT.end.test(line)) {
      if (open === undefined) report(offset);
      // Begun and ended in the same code block: an example.
      else if (fence?.conflicts) {
        fence.conflicts--;
        faults.pop();
      }
      open = undefined;
    } else if (inYaml && open === undefined && (CONFLICT.middle.test(line) || CONFLICT.base.test(line))) {
      report(offset);
      open = offset;
    } else if (mark) {
      if (!fence) fence = { mark, conflicts: 0 };
      else if (mark.startsWith(fence.mark) && line.trim() === mark) fence = undefined;
    }
  }
  return faults;
};

const THAI_ZERO = '๐'.charCodeAt(0);
const FENCE = /^[ \t>]*(?:```|~~~)/;
/** A line that begins with a number in Thai digits, as an item of a list does. */
const THAI_ITEM = /^([ \t>]*(?:[-*+] +)?)([๐-๙]{1,3})([.)])(?=[ \t]+\S)/;
/** A line after which any number begins a list: an empty one, one in a quotation too, a heading, an item with a bullet. */
const BEFORE_LIST = /^[ \t>]*(?:$|#{1,6}[ \t]|[-*+][ \t])/;

/**
 * Numbers of lists in Thai digits (`๑.` `๒)`) as Arabic ones, which the parser reads; as long as before, so that every place
 * stays. A line that merely wraps before a number is none: inside a paragraph a list must begin with ๑ and go on with ๒.
 */
export const withArabicListNumbers = (source: string): string => {
  if (!/^[ \t>]*(?:[-*+] +)?[๐-๙]/m.test(source)) return source;
  const lines = source.split('\n');
  let fenced = false;
  /** Number of the item that the line before belongs to. */
  let item: number | undefined;
  return lines
    .map((line, index) => {
      if (FENCE.test(line)) fenced = !fenced;
      if (fenced) return line;
      const [all, before = '', digits = '', delimiter = ''] = THAI_ITEM.exec(line) ?? [];
      const free = index === 0 || BEFORE_LIST.test(lines[index - 1]!);
      if (all === undefined) {
        if (free && /^\S/.test(line)) item = undefined;
        return line;
      }
      const arabic = toArabic(digits);
      const number = Number(arabic);
      if (!free && number !== (item ?? -1) + 1 && !(number === 1 && hasSecond(lines, index, delimiter))) return line;
      item = number;
      return before + arabic + line.slice(before.length + digits.length);
    })
    .join('\n');
};

const toArabic = (digits: string): string => digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** Whether the paragraph goes on with a line of number ๒. */
const hasSecond = (lines: readonly string[], first: number, delimiter: string): boolean => {
  for (const line of lines.slice(first + 1)) {
    if (BEFORE_LIST.test(line)) return false;
    const item = THAI_ITEM.exec(line);
    if (item) return item[2] === '๒' && item[3] === delimiter;
  }
  return false;
};

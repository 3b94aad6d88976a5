/** How a value is written. */
export type Style = 'none' | 'plain' | 'double' | 'single' | 'flow' | 'block';

/** A field or an item of a list in YAML, as it stands in the text, whether the text is sound YAML or not. Offsets are of the text. */
export interface YamlItem {
  /** Where its line begins. */
  line: number;
  /** White space that the line begins with. */
  indent: string;
  /** Whether the line begins an item of a list. */
  dash: boolean;
  /** Name of the field; undefined for a bare item of a list. */
  key?: { text: string; start: number };
  /** Column of the name, else of the last dash: what is deeper belongs to this item. */
  depth: number;
  style: Style;
  /** From the first character of the value to its end, quotes and brackets included, without a comment. */
  start: number;
  end: number;
  /** What follows on the line of the end of the value: a comment, or text that does not belong there. */
  after: { text: string; start: number };
  /** Further lines of a plain value. */
  more: { text: string; start: number }[];
  /** Whether a quotation or bracket is closed. */
  closed: boolean;
}

/** A line that is neither a field, an item, nor part of one. */
export interface StrayLine {
  line: number;
  text: string;
  start: number;
}

interface Line {
  text: string;
  start: number;
}

/** Characters within which a bracket is looked for that closes another. */
const MAX_FLOW = 20_000;

const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$/;
const HEAD = /^([ \t]*)((?:-(?:[ \t]+|$))*)/;
const KEY = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'#[\]{}&*!|>%@`:：-][^:：#]*?|-[^\s:：#][^:：#]*?))[ \t]*:(?=[ \t]|$)/;

const indentOf = (text: string): number => /^[ \t]*/.exec(text)![0].length;
const isBlank = (text: string): boolean => text.trim() === '';
const isComment = (text: string): boolean => /^[ \t]*#/.test(text);
/** A line that begins something of its own: `name: …` or `- …`. */
export const beginsItem = (text: string): boolean => /^[ \t]*(?:-[ \t]|-$|["']?[A-Za-z_][\w-]*["']?[ \t]*:(?:[ \t]|$))/.test(text);

/** The fields and items of a YAML text by its lines: what a reader sees in it, also where a parser would give up. */
export const readLines = (yaml: string): { items: YamlItem[]; stray: StrayLine[] } => {
  const lines: Line[] = [];
  let offset = 0;
  for (const text of yaml.split('\n')) {
    lines.push({ text, start: offset });
    offset += text.length + 1;
  }
  const items: YamlItem[] = [];
  const stray: StrayLine[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index]!;
    if (isBlank(line.text) || isComment(line.text)) {
      index++;
      continue;
    }
    const [head, indent = '', dashes = ''] = HEAD.exec(line.text)!;
    const key = KEY.exec(line.text.slice(head.length));
    if (!key && !dashes) {
      stray.push({ line: line.start, text: line.text.trim(), start: line.start + indent.length });
      index++;
      continue;
    }
    const afterKey = head.length + (key?.[0].length ?? 0);
    const column = afterKey + indentOf(line.text.slice(afterKey));
    const item: YamlItem = {
      line: line.start,
      indent,
      dash: dashes !== '',
      ...(key && { key: { text: key[1] ?? key[2] ?? key[3]!, start: line.start + head.length } }),
      depth: key ? head.length : indent.length + dashes.lastIndexOf('-'),
      style: 'none',
      start: line.start + column,
      end: line.start + column,
      after: { text: '', start: 0 },
      more: [],
      closed: true,
    };
    index = readValue(item, lines, index, yaml);
    items.push(item);
  }
  return { items, stray };
};

/** Reads the value of an item, and says on which line what follows begins. */
const readValue = (item: YamlItem, lines: readonly Line[], index: number, yaml: string): number => {
  const line = lines[index]!;
  const value = yaml.slice(item.start, line.start + line.text.length);
  const first = value[0];
  if (first === '"' || first === "'" || first === '[' || first === '{') {
    item.style = first === '"' ? 'double' : first === "'" ? 'single' : 'flow';
    const length = closingOf(yaml, item.start);
    const last = length === undefined ? index : lineAt(lines, index, item.start + length);
    const belongs = ({ text }: Line): boolean =>
      isBlank(text) ||
      (item.style === 'flow' ? indentOf(text) > item.depth || /^[ \t]*[\]}]/.test(text) : indentOf(text) > item.depth && !beginsItem(text));
    // One that runs on into the next field was not meant to.
    const runsOn = length === undefined || !lines.slice(index + 1, last + 1).every(belongs);
    item.closed = !runsOn;
    if (runsOn) {
      item.end = item.start + value.trimEnd().length;
      return index + 1;
    }
    item.end = item.start + length;
    const rest = lines[last]!;
    item.after = trimmed(rest.text.slice(item.end - rest.start), item.end);
    return last + 1;
  }
  if (BLOCK_HEADER.test(value)) {
    let next = index + 1;
    while (next < lines.length && (isBlank(lines[next]!.text) || indentOf(lines[next]!.text) > item.depth)) next++;
    // Without a line that is deeper there is no block, but a text that begins with the sign.
    if (lines.slice(index + 1, next).some(({ text }) => !isBlank(text))) {
      item.style = 'block';
      item.end = item.start + 1;
      return next;
    }
  }
  const comment = /(?:^|[ \t])#/.exec(value);
  const text = (comment ? value.slice(0, comment.index) : value).trimEnd();
  item.end = item.start + text.length;
  if (comment) item.after = trimmed(value.slice(text.length), item.end);
  if (text === '') {
    // A value may begin on the line below.
    let below = index + 1;
    while (below < lines.length && isBlank(lines[below]!.text)) below++;
    const next = lines[below];
    if (
      (comment && /#\S/.test(value)) ||
      !next ||
      indentOf(next.text) <= item.depth ||
      isComment(next.text) ||
      beginsItem(next.text) ||
      KEY.test(next.text.trim())
    )
      return index + 1;
    item.start = item.end = next.start + indentOf(next.text);
    return readValue(item, lines, below, yaml);
  }
  item.style = 'plain';
  let next = index + 1;
  if (comment) return next;
  for (; next < lines.length; next++) {
    const further = lines[next]!;
    if (isBlank(further.text)) continue;
    if (indentOf(further.text) <= item.depth || isComment(further.text)) break;
    item.more.push(trimmed(further.text, further.start));
  }
  if (item.more.length === 0) return index + 1;
  return next;
};

const trimmed = (text: string, start: number): { text: string; start: number } => ({ text: text.trim(), start: start + indentOf(text) });

const lineAt = (lines: readonly Line[], from: number, offset: number): number => {
  let index = from;
  while (index + 1 < lines.length && lines[index + 1]!.start < offset) index++;
  return index;
};

/** Length of the quotation or bracket that begins at an offset; undefined when nothing closes it. */
const closingOf = (yaml: string, start: number): number | undefined => {
  const quotation = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/y;
  const lengthOf = (at: number): number | undefined => {
    quotation.lastIndex = at;
    return quotation.exec(yaml)?.[0].length;
  };
  if (yaml[start] === '"' || yaml[start] === "'") return lengthOf(start);
  const open: string[] = [];
  for (let at = start; at < Math.min(yaml.length, start + MAX_FLOW); at++) {
    const sign = yaml[at]!;
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (sign === ']' || sign === '}') {
      if (open.pop() !== sign) return undefined;
      if (open.length === 0) return at + 1 - start;
    } else if (sign === '#' && /[[{,\s]/.test(yaml[at - 1]!)) {
      // A note, to the end of its line.
      while (at + 1 < yaml.length && yaml[at + 1] !== '\n') at++;
    } else if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(yaml[at - 1]!)) {
      const length = lengthOf(at);
      if (length === undefined) return undefined;
      at += length - 1;
    }
  }
  return undefined;
};

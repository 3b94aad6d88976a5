/** Characters without width that Word, web pages and chats leave in a text: zero-width spaces and joiners, soft hyphens. */
const ZERO_WIDTH = '\\u00AD\\u200B-\\u200D\\u2060';
/** Byte order marks within a text, and marks of writing direction: they say nothing in Thai, and the latter can show text in a false order. */
const MEANINGLESS = /[\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Line ends of Word and of web pages that no editor counts as lines. */
const LINE_SEPARATORS = /[\u2028\u2029\u0085]/g;
const SPACES = /[^\S\t\n]/g;
/** What makes a closer look necessary at all. */
const SUSPECT = /[\u0085\u00A0\u00AD\u0300-\u036F\u061C\u1680\u2000-\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]/;

const zeroWidth = new RegExp(`[${ZERO_WIDTH}]`, 'g');
/** Indentation, dashes of a list, the name of a field with its colon, and the space after it. */
const YAML_HEAD = new RegExp(
  `^[\\s${ZERO_WIDTH}]*(?:-[\\s${ZERO_WIDTH}]+)*(?:["']?[A-Za-z][\\w${ZERO_WIDTH}-]*["']?[\\s${ZERO_WIDTH}]*:(?=[\\s${ZERO_WIDTH}]|$))?[\\s${ZERO_WIDTH}]*`,
);
const YAML_TAIL = new RegExp(`[\\s${ZERO_WIDTH}]+$`);
/** Where a heading, a list or a quotation begins in Markdown. */
const MARKDOWN_HEAD = new RegExp(`^[\\s${ZERO_WIDTH}>]*(?:#{1,6}|[-*+]|\\d{1,9}[.)]|>)(?=[\\s${ZERO_WIDTH}]).`);
const FENCE = new RegExp(`^[\\s${ZERO_WIDTH}]*-{3}[\\s${ZERO_WIDTH}]*$`);
// eslint-disable-next-line no-control-regex -- ASCII as a whole
const ASCII = /^[\u0000-\u007F]*$/;

const plain = (text: string): string => text.replace(zeroWidth, '').replace(SPACES, ' ');

/** A line of YAML as it was meant: invisible characters are no part of names, codes and indentation. Those within prose stay. */
const mendYamlLine = (line: string): string => {
  const flat = line.replace(LINE_SEPARATORS, ' ');
  if (FENCE.test(flat)) return '---';
  const head = YAML_HEAD.exec(flat)![0];
  const value = flat.slice(head.length).replace(YAML_TAIL, '');
  const bare = plain(value);
  return plain(head) + (ASCII.test(bare) ? bare : value);
};

/** A line of Markdown as it was meant: what begins a heading or a list is followed by a space. */
const mendMarkdownLine = (line: string): string => {
  const head = MARKDOWN_HEAD.exec(line)?.[0] ?? '';
  const rest = line.slice(head.length);
  return (head && plain(head) + rest.replace(/^[^\S\t\n]/, ' ')) || line;
};

/** Letters with marks in one way (é), but for Thai, whose order of marks is checked as it was typed. */
const normalizeLetters = (text: string): string => text.replace(/[^\u0E00-\u0E7F]+/g, (part) => part.normalize('NFC'));

/**
 * A text with lines that end in `\n`, and without invisible characters where they would change what is meant.
 * Lines stay where they are, except after U+2028 and its like in a body, which are read as line ends.
 */
export const mendInvisible = (decoded: string, hasBody: boolean): string => {
  const text = decoded.replace(/\r\n?/g, '\n');
  if (!SUSPECT.test(text)) return text;
  const lines = normalizeLetters(text.replace(MEANINGLESS, '')).split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  const closing = FENCE.test(lines[opening] ?? '') ? lines.findIndex((line, index) => index > opening && FENCE.test(line)) : -1;
  // Without front matter that is closed, the whole is read as YAML is: it only serves to explain what is missing.
  const yamlLines = !hasBody || closing < 0 ? lines.length : closing + 1;
  return [
    ...lines.slice(0, yamlLines).map(mendYamlLine),
    ...lines.slice(yamlLines).flatMap((line) => line.replace(LINE_SEPARATORS, '\n').split('\n').map(mendMarkdownLine)),
  ].join('\n');
};

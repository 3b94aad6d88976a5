import fc from 'fast-check';

/** Thai words, one letter long too, with signs that stand beside marks. */
const WORD = fc.constantFrom(
  ...[
    'ก',
    'คำ',
    'สำคัญ',
    'ที่',
    'ๆ',
    'ฯ',
    '๒๕๖๕',
    '2565',
    'KM',
    '“ก”',
    '(ข)',
    '100%',
    'พ.ศ.',
    'น้ำ',
    '฿',
    '08.30~12.00',
    'a_b_c',
    '…',
    'ก/ข',
    '5 > 3',
  ],
);
const ADDRESS = fc.constantFrom(
  ...[
    './a.md',
    '/guides/x/',
    './ก%20ข.pdf',
    './a%23b.png',
    '#หัวข้อ',
    'https://a.go.th/~ก/?q=1&b=๒#ค',
    './ก.png',
    'mailto:a@b.go.th',
    './50%.pdf',
  ],
);
const BARE = fc.constantFrom(...['https://a.go.th/ก', 'www.a.go.th', 'a@b.go.th', 'http://a.go.th/(x)', 'https://a.go.th/a_b~c']);

const joined = (arbitrary: fc.Arbitrary<string>, separators: string[], maxLength = 5): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(arbitrary, fc.constantFrom(...separators)), { minLength: 1, maxLength })
    .map((parts) => parts.map(([part, separator], index) => (index < parts.length - 1 ? part + separator : part)).join(''));

const { inline } = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: WORD, weight: 6 },
    BARE,
    WORD.map((word) => `\`${word}\``),
    fc.tuple(fc.constantFrom('**', '*', '__', '~~', '***', '_', '~'), tie('inline')).map(([mark, text]) => mark + text + mark),
    fc.tuple(WORD, ADDRESS).map(([text, address]) => `[${text}](${address})`),
    fc.tuple(WORD, ADDRESS).map(([text, address]) => `![${text}](${address} "${text}")`),
    fc.constantFrom('[^1]', '[^2]', '[ก][ref]', '[ref]', '\\*', '\\~', '&amp;', '&nbsp;', '**', '[[', ']', '`', '^', '|', '  ', '\t', '\\'),
  ),
  inline: joined(tie('piece'), ['', '', ' ', ' ', '\n'], 4),
}));
/** Words of a line, with marks, links, pictures and leftovers of markup. */
const INLINE = inline;

const LINE = INLINE.map((text) => text.replaceAll('\n', ' '));
const CELL = LINE.map((text) => text.replaceAll('|', '/'));

const ROW = fc.array(CELL, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
const BLOCK = fc.oneof(
  { arbitrary: INLINE, weight: 4 },
  LINE.map((text) => `## ${text}`),
  LINE.map((text) => `##${text}`),
  INLINE.map((text) => `\t${text}`),
  INLINE.map((text) => `> ${text}`),
  fc.array(LINE, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.array(LINE, { minLength: 1, maxLength: 3 }).map((items) => items.map((item, index) => `${'๑๒๓'[index]}. ${item}`).join('\n')),
  fc.array(LINE, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- [x] ${item}`).join('\n')),
  fc.tuple(LINE, LINE).map(([outer, inner]) => `1. ${outer}\n   - ${inner}\n\n   ${outer}`),
  fc
    .tuple(ROW, fc.array(ROW, { maxLength: 3 }))
    .map(([head, rows]) => [head, `|${' --- |'.repeat(head.split(' | ').length)}`, ...rows].join('\n')),
  fc.array(ROW, { minLength: 2, maxLength: 3 }).map((rows) => rows.join('\n')),
  LINE.map((text) => `\`\`\`text\n${text}\n\`\`\``),
  LINE.map((text) => `\`\`\`text ${text.replaceAll('`', '')}\n${text}\n\`\`\``),
  LINE.map((text) => `[^1]: ${text}`),
  LINE.map((text) => `[^2]: ${text}\n\n    ${text}`),
  fc.tuple(ADDRESS, WORD).map(([address, title]) => `[ref]: ${address} "${title}"`),
  fc.constantFrom('---', '***', '* * *', ':::note\nก\n:::', '๑.ก\n๒.ข', '• ก\n• ข'),
);

/** A body in Markdown that is the same in MDX: without brackets of tags and braces. */
export const MARKDOWN = fc
  .array(fc.tuple(BLOCK, fc.constantFrom('\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.map(([block, separator]) => block + separator).join(''));

const LITERAL_COLOURS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    // Ids belong to the content: a section of a page may have any, and a style must not meet it by chance.
    'selector-max-id': 0,
    // Colours have names, in tokens.css only; so every theme has them all.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': LITERAL_COLOURS,

    // Old phones know `min-width:`, not `width >=`.
    'media-feature-range-notation': 'prefix',
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'value-keyword-case': ['lower', { ignoreKeywords: ['A4'] }],
    'import-notation': 'string',
    // Layers say what wins; within one, a rule stands with the others of its component.
    'no-descending-specificity': null,
    // Spaces and quotes are prettier's and the author's.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'font-family-name-quotes': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    { files: ['../src/**/*.astro'], customSyntax: 'postcss-html' },
    { files: ['../src/styles/tokens.css'], rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null } },
    // The forms have Decap's colours, in one theme; no style of the site is there.
    { files: ['../src/admin/browser/admin.css'], rules: { 'color-named': null } },
    // Paper is black and white whatever the colours of the site.
    { files: ['../src/booklet/*.css'], rules: { 'color-named': null } },
  ],
};

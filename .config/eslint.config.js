import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Every rule that the shared sets switch on stays on, unless it is named below with the reason. */
export default defineConfig([
  // The benchmarks' sites of other engines are not our code.
  globalIgnores(['dist/', '.astro/', '.build/', '.demo/', '.e2e/', 'content/', 'tests/municipalities/', 'tests/bench/build/sites/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      // Thai combining marks in a class are written as escapes, so that a reader sees them one by one.
      'no-misleading-character-class': ['error', { allowEscape: true }],

      // A new kind of thing must be answered for wherever kinds are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',

      // `noUncheckedIndexedAccess` makes every `list[i]` maybe undefined; where the code knows better, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Functions are async because what they stand in for is, also when they themselves wait for nothing.
      '@typescript-eslint/require-await': 'off',
      // Text is cut by code points on purpose: marks are then looked at one by one. The rule cannot be told to let strings be.
      '@typescript-eslint/no-misused-spread': 'off',
      // `process.env['NAME']` shows that the name may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `() => list.push(x)` as a callback is read at once.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `const { [key]: _, ...rest } = object` is how a copy without a field is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `() => {}` stands for "do nothing" where a function is asked for.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Each costs seconds, and there is nothing for them to find: no enums (`erasableSyntaxOnly`), classes for errors only.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // `astro check` gives the types of components; here they would cost a program a file. Plain JavaScript has none.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    // `expect.any` and its like, and JSON that a test reads, are `any`; a wrong value fails the test itself.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
  },
  // TypeScript knows which names exist; in plain JavaScript nobody does but Node and the browser.
  { rules: { 'no-undef': 'off' } },
]);

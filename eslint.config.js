import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const TIMES =
  '/^(validFrom|validTo|publishedAt|updatedAt|versionAt|withdrawnFrom|countsFrom|mergedAt|firstAt|appendedAt|asOf)$/';

export default tseslint.config(
  { ignores: ['**/dist/', 'node_modules/', 'coverage/', 'reports/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Post text holds them on purpose, and rules that look for them must name them.
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    // As text `04.5Z` comes before `04Z`: times are compared by libs/domain/src/order.ts (docs/adr/0017).
    files: ['{apps,libs}/**/*.ts'],
    ignores: ['**/*spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[`BinaryExpression[operator=/^[<>]=?$/]`, `CallExpression[callee.name='compareText']`].flatMap(
          (comparing) =>
            [`MemberExpression[property.name=${TIMES}]`, `Identifier[name=${TIMES}]`].map((time) => ({
              selector: `${comparing} > ${time}`,
              message:
                'Compare times with compareTimes, isBefore or isBy: as text fractions come in the wrong order.',
            })),
        ),
      ],
    },
  },
  {
    // Nest reads the types of constructor parameters at run time: these imports must stay values.
    files: ['**/*.controller.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { module: 'writable', process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
);

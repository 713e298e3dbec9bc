import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which folders of `src` a folder may not import from: imports point one way, so that a part can be read, tested and
 * replaced without what stands on it.
 */
const LAYERS = [
  'core',
  'i18n',
  'schemas',
  'markdown',
  'search',
  'drift',
  'reader',
  'checks',
  'reporters',
  'cli',
  'integrations',
  // Reads scraped pages for the command line; nothing else needs it.
  'import',
  // What other products load: knows neither Astro nor Node.
  'embed',
];
const SITE = ['library', 'components', 'layouts', 'pages'];
const FORBIDDEN = {
  core: [...LAYERS.filter((layer) => layer !== 'core'), ...SITE],
  i18n: [...LAYERS.slice(2), ...SITE],
  schemas: [...LAYERS.slice(3), ...SITE],
  markdown: [...LAYERS.slice(4), ...SITE],
  search: ['schemas', 'markdown', ...LAYERS.slice(5), ...SITE],
  embed: [...LAYERS.filter((layer) => !['core', 'search', 'embed'].includes(layer)), ...SITE],
  drift: ['search', ...LAYERS.slice(6), ...SITE],
  reader: [...LAYERS.slice(7), ...SITE],
  checks: [...LAYERS.slice(8), ...SITE],
  reporters: ['import', 'cli', 'integrations', ...SITE],
  import: [...LAYERS.slice(2).filter((layer) => layer !== 'import'), ...SITE],
  integrations: ['import', 'checks', 'reporters', 'cli', ...SITE],
  cli: SITE,
  library: [
    'import',
    'reader',
    'checks',
    'reporters',
    'cli',
    'integrations',
    'components',
    'layouts',
    'pages',
  ],
  components: ['import', 'reader', 'checks', 'reporters', 'cli', 'integrations', 'layouts', 'pages'],
  layouts: ['import', 'reader', 'checks', 'reporters', 'cli', 'integrations', 'pages'],
  pages: ['import', 'reader', 'checks', 'reporters', 'cli', 'integrations'],
};
/** Folders that touch the machine; the rest runs anywhere. */
const TOUCHES_MACHINE = new Set(['reader', 'cli', 'integrations']);

export default defineConfig(
  globalIgnores([
    'dist',
    '.build',
    '.astro',
    'test-results',
    'public',
    '**/*.mdx',
    // Declarations of the package for other products: they belong to no project of ours.
    'src/embed/package/files',
  ]),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'e2e/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Our objects are made by functions that close over what they need: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // A table of cases is as long as there are cases.
  { files: ['**/*.test.ts'], rules: { 'max-lines': 'off' } },
  // To TypeScript outside Astro a component has no type; `astro check` is the one that sees it.
  { files: ['src/components/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // The command line talks.
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  ...Object.entries(FORBIDDEN).map(([folder, forbidden]) => ({
    files: [`src/${folder}/**/*.{ts,mjs,astro}`],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `src/${folder} may not import from there: imports point one way (see CONTRIBUTING.md).`,
            },
            ...(TOUCHES_MACHINE.has(folder)
              ? []
              : [
                  {
                    regex: '^node:',
                    message: 'Only src/reader, src/cli and src/integrations touch the machine.',
                  },
                ]),
          ],
        },
      ],
    },
  })),
);

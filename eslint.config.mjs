import astro from 'eslint-plugin-astro';
import { dirname, join, relative, resolve } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomOf } from './src/room-of.mjs';
import { ROOMS } from './src/rooms.mjs';

const SRC = join(import.meta.dirname, 'src');

/** Holds every import of `src` against the one table of rooms, `src/rooms.mjs`. */
const oneWay = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const path = relative(SRC, context.filename).replaceAll('\\', '/');
    const room = roomOf(path);
    const check = (node) => {
      const from = node.source?.value;
      if (room === undefined || typeof from !== 'string') return;
      if (from.startsWith('node:') && !ROOMS[room].touchesMachine)
        context.report({
          node,
          message: `src/${room} may not use ${from}: only rooms that touch the machine may.`,
        });
      if (!from.startsWith('.')) return;
      const target = roomOf(relative(SRC, resolve(dirname(context.filename), from)).replaceAll('\\', '/'));
      if (target === undefined || target === room || ROOMS[room].mayImport.includes(target)) return;
      context.report({
        node,
        message: `src/${room} may not import from src/${target}: imports point one way (see src/rooms.mjs).`,
      });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-internal',
    'dist-package',
    '**/.build',
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
  {
    files: ['src/site/**/*.ts', 'src/search/ui/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  // The command line talks.
  // Before anything is installed there is nothing to print with.
  {
    files: ['src/cli/bootstrap*', 'src/cli/bootstrap/**', 'src/cli/spravka.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.{ts,mjs,astro}'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    plugins: { rooms: { rules: { 'one-way': oneWay } } },
    rules: { 'rooms/one-way': 'error' },
  },
  // What must be there and is not is a bug: it stops the program (`present`) instead of going on as an empty string. Rooms
  // that are clean are held so; a non-null `!` is refused everywhere.
  {
    files: [
      'src/{assistant,checks,content,core,desk,feedback,fix,i18n,integrations,labels,languages,pages,project,translate}/**/*.{ts,mjs,astro}',
      'src/search/{engine,query}/**/*.ts',
      'src/site/{copies,text,views}/**/*.ts',
    ],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "LogicalExpression[operator='??'][right.value='']",
          message:
            "No `?? ''`: take `present(value, what)` where the value must be there, and say what is shown where it need not.",
        },
      ],
    },
  },
  // The pages of other products may cover the document’s own names, and put anything on Object.prototype.
  {
    files: ['src/embed/elements/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/embed/elements/dom.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'document',
        'addEventListener',
        'removeEventListener',
        'dispatchEvent',
      ],
    },
  },
);

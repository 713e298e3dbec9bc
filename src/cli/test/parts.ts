import { join } from 'node:path';
import type { Paths } from '../../project/paths.ts';
import { hasOwnSet } from '../search-eval/own-set.ts';
import { binary } from './binary.ts';
import { SUMMARY_VARIABLE, type ReportTool } from './count-tests.ts';

/** One part of `npm test`. */
export interface TestPart {
  name: string;
  /** What it holds, for the terminal. */
  about: string;
  /** Arguments for Node. */
  args: string[];
  /** Added to its environment. */
  env?: Record<string, string>;
  /** The same for what must have run before, whenever the part is run. */
  prepare?: string[];
  /** Where its report is, when it counts tests; the format is the tool's own JSON. */
  report?: { file: string; tool: ReportTool };
  /** Parts that must have passed, when they were run. */
  needs?: string[];
  /** Why this help centre needs no such part, if it needs none. */
  nothingToDo?: string;
  /** Whether it opens a browser on the built site. */
  browser?: boolean;
  /** Whether it needs Firefox and WebKit, too, as far as they can be had. */
  engines?: boolean;
  /** Whether it may run beside the others that may; it then changes nothing that they read. */
  sideBySide?: boolean;
}

/**
 * What one word runs: `npm run test:quick` while working, `npm test` before sharing, `npm run test:all` for what takes
 * long or needs more than a browser. Nothing is in both of the last two: a machine that runs them one after the other
 * has run everything once.
 */
export const SUITES: Readonly<Record<string, readonly string[]>> = {
  quick: ['format', 'lint', 'types', 'unit'],
  test: ['format', 'lint', 'types', 'unit', 'content', 'build', 'search', 'site', 'browser'],
  all: ['long', 'bank', 'init'],
};

/**
 * The parts of the suites in their order: what is quick and likely to fail comes first.
 */
export function testParts({ engine, root: content, work }: Paths): TestPart[] {
  const report = (name: string) => join(work, `reports/${name}.json`);
  const playwright = (name: string, projects: readonly string[]) => ({
    args: [
      binary(engine, 'playwright', '@playwright/test'),
      'test',
      '-c',
      'e2e',
      ...projects.map((project) => `--project=${project}`),
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report(name) },
    report: { file: report(name), tool: 'playwright' as const },
    needs: ['build'],
    browser: true,
  });
  const another = (name: string) => ({
    args: ['src/cli/test/another-help-centre.ts', name],
    env: { [SUMMARY_VARIABLE]: report(name) },
    report: { file: report(name), tool: 'summary' as const },
  });
  return [
    {
      name: 'format',
      about: 'files look as Prettier leaves them',
      args: [binary(engine, 'prettier'), '--check', '--log-level', 'warn', '.'],
      sideBySide: true,
    },
    {
      name: 'lint',
      about: 'ESLint, import directions included',
      // Rules that look at types need those that Astro makes.
      prepare: [binary(engine, 'astro'), 'sync'],
      args: [binary(engine, 'eslint'), '.'],
      sideBySide: true,
    },
    {
      name: 'types',
      about: 'TypeScript and Astro',
      args: [binary(engine, 'astro'), 'check'],
      sideBySide: true,
    },
    {
      name: 'unit',
      about: 'tests beside the sources',
      args: [
        binary(engine, 'vitest'),
        'run',
        '--dir=src',
        // Tests keep nothing in modules: a worker for each file would only cost time.
        '--no-isolate',
        // A guard against endless loops only: how fast the machine is decides no test.
        '--testTimeout=60000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report('unit')}`,
      ],
      report: { file: report('unit'), tool: 'vitest' },
      sideBySide: true,
    },
    {
      name: 'own',
      about: 'what content/tests/ says must stay true, which is among the unit tests, too',
      args: [
        binary(engine, 'vitest'),
        'run',
        'src/cli/test/content-tests.test.ts',
        '--testTimeout=60000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report('own')}`,
      ],
      report: { file: report('own'), tool: 'vitest' },
    },
    {
      name: 'content',
      about: 'the content check, without warnings',
      args: ['src/cli/content.ts', 'check', '--strict'],
    },
    { name: 'build', about: 'the whole site', args: ['src/cli/build.ts'] },
    {
      name: 'search',
      about: 'labelled queries, asked of the built site',
      args: ['src/cli/search-eval.ts'],
      needs: ['build'],
      ...(!hasOwnSet(content) && { nothingToDo: 'the content has no labelled queries' }),
    },
    {
      name: 'site',
      about: 'the built site as parsers and search engines read it',
      args: [
        binary(engine, 'vitest'),
        'run',
        '--dir=e2e/built-site',
        '--no-isolate',
        '--testTimeout=600000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report('site')}`,
      ],
      report: { file: report('site'), tool: 'vitest' },
      needs: ['build'],
    },
    { name: 'browser', about: 'the built site in a browser', ...playwright('browser', ['chromium']) },
    {
      name: 'long',
      about: 'other engines, other languages, other help centres, pages of other products',
      engines: true,
      ...playwright('long', ['long', 'languages']),
    },
    { name: 'bank', about: 'the help centre of a bank in German, Russian and Arabic', ...another('bank') },
    { name: 'init', about: 'a help centre that has just been begun', ...another('init') },
  ];
}

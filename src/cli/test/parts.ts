import { join } from 'node:path';
import { binary } from './binary.ts';

/** One part of `npm test`. */
export interface TestPart {
  name: string;
  /** What it holds, for the terminal. */
  about: string;
  /** Arguments for Node. */
  args: string[];
  /** The same for what must have run before, whenever the part is run. */
  prepare?: string[];
  /** Where its report is, when it counts tests; the format is the tool's own JSON. */
  report?: { file: string; tool: 'vitest' | 'playwright' };
  /** Parts that must have passed, when they were run. */
  needs?: string[];
  /** Whether it opens a browser on the built site. */
  browser?: boolean;
}

/**
 * The parts of `npm test` in their order: what is quick and likely to fail comes first.
 *
 * @param root the project's root
 */
export function testParts(root: string): TestPart[] {
  const unit = join(root, '.build/reports/unit.json');
  const browser = join(root, '.build/reports/browser.json');
  return [
    {
      name: 'format',
      about: 'files look as Prettier leaves them',
      args: [binary(root, 'prettier'), '--check', '--log-level', 'warn', '.'],
    },
    {
      name: 'lint',
      about: 'ESLint, import directions included',
      // Rules that look at types need those that Astro makes from the content's schemas.
      prepare: [binary(root, 'astro'), 'sync'],
      args: [binary(root, 'eslint'), '.'],
    },
    { name: 'types', about: 'TypeScript and Astro', args: [binary(root, 'astro'), 'check'] },
    {
      name: 'unit',
      about: 'tests beside the sources',
      args: [
        binary(root, 'vitest'),
        'run',
        '--dir=src',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unit}`,
      ],
      report: { file: unit, tool: 'vitest' },
    },
    { name: 'content', about: 'the content check', args: ['src/cli/content.ts', 'check'] },
    { name: 'build', about: 'the whole site', args: ['src/cli/build.ts'] },
    {
      name: 'browser',
      about: 'the built site in a browser',
      args: [binary(root, 'playwright', '@playwright/test'), 'test', '-c', 'e2e'],
      report: { file: browser, tool: 'playwright' },
      needs: ['build'],
      browser: true,
    },
  ];
}

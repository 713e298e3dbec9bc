import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from '../src/cli/browser/browser-arguments.ts';
import { installedBrowser } from '../src/cli/find-browser.ts';
import { paths, routes, site } from './site-under-test.ts';

/** What builds other help centres or installs packages: `npm run test:all`. */
const LONG = [
  '**/third-language/*.spec.ts',
  '**/embed/package/**',
  '**/embed/guide/package-snippets.spec.ts',
  '**/hostile/*.spec.ts',
  '**/programs/*.spec.ts',
  '**/reading/drift.spec.ts',
  '**/sweep/every-page.spec.ts',
  '**/e2e/hosts/**/*.spec.ts',
  '**/reproducible/**',
  '**/switched-on/**/*.spec.ts',
  '**/conformance/**/*.spec.ts',
  '**/edits/*.spec.ts',
  '**/engines/*.spec.ts',
  '**/access/*.spec.ts',
  '**/packages/*.spec.ts',
  // Of the elements in pages of other products: what frameworks, styles and layouts these may have.
  '**/embed/elements/{frameworks,hostile-styles,placement,page-stays,right-to-left}.spec.ts',
  '**/e2e/desk/*.spec.ts',
  '**/sweep/drawn.spec.ts',
];

/**
 * Specs of search that try keys, pointers and states, which are the same in every language: `npm test` tries them in the
 * first one, `npm run test:all` in the others.
 */
const SAME_IN_EVERY_LANGUAGE = [
  'accessibility',
  'failure-and-retry',
  'home/accessibility',
  'home/keyboard',
  'home/on-demand',
  'keyboard',
  'mouse',
  'notice',
  'opens-and-closes',
  'recent-searches',
  'search-event',
  'slash-key',
  'steady',
  'suggestions',
  'topic-filter',
];
const otherLocales = site.locales.slice(1).map(({ id }) => id);
/** Matches the file and the titles of a test, which begin with the language. */
const IN_OTHER_LANGUAGE = new RegExp(
  String.raw`search/(${SAME_IN_EVERY_LANGUAGE.join('|')})\.spec\.ts (${otherLocales.join('|')})[:,] `,
);

/** What holds for every help centre; the other tests know ids and words of the engine's own content. */
const ANY_CONTENT = ['**/any-content/**', '**/whole-site/**'];

const root = paths.engine;
const port = process.env['SPRAVKA_TEST_PORT'] ?? '4391';
const address = `http://127.0.0.1:${port}${routes.root()}`;

export default defineConfig({
  testDir: '.',
  // Tests that need no browser (`*.test.ts`) are Vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: paths.root === paths.engine ? join(root, 'test-results') : join(paths.work, 'test-results'),
  fullyParallel: true,
  // One more than cores: tests wait for pauses and for the network, too.
  workers: Math.min(availableParallelism() + 1, 6),
  // One that passes only then is named in the summary (`count-tests.ts`) and loses nobody's work.
  retries: 1,
  // Guards against waiting for ever: how fast the machine is, or how busy, decides no test.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  // Where the report goes, the test command says (PLAYWRIGHT_JSON_OUTPUT_FILE).
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])],
  use: {
    baseURL: address,
    // A trace of every test would cost more than the tests; `--trace on` makes one of those at hand.
    screenshot: 'only-on-failure',
    launchOptions: {
      // `npm test` has fetched one where there was none.
      executablePath: installedBrowser(),
      args: browserArguments(),
    },
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: LONG,
      grepInvert: IN_OTHER_LANGUAGE,
      ...(paths.root === paths.engine ? {} : { testMatch: ANY_CONTENT }),
      use: { ...devices['Desktop Chrome'] },
    },
    // Many of these build a site first.
    { name: 'long', testMatch: LONG, timeout: 480_000, use: { ...devices['Desktop Chrome'] } },
    { name: 'languages', grep: IN_OTHER_LANGUAGE, use: { ...devices['Desktop Chrome'] } },
  ],
  webServer: {
    command: `"${process.execPath}" src/cli/start.ts`,
    cwd: root,
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
    // Builds first when something changed since the last build.
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});

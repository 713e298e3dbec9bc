import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from '../src/cli/browser/browser-arguments.ts';
import { installedBrowser } from '../src/cli/find-browser.ts';
import { paths, routes } from './site-under-test.ts';

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
  '**/e2e/desk/*.spec.ts',
];

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
  retries: 0,
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
      ...(paths.root === paths.engine ? {} : { testMatch: ANY_CONTENT }),
      use: { ...devices['Desktop Chrome'] },
    },
    { name: 'long', testMatch: LONG, use: { ...devices['Desktop Chrome'] } },
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

import { join } from 'node:path';
import { runHelpCheck } from '../../help-check/cli/run-help-check.ts';
import { print } from '../print.ts';

/** Run as a process of its own: checks the product named by its argument, and says what that cost, start included. */
const [folder = ''] = process.argv.slice(2);
let report = '';
await runHelpCheck(['src'], {
  folder,
  version: '0.0.0',
  manifest: join(folder, 'manifest.json'),
  today: '2026-11-22',
  loadLabels: () => import('../../help-check/labels/check-labels.ts'),
  print: (text) => (report = text),
  printError: (text) => (report = text),
});
print(
  JSON.stringify({
    seconds: performance.now() / 1000,
    // Node tells it in kilobytes.
    megabytes: process.resourceUsage().maxRSS / 1024,
    said: report.slice(report.lastIndexOf('\n') + 1),
  }),
);

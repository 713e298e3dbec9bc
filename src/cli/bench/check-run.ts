import { checkProject } from '../../checks/check-project.ts';
import { print } from '../print.ts';

/** Run as a process of its own: checks the project named by its argument, and says what that cost. */
const [root = ''] = process.argv.slice(2);
const began = performance.now();
const { issues, ok } = await checkProject(root);
print(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    // Node tells it in kilobytes.
    megabytes: process.resourceUsage().maxRSS / 1024,
    said: ok ? `${issues.length} findings, no errors` : `errors: ${issues.find(isError)?.what ?? ''}`,
  }),
);

function isError({ severity }: { severity: string }): boolean {
  return severity === 'error';
}

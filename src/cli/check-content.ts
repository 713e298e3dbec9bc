import { checkRead } from '../checks/check-project.ts';
import { chooseReporter } from '../checks/reporters/choose-reporter.ts';
import type { Content } from '../content/reader/content.ts';
import { readContent } from '../content/reader/read-content.ts';

/**
 * Reads and checks the content, and prints what is wrong with it.
 *
 * @param root the project's root
 * @returns the content, and whether the site can be built from it: warnings and advice do not stop it
 */
export async function checkContent(root: string): Promise<{ content: Content; ok: boolean }> {
  const read = await readContent(root);
  const { issues, ok } = checkRead(read);
  const report = chooseReporter(process.env, process.stdout.isTTY);
  console.log(report(issues));
  return { content: read.content, ok };
}

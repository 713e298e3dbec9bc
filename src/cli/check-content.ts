import { checkRead } from '../checks/check-project.ts';
import { chooseReporter } from '../checks/reporters/choose-reporter.ts';
import type { Content } from '../content/reader/content.ts';
import { readContent } from '../content/reader/read-content.ts';
import type { Paths } from '../project/paths.ts';
import { asShown } from './as-shown.ts';
import { print } from './print.ts';

/**
 * Reads and checks the content, and prints what is wrong with it.
 *
 * @returns the content, and whether the site can be built from it: warnings and advice do not stop it
 */
export async function checkContent({ root, shown }: Paths): Promise<{ content: Content; ok: boolean }> {
  const read = await readContent(root);
  const { issues, ok } = checkRead(read);
  const report = chooseReporter(process.env, process.stdout.isTTY);
  print(report(asShown(issues, shown)));
  return { content: read.content, ok };
}

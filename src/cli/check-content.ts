import { checkProject } from '../checks/check-project.ts';
import { chooseReporter } from '../checks/reporters/choose-reporter.ts';

/**
 * Checks the content and prints what is wrong with it.
 *
 * @param root the project's root
 * @returns whether the site can be built from it: warnings and advice do not stop it
 */
export async function checkContent(root: string): Promise<boolean> {
  const { issues, ok } = await checkProject(root);
  const report = chooseReporter(process.env, process.stdout.isTTY);
  console.log(report(issues));
  return ok;
}

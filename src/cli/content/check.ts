import { parseArgs } from 'node:util';
import { checkProject } from '../../checks/check-project.ts';
import { chooseReporter } from '../../checks/reporters/choose-reporter.ts';
import { jsonReporter } from '../../checks/reporters/json.ts';
import { asShown } from '../as-shown.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const check: Verb = {
  summary: 'finds everything that is wrong with the content',
  help: `Usage: npm run content check [-- --json]

Reads every file in content/ and reports what is wrong, where, why it matters and how to fix it.

  --json   print the findings as JSON

Exit code: 0 when there are no errors (warnings and advice are printed), 1 when there are errors, 2 for a wrong command.`,

  async run(args, { root, shown, env, isTerminal, print }) {
    const { json } = readOptions(args);
    const { issues, ok, procedures } = await checkProject(root);
    const report = json ? jsonReporter : chooseReporter(env, isTerminal);
    print(report(asShown(issues, shown)));
    if (!json && procedures.silent > 0)
      print(
        `${procedures.all - procedures.silent} of ${procedures.all} sections with steps say what to do when a step does not work (<Trouble>).`,
      );
    return ok ? EXIT.ok : EXIT.errors;
  },
};

function readOptions(args: readonly string[]): { json: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

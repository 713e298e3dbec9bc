import { parseArgs } from 'node:util';
import { checkProject } from '../../checks/check-project.ts';
import { chooseReporter } from '../../checks/reporters/choose-reporter.ts';
import { jsonReporter } from '../../checks/reporters/json.ts';
import { asShown } from '../as-shown.ts';
import { fixContent } from './edit/fix-content.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const check: Verb = {
  summary: 'finds everything that is wrong with the content',
  help: `Usage: npm run content check [-- --json] [-- --strict]
       npm run content check -- --fix [--yes]

Reads every file in content/ and reports what is wrong, where, why it matters and how to fix it.

  --json   print the findings as JSON
  --strict takes warnings for errors: for content that is to have none
  --fix    mends what has one right answer: ids of sections, typography, ё, names of files; shows first what would change and
           asks. Where nobody can be asked, nothing is changed
  --yes    does not ask

Exit code: 0 when there are no errors (warnings and advice are printed), 1 when there are errors, with --strict warnings as well, 2 for a wrong command.`,

  async run(args, surroundings) {
    const { root, shown, env, isTerminal, print } = surroundings;
    const { json, fix, yes, strict } = readOptions(args);
    if (json && fix) throw new UsageError('--fix talks to people; leave out --json.');
    if (yes && !fix) throw new UsageError('--yes belongs to --fix.');
    if (fix) await fixContent(surroundings, yes);
    const { issues, ok, procedures } = await checkProject(root);
    const report = json ? jsonReporter : chooseReporter(env, isTerminal);
    print(report(asShown(issues, shown)));
    if (!json && procedures.silent > 0)
      print(
        `${procedures.all - procedures.silent} of ${procedures.all} sections with steps say what to do when a step does not work (<Trouble>).`,
      );
    const warnings = issues.filter(({ severity }) => severity === 'warning').length;
    if (!strict || warnings === 0) return ok ? EXIT.ok : EXIT.errors;
    if (!json) print(STRICT);
    return EXIT.errors;
  },
};

const STRICT =
  'Warnings fail a strict check. Fix: decide each of them; one that is wrong at its place is silenced there, with the reason.';

function readOptions(args: readonly string[]): {
  json: boolean;
  fix: boolean;
  yes: boolean;
  strict: boolean;
} {
  try {
    const option = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      args: [...args],
      options: { json: option, fix: option, yes: option, strict: option },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

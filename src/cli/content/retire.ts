import { z } from 'zod';
import { checkProject } from '../../checks/check-project.ts';
import { usedNames } from '../../checks/used-names.ts';
import type { Issue } from '../../core/issue.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { chooseReporter } from '../../checks/reporters/choose-reporter.ts';
import { carryOut, changeHelp, changeOptions } from './edit/carry-out.ts';
import { ChangeRefused } from '../../content/change.ts';
import { planRetire } from './edit/plan-retire.ts';
import { readTexts } from './edit/read-texts.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { asShown } from '../as-shown.ts';
import { EXIT, UsageError, type Surroundings, type Verb } from './verb.ts';

export const retire: Verb = {
  summary: 'takes an article away; its addresses say where the answer is now',
  help: `Usage: npm run content retire <article> -- --replaced-by <article> [--on <day>] [--dry-run]

Keeps article.yaml, so that the id is never used again and its addresses lead on; deletes its texts and pictures, which
version control still has. Takes it out of other articles' related, and puts its successor into the home page's list.
Then says which products link to it (content/usage/), and what is left to do by hand: links in texts, mostly.

  --replaced-by <article>   where the answer is now
  --on <day>                since when, like 2026-11-22; today when left out
${changeHelp}

Exit code: 0, 1 when it cannot be done (nothing is changed then), 2 for a wrong command.`,

  async run(args, surroundings) {
    const { values, positionals } = readArguments(args, {
      ...changeOptions,
      'replaced-by': { type: 'string' },
      on: { type: 'string' },
    });
    const [article, ...more] = positionals;
    const { 'replaced-by': replacedBy, on = today() } = values;
    if (article === undefined) throw new UsageError('Which article shall be retired?');
    if (more[0] !== undefined)
      throw new UsageError(`What is "${more[0]}"? One article is retired at a time.`);
    if (replacedBy === undefined)
      throw new UsageError(`--replaced-by is missing: which article has the answer of "${article}" now?`);
    if (!z.iso.date().safeParse(on).success)
      throw new UsageError(`--on ${on} is not a day: write it like 2026-11-22.`);
    try {
      const { root } = surroundings;
      const before = await checkProject(root);
      const { content } = await readContent(root);
      const texts = await readTexts(root, content);
      const plan = planRetire(content, texts, { article, replacedBy, on });
      const used = [...usedNames(content)].filter(
        (name) => name.article === article && name.section === undefined,
      );
      await carryOut(plan, values, surroundings, used);
      if (!values['dry-run'] && !values.json) await sayWhatIsLeft(before.issues, surroundings);
      return EXIT.ok;
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      surroundings.printError(error.message);
      return EXIT.errors;
    }
  },
};

/** Shows the issues that were not there before. */
async function sayWhatIsLeft(
  before: readonly Issue[],
  { root, shown, env, isTerminal, print }: Surroundings,
): Promise<void> {
  // Lines move when a file is edited; what is said of them does not.
  const known = new Set(before.map(({ file, what }) => `${file} ${what}`));
  const left = (await checkProject(root)).issues.filter(({ file, what }) => !known.has(`${file} ${what}`));
  if (left.length === 0) return;
  print('\nWhat is left to do by hand:\n');
  print(chooseReporter(env, isTerminal)(asShown(left, shown)));
}

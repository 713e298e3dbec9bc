import { usedNames } from '../../checks/used-names.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { carryOut, changeHelp, changeOptions } from './edit/carry-out.ts';
import { ChangeRefused } from '../../content/change.ts';
import { planRename } from './edit/plan-rename.ts';
import { readTexts } from './edit/read-texts.ts';
import { readArguments } from './read-arguments.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const renameSection: Verb = {
  summary: 'gives a section another id; links to the old one go on working',
  help: `Usage: npm run content rename-section <article> <old id> <new id> [-- --dry-run]

Changes the id behind the heading in every language, the questions, boards and links that lead there, and what is
recorded of translations. The old id becomes an alias in article.yaml, so that links from outside still arrive. Says
which products link to the section (content/usage/).

${changeHelp}

Exit code: 0, 1 when it cannot be done (nothing is changed then), 2 for a wrong command.`,

  async run(args, surroundings) {
    const { values, positionals } = readArguments(args, changeOptions);
    const [article, from, to, ...more] = positionals;
    if (article === undefined || from === undefined || to === undefined)
      throw new UsageError('Name the article, the id its section has, and the id it shall have.');
    if (more[0] !== undefined)
      throw new UsageError(`What is "${more[0]}"? One section is renamed at a time.`);
    try {
      const { content } = await readContent(surroundings.root);
      const texts = await readTexts(surroundings.root, content);
      const plan = planRename(content, texts, { article, from, to });
      const used = [...usedNames(content)].filter(
        (name) => name.article === article && name.section === from,
      );
      await carryOut(plan, values, surroundings, used);
      return EXIT.ok;
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      surroundings.printError(error.message);
      return EXIT.errors;
    }
  },
};

import { readContent } from '../../content/reader/read-content.ts';
import { readArguments } from './read-arguments.ts';
import { statusReport, type ArticleStatus } from './status-report.ts';
import { statusTable } from './status-table.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const status: Verb = {
  summary: 'shows which translations are done, owed or behind',
  help: `Usage: npm run content status [-- --locale <id>] [--behind] [--json]

Shows every article in every language: whether its translation is done, owed or behind the language it was made from,
which sections are behind, how many of their words have changed, which a machine translated and nobody has read, who looks after it, when it was last compared with its
sources and when that is due again. What is due first stands first.

  --locale <id>  tells of one language only
  --behind       leaves out the articles whose translations are done or owed
  --json         prints JSON: {articles: [{id, reviewed, reviewAge, due, owner, locales: {<id>: {state, sections, tracked, unread}}}]}

@head is title, description, brief and board; @opening is what stands before the first section.
What has been translated is recorded with: npm run content confirm <article> <locale>

Exit code: 0, or 2 for a wrong command.`,

  async run(args, { root, env, isTerminal, print, printError }) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      behind: { type: 'boolean', default: false },
      locale: { type: 'string' },
    });
    if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is not an option.`);
    const { content, issues } = await readContent(root);
    const languages = content.locales.map(({ id }) => id);
    if (values.locale !== undefined && !languages.includes(values.locale)) {
      printError(`The site has no language "${values.locale}", only: ${languages.join(', ')}.`);
      return EXIT.usage;
    }
    const shown = values.locale === undefined ? languages : [values.locale];
    const all = statusReport(content, shown, today());
    const report = values.behind ? all.filter(needsWork) : all;
    if (values.json) {
      print(JSON.stringify({ articles: report }, undefined, 2));
      return EXIT.ok;
    }
    const colour = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
    const nothing = values.behind && report.length === 0;
    print(nothing ? 'No translation is behind.' : statusTable(report, shown, colour));
    if (!content.lock.intact || issues.some(({ severity }) => severity === 'error'))
      printError('The content has errors, so this may not be all: npm run content check tells which.');
    return EXIT.ok;
  },
};

function needsWork({ locales }: ArticleStatus): boolean {
  return Object.values(locales).some(
    ({ state, unread }) => !['source', 'done', 'owed'].includes(state) || unread.length > 0,
  );
}

import { parseArgs } from 'node:util';

/** What was typed after the command. */
export interface EvalOptions {
  /** Labelled sets; none means the repository's own. */
  files: string[];
  /** Ask what the articles say they are found by. */
  titles: boolean;
  /** A built site to ask instead of a fresh build. */
  site: string | undefined;
  json: boolean;
  /** Ask plain Pagefind as well, for a comparison. */
  plain: boolean;
  /** Type the queries into the results page instead of asking its code directly. */
  browser: boolean;
  failures: boolean;
  /** Ask a site that is built without the other ways of asking. */
  withoutAliases: boolean;
  /** Ask a second time in another order and compare. */
  shuffle: number | undefined;
  help: boolean;
}

/** The command was typed wrongly; the message says how to type it. */
export class UsageError extends Error {}

export const HELP = `Usage: npm run search:eval [-- file.tsv … --titles --failures --without-aliases --plain --browser --json --shuffle <seed> --site <folder> --content <folder>]

Asks search every query of a labelled set and tells how often the right article comes first and as an answer
(success@1) or among the first three (success@3), and its mean reciprocal rank; then how many of each kind got an answer,
only the nearest there is, or nothing, how many answers were right, and how many of the right ones lead to the right
section, where that is known.

  file.tsv          labelled sets: lines of lang, kind, query and accept (article or article#section, separated by
                    commas; - when nothing is to be found), separated by tabs; without any, content/tests/queries.tsv
  --titles          ask every title, question and keyword of the articles, each of which should lead to its article
  --failures        also print the rows whose first result is not right, with what came
  --without-aliases build the help centre once more without its other ways of asking (aliases.<locale>.txt) and ask that:
                    what search owes to them; no floor holds there
  --plain           ask plain Pagefind on the same index as well; it takes longer than all the rest
  --browser         type every query into the results page of a browser: the same, a hundred times slower
  --json            print everything as JSON
  --shuffle <seed>  ask again in another order: no answer may depend on what was asked before
  --site <folder>   ask this built site instead of one that is up to date
  --content <folder> the help centre to ask, where it is not the engine's own

Exit code: 0; 1 when the repository's own set is answered worse than content/tests/floors.json allows, or answers
depend on their order; 2 for a wrong command.`;

/** @throws UsageError */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parse(args);
  if (values.shuffle !== undefined && !/^\d{1,9}$/.test(values.shuffle))
    throw new UsageError(`--shuffle ${values.shuffle} is no number.`);
  if (values['without-aliases'] && values.site !== undefined)
    throw new UsageError('--without-aliases builds a site of its own: leave out --site.');
  return {
    files: positionals,
    titles: values.titles,
    site: values.site,
    json: values.json,
    plain: values.plain,
    browser: values.browser,
    failures: values.failures,
    withoutAliases: values['without-aliases'],
    shuffle: values.shuffle === undefined ? undefined : Number(values.shuffle),
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        titles: { type: 'boolean', default: false },
        site: { type: 'string' },
        json: { type: 'boolean', default: false },
        plain: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        failures: { type: 'boolean', default: false },
        'without-aliases': { type: 'boolean', default: false },
        shuffle: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

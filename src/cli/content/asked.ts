import { basename } from 'node:path';
import { readContent } from '../../content/reader/read-content.ts';
import { helpTexts } from '../../import/cli/help-texts.ts';
import { InputError, readInput } from '../../import/cli/read-input.ts';
import { showAsked } from '../../import/cli/show-asked.ts';
import { helpIndex } from '../../import/help-index.ts';
import { studyAsked } from '../../import/study-asked.ts';
import { withSynonyms } from '../../import/with-synonyms.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';
import { readArguments } from './read-arguments.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const asked: Verb = {
  summary: 'proposes aliases from searches that found nothing',
  help: `Usage: npm run content asked <file|-> [-- --locale <id>] [--json]

Reads searches that failed, one a line (- reads what is piped in), folds those that ask the same, whatever the endings
and the order of words, and tells for each question how often it was asked and
  - which article it seems to belong to: as a line that can be copied into the article's aliases.<locale>.txt,
  - or that an article has it already, or nearly: then search should have found it,
  - or that no article is about it: then one may be missing.

  --locale <id>  says which language all of them are in; otherwise each is recognised
  --json         prints JSON: {questions: [{locale, text, times, wordings, state, article, section, nearness, near}]}

What counts as near is measured in words: read a proposal before you copy it, and the section it names. Nothing is written.

Exit code: 0, 1 when the file cannot be read, 2 for a wrong command.`,

  async run(args, { root, here, print, printError }) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      locale: { type: 'string' },
    });
    const [file, more] = positionals;
    if (file === undefined) throw new UsageError('Name the file of searches, or - for what is piped in.');
    if (more !== undefined) throw new UsageError(`One file at a time: "${more}" is one too many.`);
    const { content } = await readContent(root);
    const locales = content.locales.map(({ id }) => id);
    if (values.locale !== undefined && !locales.includes(values.locale))
      throw new UsageError(`The site has no language "${values.locale}", only: ${locales.join(', ')}.`);

    let text: string;
    try {
      text = await readInput(file, here);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      printError(file === '-' ? `standard input: ${error.message}` : `${basename(file)}: ${error.message}`);
      return EXIT.errors;
    }
    const help = locales.map((locale) => {
      const synonyms = content.searchWords.get(locale)?.value.synonyms ?? [];
      return {
        locale,
        index: helpIndex(helpTexts(content, locale), withSynonyms(textAnalysis(locale), synonyms)),
      };
    });
    const questions = studyAsked(text.split('\n'), help, values.locale);
    print(values.json ? JSON.stringify({ questions }, undefined, 2) : showAsked(questions));
    return EXIT.ok;
  },
};

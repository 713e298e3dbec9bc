import { basename } from 'node:path';
import { textAnalysis } from '../../languages/text-analysis.ts';
import type { ImportReport } from '../../import/import-report.ts';
import { DocumentError } from '../../import/parse-document.ts';
import { planDrafts } from '../../import/plan-drafts.ts';
import { studyDocument } from '../../import/study-document.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { helpTexts } from '../../import/cli/help-texts.ts';
import { InputError, readInput } from '../../import/cli/read-input.ts';
import { showDrafts } from '../../import/cli/show-drafts.ts';
import { showReport } from '../../import/cli/show-report.ts';
import { writeDrafts } from '../../import/cli/write-drafts.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const importDocument: Verb = {
  summary: 'compares a scraped FAQ or help page with what the help centre answers',
  help: `Usage: npm run content import <file|-> [-- --locale <id>] [--write] [--json]

Reads a scraped page (Markdown, HTML or plain text; - reads what is piped in), takes its questions and answers apart,
folds repetitions and tells for each question how often it is asked, which article answers it already, and whether the
answer that stands under it is about something else. A page without questions is told section by section.

  --locale <id>  says which language the page is in, where it is not recognised
  --write        begins an article in content/drafts/<id>/ for each new question; never overwrites anything
  --json         prints JSON: {format, title, locale, counts, questions, answers, topics, drafts}

What counts as near is measured in words, so read before you believe. A draft is on no page. Move its folder to
content/articles/ when you write it; the content check refuses it until it is finished.

Exit code: 0, 1 when the file cannot be read or holds nothing, 2 for a wrong command.`,

  async run(args, { root, here, env, isTerminal, print, printError }) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      locale: { type: 'string' },
    });
    const [file, more] = positionals;
    if (file === undefined) throw new UsageError('Name the file to import, or - for what is piped in.');
    if (more !== undefined) throw new UsageError(`One file at a time: "${more}" is one too many.`);

    const { content } = await readContent(root);
    const locales = content.locales.map(({ id }) => id);
    if (values.locale !== undefined && !locales.includes(values.locale))
      throw new UsageError(`The site has no language "${values.locale}", only: ${locales.join(', ')}.`);

    const help = locales.map((locale) => ({
      locale,
      texts: helpTexts(content, locale),
      synonyms: content.searchWords.get(locale)?.value.synonyms ?? [],
    }));
    const document = file === '-' ? 'standard input' : basename(file);
    let report: ImportReport;
    try {
      report = studyDocument(await readInput(file, here), help, values.locale);
    } catch (error) {
      if (!(error instanceof InputError) && !(error instanceof DocumentError)) throw error;
      printError(error instanceof DocumentError ? `${document}: ${error.message}` : error.message);
      return EXIT.errors;
    }
    const { locale } = report;
    const drafts =
      values.write && locale !== undefined
        ? await writeDrafts(
            planDrafts(report, textAnalysis(locale)),
            { document, locale, locales, day: today() },
            root,
          )
        : undefined;
    if (values.json) print(JSON.stringify({ ...report, ...(drafts && { drafts }) }, undefined, 2));
    else {
      print(showReport(document, report, isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'));
      if (values.write) print(showDrafts(drafts));
    }
    return EXIT.ok;
  },
};

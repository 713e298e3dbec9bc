import { basename } from 'node:path';
import { textAnalysis } from '../../languages/text-analysis.ts';
import type { ImportReport } from '../../import/import-report.ts';
import { DocumentError } from '../../import/parse-document.ts';
import { planDrafts } from '../../import/plan-drafts.ts';
import { studyDocument } from '../../import/study-document.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { helpTexts } from '../../import/cli/help-texts.ts';
import { InputError, readInput } from '../../import/cli/read-input.ts';
import { moveIn, readSource } from '../../import/cli/move-in.ts';
import { showDrafts } from '../../import/cli/show-drafts.ts';
import { showMove } from '../../import/cli/show-move.ts';
import { showReport } from '../../import/cli/show-report.ts';
import { writeDrafts } from '../../import/cli/write-drafts.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const importDocument: Verb = {
  summary: 'moves another help centre in, or compares one scraped page with what this one answers',
  help: `Usage: npm run content import <folder|export.json|file|-> [-- --locale <id>] [--write] [--json]

A folder (Markdown, MDX or HTML: of Starlight, Docusaurus, VitePress, MkDocs, Mintlify, GitBook, or an export) or an
export as JSON (Zendesk Guide, Freshdesk, Help Scout, Intercom, WordPress) is moved in whole: articles with ids and both languages, links between them, pictures,
boxes and tabs in our form, old addresses under "formerly". It ends with what was taken, changed and left. What has no
form here stands in the draft as a note that the content check refuses. With --write, drafts in content/drafts/ are
written; run again, it writes only those that nobody edited.

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

    const document = file === '-' ? 'standard input' : basename(file);
    const source = file === '-' ? undefined : await readSource(file, here);
    if (source) {
      try {
        const moved = await moveIn(source, {
          content,
          root,
          name: document,
          day: today(),
          write: values.write,
        });
        print(values.json ? JSON.stringify(moved, undefined, 2) : showMove(document, moved));
        return EXIT.ok;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        printError(error.message);
        return EXIT.errors;
      }
    }

    const help = locales.map((locale) => ({
      locale,
      texts: helpTexts(content, locale),
      synonyms: content.searchWords.get(locale)?.value.synonyms ?? [],
    }));
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

import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createHelpCentre } from '../content/help-centre/create-help-centre.ts';
import { readContent } from '../content/reader/read-content.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { planBook } from './export/book.ts';
import { FORMATS, makeFile, readBook } from './export/make-file.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';
import { withSiteInBrowser } from './with-site-in-browser.ts';

/** `npm run export`: a topic or the whole help centre, to be taken along. */

const HELP = `Usage: npm run export -- --topic <id> | --all [--locale <id>] [--format html|pdf|epub] [--output <file>] [--content <folder>]

Makes one file of a topic or of the whole help centre in a language, from the built site (which is built first when something
changed): a page that needs nothing else, a tagged PDF with an outline, or EPUB 3. Without --format it goes by the name of the
file, and makes a PDF without that. A browser reads the pages: the Chromium that npm test uses.

  --topic <id>     the articles of one topic
  --all            all of them
  --locale <id>    the language; the first of site.yaml without it
  --output <file>  by default <topic or "help">.<language>.<format> in the folder you are in

Exit code: 0, or 1 when it could not be made.`;

try {
  const { paths, args, here } = openCommand();
  const { values } = parseArgs({
    args,
    options: {
      topic: { type: 'string' },
      all: { type: 'boolean', default: false },
      locale: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) print(HELP);
  else {
    if (values.all === (values.topic !== undefined))
      throw new Error(`What shall be in it? Fix: either --topic <id> or --all.\n\n${HELP}`);
    const asked = values.format ?? extname(values.output ?? '.pdf').slice(1);
    const format = FORMATS.find((known) => known === asked);
    if (!format) throw new Error(`"${asked}" is no format. Fix: --format ${FORMATS.join(' or ')}.`);
    const { content } = await readContent(paths.root);
    const help = createHelpCentre(content);
    const locale = values.locale ?? help.defaultLocale.id;
    const plan = planBook(help, locale, values.topic);
    if (!isBuilt(paths)) await runBuild(paths);
    const file = resolve(here, values.output ?? `${values.topic ?? 'help'}.${locale}.${format}`);
    const base = help.routes.root();
    const bytes = await withSiteInBrowser(paths.engine, paths.output, base, async (browser, address) => {
      const read = await readBook(browser, address + help.routes.home(locale), help.site.origin, plan);
      return makeFile(format, read, browser, { folder: paths.output, base });
    });
    await writeFile(file, bytes);
    print(`${plan.topics.reduce((sum, { articles }) => sum + articles.length, 0)} articles are in ${file}.`);
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

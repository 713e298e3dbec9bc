import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkProject } from '../../checks/check-project.ts';
import { isRetired } from '../../checks/sections.ts';
import { contentPath } from '../../content/reader/content-folder.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { chooseReporter } from '../../checks/reporters/choose-reporter.ts';
import { draftFiles } from '../../content/article-draft.ts';
import { planArticle, readGiven } from './new/plan-article.ts';
import type { Content } from '../../content/reader/content.ts';
import { ChangeRefused } from '../../content/change.ts';
import { asShown } from '../as-shown.ts';
import { EXIT, type Verb } from './verb.ts';

const FOLDER = 'content/articles';

export const newArticle: Verb = {
  summary: 'begins an article: writes its folder, with everything it needs',
  help: `Usage: npm run content new <id> [-- <flags>]

Writes ${FOLDER}/<id>/ with article.yaml and a text in every language. What no flag says is asked for on a terminal;
words that are still to be written are marked [[…]], and "npm run content check" lists them.

  --category <id>         the topic
  --audience <ids>        who can do it; --platform <ids>, --plan <id>: where, on which plan
  --source <ids>          what it is based on, ids of content/sources.yaml
  --section <ids>         ids of its sections; "steps" when left out
  --source-locale <tag>   the language it is written in first; the site's first when left out
  --owed <tags>           languages whose translation comes later: no text is written for them
  --title.<locale> …      also --description.<locale>, --brief.<locale>, --question.<locale>
  --json                  prints what was written and what is left as JSON

Lists take commas, and flags may be repeated. Exit code: 0, 1 when the folder cannot be written, 2 for a wrong command.`,

  async run(args, { root, shown, env, isTerminal, ask, print, printError }) {
    const { content } = await readContent(root);
    const given = readGiven(args, content);
    try {
      const draft = await planArticle(content, given, ask, print, refuseTaken(content));
      const folder = `${FOLDER}/${draft.id}`;
      const files = draftFiles(draft);
      await writeFolder(root, folder, files);

      const { issues } = await checkProject(root);
      const left = issues.filter(({ file }) => file.startsWith(`${folder}/`));
      const written = [...files.keys()].map((name) => `${folder}/${name}`);
      if (given.json) {
        print(JSON.stringify({ article: draft.id, files: written, left }, undefined, 2));
        return EXIT.ok;
      }
      print(['Written:', ...written.map((file) => `  ${shown(file)}`), '', 'What is left:', ''].join('\n'));
      print(chooseReporter(env, isTerminal)(asShown(left, shown)));
      return EXIT.ok;
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      printError(error.message);
      return EXIT.errors;
    }
  },
};

/** An id is an address that somebody may have kept: it is given once. */
const refuseTaken =
  ({ articles }: Content) =>
  (id: string): void => {
    const taken = articles.get(id);
    if (!taken) return;
    throw new ChangeRefused(
      isRetired(taken)
        ? `"${id}" is the id of a retired article. Ids are never used again: old links would lead to something else.`
        : `There is an article "${id}" already: ${taken.folder}/.`,
    );
  };

/** Writes a folder at once: it is there with all its files, or not at all. */
async function writeFolder(root: string, folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  // Hidden, so that nothing reads it as content.
  const draft = contentPath(root, `${FOLDER}/.new.${process.pid}`);
  try {
    await mkdir(draft, { recursive: true });
    for (const [name, text] of files) await writeFile(join(draft, name), text);
    await rename(draft, contentPath(root, folder));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

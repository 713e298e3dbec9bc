import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { checkProject } from '../../checks/check-project.ts';
import { contentPath } from '../../content/reader/content-folder.ts';
import { LOCK_FILE } from '../../content/reader/parse-lock.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { formatLock } from '../../content/drift/format-lock.ts';
import { readStarter, starterLocales } from './init/starter.ts';
import { starterFiles, type Wish } from './init/starter-files.ts';
import { planConfirmation } from './plan-confirmation.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

export const init: Verb = {
  summary: 'begins a help centre of your own in a folder',
  help: `Usage: npm run content init <folder> [-- --name <name> --locales <tags> --origin <address> --base <path> --colour <colour>] [--yes]

Writes a small complete help centre that passes every check: content/ with two articles, its tests, and a file for CI.
Then: npm start -- --content <folder>. What no flag says is asked for on a terminal.

  --name <name>       what it is called
  --locales <tags>    its languages, separated by commas, the one you write in first
  --origin <address>  where it will live, like https://help.example.com
  --base <path>       the path under it; / when left out
  --colour <colour>   your brand's, like #0a6e4f; a shade that cannot be read is taken to the nearest that can
  --json              prints JSON: {folder, files, locales}
  --yes               asks nothing: "Help" in English at https://help.example, unless flags say otherwise

Exit code: 0, 1 when the folder holds something already, 2 for a wrong command.`,

  async run(args, { engine, here, ask, print, printError }) {
    const { values, positionals } = readArguments(args, {
      name: { type: 'string' },
      locales: { type: 'string' },
      origin: { type: 'string' },
      base: { type: 'string', default: '/' },
      colour: { type: 'string' },
      yes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [named, more] = positionals;
    if (named === undefined)
      throw new UsageError('Which folder shall hold it? It is made when it does not exist.');
    if (more !== undefined) throw new UsageError(`One folder at a time: "${more}" is one too many.`);
    const folder = resolve(here, named);
    if (!(await isEmpty(folder))) {
      printError(
        `${folder} holds something already; nothing was written. Fix: name a folder that is empty or new.`,
      );
      return EXIT.errors;
    }

    const known = starterLocales(engine);
    const get = async (given: string | undefined, question: string, otherwise: string) =>
      given ?? ((values.yes || !ask ? '' : (await ask(`${question} [${otherwise}] `)).trim()) || otherwise);
    const wish: Wish = {
      name: await get(values.name, 'What is it called?', 'Help'),
      locales: (
        await get(values.locales, `Which languages (${known.join(', ')})? The one you write in first:`, 'en')
      )
        .split(',')
        .map((locale) => locale.trim()),
      origin: await get(values.origin, 'Where will it live?', 'https://help.example'),
      base: values.base,
      colour: values.colour?.toLowerCase(),
      today: today(),
      packaged: engine.split(/[\\/]/).includes('node_modules'),
    };
    if (wish.colour !== undefined && !/^#[0-9a-f]{6}$/.test(wish.colour))
      throw new UsageError(`--colour ${wish.colour} is no colour: write six digits, like #0a6e4f.`);
    const strange = wish.locales.filter((locale) => !known.includes(locale.split('-')[0] ?? locale));
    if (strange.length > 0)
      throw new UsageError(
        `There is nothing to begin with in "${strange.join('", "')}", only in ${known.join(', ')}. Begin with one of them ` +
          'and add the other to site.yaml: the check then lists the words that it needs.',
      );

    const starters = new Map(wish.locales.map((locale) => [locale, readStarter(engine, locale)]));
    const files = starterFiles(wish, starters);
    for (const [file, text] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    await confirmAll(folder);

    const { issues } = await checkProject(folder);
    for (const { file, line, what, fix } of issues.filter(({ severity }) => severity !== 'advice'))
      printError(`${file}:${line ?? 1} ${what} Fix: ${fix}`);
    const report = { folder: relative(here, folder) || '.', files: [...files.keys()], locales: wish.locales };
    print(
      values.json
        ? JSON.stringify(report, undefined, 2)
        : [
            `${wish.name} is in ${relative(here, folder) || '.'}/: ${files.size} files, ${wish.locales.join(', ')}.`,
            '',
            ...commands(wish.packaged, {
              here: quoted(relative(here, folder) || '.'),
              engine: quoted(relative(engine, folder)),
            }),
          ].join('\n'),
    );
    return issues.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.ok;
  },
};

/** What to type next; npm scripts of the engine are meant from its folder. */
const commands = (packaged: boolean, path: { here: string; engine: string }): string[] =>
  packaged
    ? [
        `  npx <the same package> start ${path.here}    builds and serves it`,
        `  npx <the same package> dev ${path.here}      shows what you save`,
      ]
    : [
        `  npm start -- --content ${path.engine}      builds and serves it`,
        `  npm run dev -- --content ${path.engine}    shows what you save`,
      ];

/** A path as a shell takes it for one word. */
const quoted = (path: string) => (/[^\p{L}\p{N}_./\\:~-]/u.test(path) ? `"${path}"` : path);

async function isEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  // A repository that was just made is empty.
  return names.every((name) => name === '.git');
}

/** Its translations say the same, as they were written together. */
async function confirmAll(folder: string): Promise<void> {
  const { content } = await readContent(folder);
  const { lock, problems } = planConfirmation(content, 'all', today());
  if (!lock) throw new Error(`The translations cannot be confirmed: ${problems.join(' ')}`);
  await writeFile(contentPath(folder, LOCK_FILE), formatLock(lock));
}

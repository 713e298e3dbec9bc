import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../../content/reader/content-folder.ts';
import { CONTENT_VERSION } from '../../content/schemas/version.ts';
import { planUpgrade } from '../../content/upgrade.ts';
import { carryOut, changeHelp, changeOptions } from './edit/carry-out.ts';
import { readArguments } from './read-arguments.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

/** What is text in a content folder; pictures and fonts stay as they are. */
const TEXT = /\.(ya?ml|json|mdx|txt|tsv)$/;

export const upgrade: Verb = {
  summary: 'carries content over to the form that this version of the engine reads',
  help: `Usage: npm run content upgrade [-- --dry-run]

site.yaml states the version of the content's form; this engine reads version ${CONTENT_VERSION}. Changes what an older version lacks,
all or nothing. Commit your content first; version control then shows what was changed.

${changeHelp}

Exit code: 0, 1 when the content is newer than the engine or cannot be read, 2 for a wrong command.`,

  async run(args, surroundings) {
    const { root, print, printError, shown } = surroundings;
    const { values, positionals } = readArguments(args, changeOptions);
    if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is not an option.`);
    const texts = await readTexts(contentFolder(root));
    const site = 'content/site.yaml';
    const version = versionOf(texts.get(site));
    if (version === undefined || version > CONTENT_VERSION) {
      printError(
        version === undefined
          ? `${shown(site)} states no version that can be read. Fix: write "version: ${CONTENT_VERSION}" as its first line.`
          : `${shown(site)} is of version ${version}, newer than this engine, which reads ${CONTENT_VERSION}. Fix: update the engine (README, "Updating").`,
      );
      return EXIT.errors;
    }
    const { about, changes } = planUpgrade(version, texts);
    if (changes.length === 0 && !values.json) {
      print(`There is nothing to do: the content is of version ${CONTENT_VERSION}, which this engine reads.`);
      return EXIT.ok;
    }
    if (!values.json) for (const sentence of about) print(sentence);
    await carryOut(changes, values, surroundings);
    return EXIT.ok;
  },
};

/** The version stated; the first where none is; undefined where the file cannot be read. */
function versionOf(site: string | undefined): number | undefined {
  if (site === undefined) return undefined;
  try {
    const { version = 1 } = (parse(site) ?? {}) as { version?: unknown };
    return Number.isInteger(version) ? (version as number) : undefined;
  } catch {
    return undefined;
  }
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name)).sort();
  const texts = new Map<string, string>();
  for (const name of names)
    texts.set(`content/${name.replaceAll('\\', '/')}`, await readFile(join(folder, name), 'utf8'));
  return texts;
}

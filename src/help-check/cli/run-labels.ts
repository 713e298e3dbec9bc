import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Labels } from '../../embed/wire/labels.ts';
import type { Finding } from '../finding.ts';
import type { HelpCentre } from '../help-centre.ts';
import type { MessageFile } from '../labels/check-labels.ts';
import { loadJson } from './load-help-centre.ts';
import type { Options } from './read-options.ts';
import { readSource } from './read-source.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

/** Compares the help centre's names of buttons with the product's message files; writes them where that was asked. */
export async function runLabels(
  options: Options,
  help: HelpCentre,
  surroundings: Surroundings,
): Promise<{ findings: Finding[]; compared: number }> {
  const { folder } = surroundings;
  const files = options.labels.map((given) => readMessageFile(folder, given, help.locales));
  const { checkLabels } = await surroundings.loadLabels().catch((error: unknown) => {
    throw new UsageError(
      `--labels needs packages that are not installed (${error instanceof Error ? error.message.split('\n')[0] : String(error)}). Fix: install this package again, with its dependencies.`,
      { cause: error },
    );
  });
  const checked = checkLabels(await loadLabels(options, surroundings), files, help.locales);
  if ('refused' in checked) throw new UsageError(checked.refused);
  if (options.write !== undefined) {
    const path = resolve(folder, options.write);
    if (!existsSync(path))
      throw new UsageError(
        `--write ${options.write}: there is no such file. Name a copy of the help centre's terms.yaml.`,
      );
    const before = readFileSync(path, 'utf8');
    const after = checked.rewrite(options.write, before);
    if ('refused' in after) throw new UsageError(after.refused);
    if (after.text !== before) writeFileSync(path, after.text);
  }
  return checked;
}

/** The labels are beside the manifest, in the package and on the site. */
async function loadLabels({ manifest }: Options, surroundings: Surroundings): Promise<Labels> {
  const from = manifest ?? surroundings.manifest;
  const beside = from.replace(/[^/\\]*$/, 'labels.json');
  const data = await loadJson(surroundings.folder, beside, 'list of labels');
  if (typeof data !== 'object' || data === null || !('labels' in data) || !Array.isArray(data.labels))
    throw new UsageError(
      `${beside} is no list of labels. Fix: install the package of that help centre anew.`,
    );
  if (!('schema' in data) || data.schema !== 1)
    throw new UsageError(`${beside} is of a later form. Fix: install the package of that help centre anew.`);
  return data as Labels;
}

function readMessageFile(folder: string, given: string, locales: readonly string[]): MessageFile {
  const [, named, rest = given] = /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.+)$/.exec(given) ?? [];
  if (named !== undefined && !locales.includes(named))
    throw new UsageError(
      `--labels ${given}: the help centre has no language "${named}". It has: ${locales.join(', ')}.`,
    );
  const path = resolve(folder, rest);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--labels ${given}: there is no such file.`);
  const source = readSource(path);
  if ('reason' in source) throw new UsageError(`--labels ${given}: the file ${source.reason}.`);
  return {
    file: relative(folder, path).split(sep).join('/') || join(rest),
    text: source.text,
    locale: named,
  };
}

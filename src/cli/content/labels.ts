import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chooseReporter } from '../../checks/reporters/choose-reporter.ts';
import { jsonReporter } from '../../checks/reporters/json.ts';
import { labelUses, type LabelUse } from '../../content/help-centre/label-uses.ts';
import type { Content } from '../../content/reader/content.ts';
import { readContent } from '../../content/reader/read-content.ts';
import type { Issue } from '../../core/issue.ts';
import { compareLabels, type ChangedLabel, type KnownLabel } from '../../labels/compare-labels.ts';
import { joinMessages } from '../../labels/join-messages.ts';
import { MessagesRefused, type Messages } from '../../labels/messages.ts';
import { planLabels } from '../../labels/plan-labels.ts';
import { readMessages } from '../../labels/read-messages.ts';
import { asShown } from '../as-shown.ts';
import { carryOut } from './edit/carry-out.ts';
import { readArguments } from './read-arguments.ts';
import { EXIT, UsageError, type Surroundings, type Verb } from './verb.ts';

export const labels: Verb = {
  summary: 'tells which buttons the product calls something else by now',
  help: `Usage: npm run content labels <language>=<file> … [-- --write] [--json]

Compares terms.yaml with the product's own message files, and tells of every label that has changed or gone: where it is
used, and what the product says instead. Files may be JSON (i18next, FormatJS), .xcstrings, .po, .xliff, Android's
strings.xml, Apple's .strings and .properties; give as many a language as there are:

  npm run content labels en=../product/locales/en.json ru=../product/locales/ru.json

The first run with --write notes the key of each message beside its term ("message:"), wherever one message alone says
the label in every language. From then on a label is followed even when all languages change at once.

  --write   writes new wordings and keys into terms.yaml; what follows from them in the texts is for a person to read
  --json    prints JSON

Exit code: 0 when the product says what terms.yaml says, 1 when a label differs, 2 for a wrong command.`,

  async run(args, surroundings) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    });
    const { root, shown, env, isTerminal, print, printError } = surroundings;
    const { content } = await readContent(root);
    try {
      const products = await readProducts(positionals, content, surroundings);
      const comparison = compareLabels(knownLabels(content, [...products.keys()]), products);
      const uses = labelUses(content);
      const issues = comparison.changed.map((change) => issueOf(change, content, uses.get(change.id) ?? []));
      print((values.json ? jsonReporter : chooseReporter(env, isTerminal))(asShown(issues, shown)));
      if (values.write) {
        const { file } = content.terms;
        const changes = planLabels(file, await readFile(resolve(root, file), 'utf8'), comparison);
        if (changes.length > 0 && !values.json)
          await carryOut(changes, { 'dry-run': false, json: false }, surroundings);
      } else if (comparison.keys.size > 0 && !values.json)
        print(`${comparison.keys.size} of the labels could be followed by their keys: run it with --write.`);
      return issues.length > 0 ? EXIT.errors : EXIT.ok;
    } catch (error) {
      if (!(error instanceof MessagesRefused)) throw error;
      printError(error.message);
      return EXIT.usage;
    }
  },
};

/** The product's messages by language, of all the files that were named. */
async function readProducts(
  named: readonly string[],
  { locales }: Content,
  { here }: Surroundings,
): Promise<Map<string, Messages>> {
  if (named.length === 0)
    throw new UsageError('Name a message file of the product, like en=locales/en.json.');
  const products = new Map<string, Map<string, string>>();
  for (const name of named) {
    const [, locale, file] = /^([^=]+)=(.+)$/.exec(name) ?? [];
    if (locale === undefined || file === undefined)
      throw new UsageError(`"${name}" does not say its language. Write it like en=locales/en.json.`);
    if (!locales.some(({ id }) => id === locale))
      throw new UsageError(
        `The help centre has no language "${locale}", only: ${locales.map(({ id }) => id).join(', ')}.`,
      );
    const text = await readFile(resolve(here, file), 'utf8').catch(() => {
      throw new MessagesRefused(`There is no file ${file} that can be read.`);
    });
    const all = products.get(locale) ?? new Map<string, string>();
    joinMessages(all, file, locale, readMessages(file, text, locale));
    products.set(locale, all);
  }
  return products;
}

/** Every label that is the product's own: what could not be confirmed is our wording and is not compared. */
function knownLabels({ terms }: Content, locales: readonly string[]): KnownLabel[] {
  return Array.from(terms.entries, ([id, { label, unconfirmed = [], message }]): KnownLabel => {
    const own = locales.flatMap((locale) => {
      const said = label?.[locale];
      return said === undefined || unconfirmed.includes(locale) ? [] : [[locale, said] as const];
    });
    return { id, message, label: Object.fromEntries(own) };
  });
}

function issueOf(
  { id, locale, said, now, key }: ChangedLabel,
  content: Content,
  everywhere: readonly LabelUse[],
): Issue {
  const uses = everywhere
    .filter((use) => use.locale === locale)
    .map(({ file, line, section }) => `${file}:${line}${section ? ` (section "${section}")` : ''}`);
  const place = content.terms.placeOf([id, 'label', locale]);
  const by = key === undefined ? '' : ` (${key})`;
  return {
    code: now === undefined ? 'label-gone' : 'label-changed',
    severity: 'error',
    file: content.terms.file,
    ...(place && { line: place.line, column: place.column }),
    what:
      now === undefined
        ? `In "${locale}" the product does not say “${said}” any more${by}.`
        : `In "${locale}" the product says “${now}” now and not “${said}”${by}.`,
    why:
      uses.length > 0
        ? `Readers look in vain for a button that the texts name: ${uses.join(', ')}.`
        : 'The list of button names tells readers a name that the product does not show.',
    fix:
      now === undefined
        ? `Find out what became of it, and correct label.${locale} of "${id}" or take it out of the texts.`
        : `Write label.${locale}: ${now} for "${id}", or run this with --write; then read the sentences around it.`,
  };
}

import type { LabelUse, Labels } from '../../embed/wire/labels.ts';
import { compareLabels, type ChangedLabel, type KnownLabel } from '../../labels/compare-labels.ts';
import { joinMessages } from '../../labels/join-messages.ts';
import { localeOfFile } from '../../labels/locale-of-file.ts';
import type { Messages } from '../../labels/messages.ts';
import { lineOfMessage } from '../../labels/place-of-message.ts';
import { planLabels } from '../../labels/plan-labels.ts';
import { readMessages } from '../../labels/read-messages.ts';
import { WHY, type Finding } from '../finding.ts';

/** A message file of the product. */
export interface MessageFile {
  file: string;
  text: string;
  /** Undefined when only its path or what it says tells. */
  locale: string | undefined;
}

/** What the labels of a help centre came to, held against the product. */
export type LabelsChecked =
  | {
      findings: Finding[];
      /** How many labels were compared, each once for a language. */
      compared: number;
      /** How many could be followed by the key of their message, which terms.yaml does not note yet. */
      keys: number;
      /**
       * Writes the new wordings, and the keys of messages that were found, into a copy of terms.yaml.
       *
       * @returns what the file says afterwards
       */
      rewrite: (file: string, text: string) => { text: string } | { refused: string };
    }
  /** Something cannot be read; one line for the terminal. */
  | { refused: string };

/**
 * Compares what a help centre calls the product's buttons with the product's own message files.
 *
 * @param locales the help centre's languages; the first is its default
 */
export function checkLabels(
  labels: Labels,
  files: readonly MessageFile[],
  locales: readonly string[],
): LabelsChecked {
  try {
    return check(labels, files, locales);
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

function check(
  { file: terms, labels }: Labels,
  files: readonly MessageFile[],
  locales: readonly string[],
): LabelsChecked {
  const products = new Map<string, Map<string, string>>();
  const readIn = new Map<string, MessageFile[]>();
  for (const given of files)
    for (const [locale, messages] of readEach(given, locales)) {
      const all = products.get(locale) ?? new Map<string, string>();
      joinMessages(all, given.file, locale, messages);
      products.set(locale, all);
      readIn.set(locale, [...(readIn.get(locale) ?? []), given]);
    }
  const known = labels.map(({ id, label, message }): KnownLabel => ({ id, label, message }));
  const comparison = compareLabels(known, products);
  const entries = new Map(labels.map((entry) => [entry.id, entry]));
  return {
    findings: comparison.changed.map((change) => {
      const entry = entries.get(change.id);
      if (!entry) throw new Error(`No label "${change.id}" was compared.`);
      const uses = entry.uses.filter(({ locale }) => locale === change.locale);
      const line = entry.lines[change.locale];
      return findingOf(
        change,
        uses,
        `${terms}${line === undefined ? '' : `:${line}`}`,
        readIn.get(change.locale) ?? [],
      );
    }),
    compared: labels.flatMap(({ label }) => Object.keys(label).filter((locale) => products.has(locale)))
      .length,
    keys: comparison.keys.size,
    rewrite: (file, text) => {
      try {
        return { text: planLabels(file, text, comparison)[0]?.after ?? text };
      } catch (error) {
        return { refused: messageOf(error) };
      }
    },
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What a file says of its own language: PO in its header, XLIFF by its target. */
const SAID = /(?:target-language|trgLang)\s*=\s*["']([\w-]+)|^"Language:\s*([\w-]+)/m;

/** The messages of a file in each language that it holds. */
function readEach(
  { file, text, locale }: MessageFile,
  locales: readonly string[],
): readonly (readonly [string, Messages])[] {
  if (locale !== undefined) return [[locale, readMessages(file, text, locale)]];
  if (file.endsWith('.xcstrings'))
    return locales.flatMap((each) => {
      try {
        return [[each, readMessages(file, text, each)] as const];
      } catch {
        // A language that the catalogue does not have.
        return [];
      }
    });
  const [, target, header] = SAID.exec(text) ?? [];
  const said = (target ?? header)?.replace('_', '-').toLowerCase();
  const own =
    localeOfFile(file, locales) ??
    locales.find((id) => id.toLowerCase() === said) ??
    locales.find((id) => id.toLowerCase() === said?.split('-')[0]);
  if (own === undefined)
    throw new Error(
      `${file} does not say which language it is in. Write it like --labels ${locales[0] ?? 'en'}=${file}; the help centre has: ${locales.join(', ')}.`,
    );
  return [[own, readMessages(file, text, own)]];
}

function findingOf(
  { id, locale, said, now, key }: ChangedLabel,
  uses: readonly LabelUse[],
  place: string,
  files: readonly MessageFile[],
): Finding {
  const code = now === undefined ? 'label-gone' : 'label-changed';
  const [bare = ''] = key?.split(':').slice(-1) ?? [];
  const found = files
    .map(({ file, text }) => ({ file, line: now === undefined ? undefined : lineOfMessage(text, bare, now) }))
    .find(({ line }) => line !== undefined);
  const by = key === undefined ? '' : ` (${key})`;
  const places = uses.map(
    ({ article, section, file, line }) =>
      `article "${article}"${section ? `, section "${section}"` : ''} (${file}:${line})`,
  );
  return {
    code,
    level: 'error',
    file: found?.file ?? files[0]?.file ?? place,
    line: found?.line ?? 1,
    column: 1,
    length: 0,
    what:
      now === undefined
        ? `In "${locale}" nothing says “${said}” any more${by}, which the help centre calls "${id}".`
        : `In "${locale}" this says “${now}” now${by}, and the help centre still “${said}” ("${id}").`,
    why:
      places.length > 0
        ? `${WHY[code]} It is named in ${places.join('; ')}.`
        : `${WHY[code]} No article names it; the list of names does.`,
    fix:
      now === undefined
        ? `Tell the help centre what became of it: ${place}, label.${locale} of "${id}".`
        : `Have the help centre write ${now} (${place}, label.${locale} of "${id}"); --write does it in a copy of that file.`,
    instead: now,
    uses,
  };
}

import type { Messages } from './messages.ts';

/** A button or menu of the product, as the help centre names it. */
export interface KnownLabel {
  id: string;
  /** By locale. */
  label: Readonly<Record<string, string>>;
  /** The key of the product's message, where it is known. */
  message: string | undefined;
}

/** One label that the product does not show any more, in one language. */
export interface ChangedLabel {
  id: string;
  locale: string;
  said: string;
  /** What the product says instead; undefined when it is not known. */
  now: string | undefined;
  /** The key of the message that says so. */
  key: string | undefined;
}

/** What a comparison came to. */
export interface Comparison {
  changed: ChangedLabel[];
  /** Keys that were found for labels without one: only where one message says the label in every language. */
  keys: Map<string, string>;
}

/**
 * Compares labels with what the product says now.
 *
 * A label with a key is compared with that message. One without is looked for by its words; when they are gone in one
 * language, the message that still says the label in another tells the new wording.
 *
 * @param products the product's messages by locale; a language that is not there is not compared
 */
export function compareLabels(
  labels: readonly KnownLabel[],
  products: ReadonlyMap<string, Messages>,
): Comparison {
  const byWords = new Map([...products].map(([locale, messages]) => [locale, keysByWords(messages)]));
  const comparison: Comparison = { changed: [], keys: new Map() };
  for (const known of labels) {
    const languages = [...products.keys()].filter((locale) => Object.hasOwn(known.label, locale));
    const key = known.message ?? keyInEvery(known, languages, byWords);
    if (known.message === undefined && key !== undefined) comparison.keys.set(known.id, key);
    for (const locale of languages) {
      const said = known.label[locale];
      const messages = products.get(locale);
      if (said === undefined || !messages) continue;
      const change = compareOne({ ...known, said, locale, key }, messages, byWords);
      if (change) comparison.changed.push(change);
    }
  }
  return comparison;
}

type KeysByWords = ReadonlyMap<string, ReadonlySet<string>>;

function compareOne(
  { id, said, locale, key, label }: KnownLabel & { said: string; locale: string; key: string | undefined },
  messages: Messages,
  byWords: ReadonlyMap<string, KeysByWords>,
): ChangedLabel | undefined {
  if (key !== undefined) {
    const now = messages.get(key);
    return now !== undefined && plain(now) === plain(said) ? undefined : { id, locale, said, now, key };
  }
  if (byWords.get(locale)?.has(plain(said))) return undefined;
  const others = Object.entries(label).flatMap(([other, words]) => {
    const keys = other === locale ? undefined : byWords.get(other)?.get(plain(words));
    return keys ? [keys] : [];
  });
  // The same message still says the label in other languages: in all of them, or at least in one; or its key is the
  // term's own id.
  const guesses = [
    [...(others[0] ?? [])].filter((candidate) => others.every((keys) => keys.has(candidate))),
    others.flatMap((keys) => [...keys]),
    [...messages.keys()].filter((candidate) => lastWord(candidate) === id),
  ];
  for (const candidates of guesses) {
    const wordings = new Map(
      candidates.flatMap((candidate) => {
        const now = messages.get(candidate);
        return now === undefined || plain(now) === NOTHING ? [] : [[plain(now), { now, key: candidate }]];
      }),
    );
    const [only] = wordings.values();
    if (wordings.size === 1 && only) return { id, locale, said, ...only };
  }
  return { id, locale, said, now: undefined, key: undefined };
}

/** The last part of a key as ids are written: `employee.assignAdmin` → `assign-admin`. */
function lastWord(key: string): string {
  const [last = key] = key.split(/[.:|/]/).slice(-1);
  return last
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();
}

/** The one message that says a label in every language; undefined when there is none, or several. */
function keyInEvery(
  { label }: KnownLabel,
  languages: readonly string[],
  byWords: ReadonlyMap<string, KeysByWords>,
): string | undefined {
  const [first, ...rest] = languages.map((locale) =>
    byWords.get(locale)?.get(plain(label[locale] ?? NOTHING)),
  );
  const shared = [...(first ?? [])].filter((key) => rest.every((keys) => keys?.has(key)));
  return shared.length === 1 ? shared[0] : undefined;
}

/** No message is looked up by it: messages without words are left out. */
const NOTHING = '';

function keysByWords(messages: Messages): KeysByWords {
  const keys = new Map<string, Set<string>>();
  for (const [key, text] of messages) {
    const words = plain(text);
    if (words === NOTHING) continue;
    const same = keys.get(words);
    if (same) same.add(key);
    else keys.set(words, new Set([key]));
  }
  return keys;
}

/** A label without what only its place on the screen asks for: `&Save…`, `Save:` and `Save` are the same. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/&(?=\p{L})/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s*(?:…|\.{3}|:)\s*$/, '')
    .trim();
}

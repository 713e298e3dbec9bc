import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { lazyMap, lazyWeakMap } from '../../core/lazy.ts';
import type { Locale } from '../../core/locale.ts';

/** A button, menu or name of the product in the language of a text. */
export interface TermView {
  label: string;
  /** False when nobody could confirm that the product calls it so. */
  confirmed: boolean;
  /** How it is called in the site's other languages, as far as that is confirmed. */
  elsewhere: { locale: Locale; label: string }[];
}

/** @throws when the term does not exist; the content check reports that with file and line */
export const termView = (help: HelpCentre, locale: string, id: string): TermView => viewsOf(help)(locale)(id);

/** Thousands of texts name the same few hundred buttons. */
const viewsOf = lazyWeakMap((help: HelpCentre) =>
  lazyMap((locale: string) => lazyMap((id: string) => makeView(help, locale, id))),
);

function makeView(help: HelpCentre, locale: string, id: string): TermView {
  const { label: labels, unconfirmed } = help.term(id);
  const label = labels[locale];
  if (label === undefined) throw new Error(`content/terms.yaml has no "${id}" in "${locale}".`);
  const elsewhere = help.locales.flatMap((other) => {
    const otherLabel = labels[other.id];
    const known = other.id !== locale && otherLabel !== undefined && !unconfirmed.includes(other.id);
    return known ? [{ locale: other, label: otherLabel }] : [];
  });
  return { label: help.translator(locale).set(label), confirmed: !unconfirmed.includes(locale), elsewhere };
}

/** A row of the list of names: every label in every language. */
export interface TermRow {
  id: string;
  labels: Partial<Record<string, { text: string; confirmed: boolean; older: string[] }>>;
}

/** Every term, sorted by its label in the reader's language. */
export function termRows({ terms }: HelpCentre, locale: string): TermRow[] {
  const order = new Intl.Collator(locale);
  const rows = [...terms].map(([id, { label, unconfirmed, older }]) => ({
    id,
    labels: Object.fromEntries(
      Object.entries(label).flatMap(([language, text]) =>
        text === undefined
          ? []
          : [
              [
                language,
                { text, confirmed: !unconfirmed.includes(language), older: older?.[language] ?? [] },
              ] as const,
            ],
      ),
    ),
  }));
  const key = (row: TermRow) => row.labels[locale]?.text ?? row.id;
  return rows.sort((a, b) => order.compare(key(a), key(b)) || (a.id < b.id ? -1 : 1));
}

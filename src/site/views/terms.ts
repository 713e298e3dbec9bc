import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../core/locale.ts';
import { getLocales, getTranslator } from './site.ts';

/** A button, menu or name of the product in the language of a text. */
export interface TermView {
  label: string;
  /** False when nobody could confirm that the product calls it so. */
  confirmed: boolean;
  /** How it is called in the site's other languages, as far as that is confirmed. */
  elsewhere: { locale: Locale; label: string }[];
}

/** Throws when the term does not exist; the content check reports that with file and line. */
export async function getTerm(locale: string, id: string): Promise<TermView> {
  const entry = await getEntry('terms', id);
  const label = entry?.data.label[locale];
  if (!entry || !label) throw new Error(`content/terms.yaml has no "${id}" in "${locale}".`);
  const { set } = await getTranslator(locale);
  const elsewhere = (await getLocales()).flatMap((other) => {
    const otherLabel = entry.data.label[other.id];
    const known = other.id !== locale && otherLabel && !entry.data.unconfirmed.includes(other.id);
    return known ? [{ locale: other, label: otherLabel }] : [];
  });
  return { label: set(label), confirmed: !entry.data.unconfirmed.includes(locale), elsewhere };
}

/** A row of the list of names: every label in every language. */
export interface TermRow {
  id: string;
  labels: Partial<Record<string, { text: string; confirmed: boolean; older: string[] }>>;
}

/** Every term, sorted by its label in the reader's language. */
export async function getTerms(locale: string): Promise<TermRow[]> {
  const order = new Intl.Collator(locale);
  const rows = (await getCollection('terms')).map(({ id, data }) => ({
    id,
    labels: Object.fromEntries(
      Object.entries(data.label).map(([language, text = '']) => [
        language,
        { text, confirmed: !data.unconfirmed.includes(language), older: data.older?.[language] ?? [] },
      ]),
    ),
  }));
  const key = (row: TermRow) => row.labels[locale]?.text ?? row.id;
  return rows.sort((a, b) => order.compare(key(a), key(b)));
}

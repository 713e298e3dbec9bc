import { getEntry } from 'astro:content';
import type { Quantity } from '../../content/schemas/facts.ts';
import { getSourceTitle } from './sources.ts';
import { getTranslator } from './site.ts';

/** What one source says where sources disagree. */
export interface ClaimView {
  value: string;
  source: string;
  note: string | undefined;
  /** True for the value we follow. */
  followed: boolean;
}

/** A fact in the words of a language. */
export interface FactView {
  value: string;
  claims: ClaimView[];
  ruling: string | undefined;
}

/** Throws when the fact does not exist; the content check reports that with file and line. */
export async function getFact(locale: string, id: string): Promise<FactView> {
  const entry = await getEntry('facts', id);
  if (!entry) throw new Error(`content/facts.yaml has no "${id}".`);
  const { plural, set } = await getTranslator(locale);
  const say = (quantity: Quantity) =>
    'text' in quantity ? set(quantity.text[locale] ?? '') : plural(`unit.${quantity.unit}`, quantity.value);
  const value = say(entry.data.is);
  const claims = await Promise.all(
    (entry.data.claims ?? []).map(async ({ is, source, note }) => ({
      value: say(is),
      source: await getSourceTitle(locale, source),
      note: note?.[locale] && set(note[locale]),
      followed: say(is) === value,
    })),
  );
  return { value, claims, ruling: entry.data.ruling?.[locale] && set(entry.data.ruling[locale]) };
}

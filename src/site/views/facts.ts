import { getEntry } from 'astro:content';
import { quantityIn } from '../../i18n/quantity.ts';
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

/** A grammatical case that a sentence needs: «до 30 дней». A language without cases ignores it. */
export type FactForm = 'genitive';

/** Throws when the fact does not exist; the content check reports that with file and line. */
export async function getFact(locale: string, id: string, form?: FactForm): Promise<FactView> {
  const entry = await getEntry('facts', id);
  if (!entry) throw new Error(`content/facts.yaml has no "${id}".`);
  const t = await getTranslator(locale);
  const { set } = t;
  const say = (quantity: Quantity) => quantityIn(quantity, t, form);
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

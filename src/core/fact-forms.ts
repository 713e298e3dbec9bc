/**
 * Grammatical cases that a sentence can need an amount in, `<Fact form="…" />`: «до 1 недели», «за 1 неделю», “nach
 * 5 Tagen”. A language without cases ignores them.
 */
export const factForms = ['genitive', 'dative', 'accusative', 'instrumental'] as const;

export type FactForm = (typeof factForms)[number];

/** The case that is written; undefined where it is none of them. */
export function toFactForm(written: string | undefined): FactForm | undefined {
  return factForms.find((form) => form === written);
}

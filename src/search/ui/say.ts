/** A text in every plural form its language distinguishes, `{{count}}` standing for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Fills the `{{…}}` of a text. The pages' own texts are filled when they are built; these are the few that only
 * the browser can fill. A name without a value stays as it is.
 */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/**
 * Says a number with its noun in the right form: "1 result", "5 results".
 *
 * @param values for what else the text has to be filled with
 */
export function sayCount(
  locale: string,
  forms: PluralForms,
  count: number,
  values: Record<string, string> = {},
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
  return fill(form, { ...values, count: new Intl.NumberFormat(locale).format(count) });
}

import type { FactForm } from '../core/fact-forms.ts';
import type { Translator } from './translator.ts';

/** An amount that is printed as its language does it. */
export type Amount =
  | { value: number; unit: string }
  | { value: number; currency: string }
  | {
      text: Readonly<Partial<Record<string, string>>>;
      forms?: Readonly<Partial<Record<FactForm, Readonly<Partial<Record<string, string>>>>>>;
    };

/** Whether a unit is a sign that every language has its own way to write, so that no words for it are needed. */
export const isSign = (unit: string): boolean => unit === 'percent';

/**
 * An amount in the words of a language: “5,000 people”, “9,90 €”, «до 30 дней».
 *
 * @param form a grammatical case; a language without words for it has one form for all
 * @throws Error when the language has no text for it
 */
export function quantityIn(amount: Amount, t: Translator, form?: FactForm): string {
  if ('text' in amount) {
    const text = (form && amount.forms?.[form]?.[t.locale]) ?? amount.text[t.locale];
    if (text === undefined) throw new Error(`A fact has no text in "${t.locale}".`);
    return t.set(text);
  }
  if ('currency' in amount) {
    const { value, currency } = amount;
    return new Intl.NumberFormat(t.locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value);
  }
  if (isSign(amount.unit))
    return new Intl.NumberFormat(t.locale, {
      style: 'unit',
      unit: amount.unit,
      maximumFractionDigits: 20,
    }).format(amount.value);
  return t.counted(amount.unit, amount.value, form);
}

import { rulesFor } from './rules-for.ts';

/** What opens and closes a quotation, as CLDR has it (`delimiters`); languages with rules of their own know better. */
const MARKS: Readonly<Record<string, string>> = {
  ar: '”…“',
  cs: '„…“',
  da: '“…”',
  de: '„…“',
  es: '«…»',
  fi: '”…”',
  fr: '«\u00a0…\u00a0»',
  it: '«…»',
  ja: '「…」',
  ko: '“…”',
  nl: '‘…’',
  pl: '„…”',
  pt: '“…”',
  sv: '”…”',
  tr: '“…”',
  uk: '«…»',
  zh: '“…”',
};

/** The quotation marks of a language, around dots; undefined where they are not known. */
export const quotationMarks = (locale: string): string | undefined => rulesFor(MARKS, locale);

import type { LanguageRules } from './rules.ts';

const NBSP = '\u00a0';

export const en: LanguageRules = {
  typography: (text) =>
    text
      // A dash starts no line.
      .replace(/ (?=[—–] )/g, NBSP)
      // A figure stays with its unit: "30 days".
      .replace(/(?<=\d) (?=[a-z%])/g, NBSP),
};

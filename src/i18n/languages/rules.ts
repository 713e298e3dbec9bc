/** What a language needs beyond its words. A language without rules works with the defaults. */
export interface LanguageRules {
  /** Sets a plain text in the language's typography, e.g. puts no-break spaces where a line must not end. */
  typography(text: string): string;
}

export const defaultRules: LanguageRules = { typography: (text) => text };

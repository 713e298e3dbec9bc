import { defaultSearchRules, type SearchRules } from '../search-rules.ts';

/** Words are put together as one: “Kartensperrung” is the “Sperrung” of a “Karte”, with a letter between or none. */
export const de: SearchRules = {
  ...defaultSearchRules,
  compoundLinks: ['', 'n', 's', 'en', 'es', 'er', 'e'],
};

import { lazyMap } from '../../core/lazy.ts';
import { searchRules } from '../../languages/search.ts';
import type { Content, ValuePath } from '../../content/reader/content.ts';
import { stemOf } from '../../search/text/stem-of.ts';
import { tokenize } from '../../search/text/tokenize.ts';
import { defineRule } from '../rule.ts';
import { readerTexts } from '../texts/reader-texts.ts';

export const unusedSearchWord = defineRule(
  {
    code: 'unused-search-word',
    severity: 'advice',
    explain: 'Readers’ browsers fetch it with every first search, and it leads to no text.',
  },
  function* (content) {
    if ([...content.searchWords.values()].every(({ value }) => Object.values(value).every(isEmpty))) return;
    const said = saidIn(content);
    for (const [locale, { file, value, placeOf }] of content.searchWords) {
      const known = (text: string) => said(locale, text);
      const unused = (what: string, path: ValuePath) => ({
        file,
        ...placeOf(path),
        what,
        fix: 'Delete it, or write it as the texts do.',
      });
      for (const [index, group] of (value.synonyms ?? []).entries())
        if (!group.some(known))
          yield unused(`No text says any of: ${group.join(', ')}.`, ['synonyms', index]);
      for (const [kind, pairs] of [
        ['spellings', value.spellings ?? {}],
        ['phrases', value.phrases ?? {}],
      ] as const)
        for (const [typed, meant] of Object.entries(pairs))
          if (!known(meant)) yield unused(`No text says “${meant}”.`, [kind, typed]);
      for (const [index, word] of (value.everywhere ?? []).entries())
        if (!known(word)) yield unused(`No text says “${word}”.`, ['everywhere', index]);
    }
  },
);

const isEmpty = (words: object) => Object.keys(words).length === 0;

/** Tells whether any word of a text is said somewhere in the help centre, in any form. */
function saidIn(content: Content): (locale: string, text: string) => boolean {
  const forms = new Map<string, Set<string>>();
  const add = (locale: string, text: string) => {
    const known = forms.get(locale) ?? new Set();
    forms.set(locale, known);
    for (const word of tokenize(text)) known.add(word);
  };
  for (const { locale, text } of readerTexts(content)) add(locale, text);
  for (const { aliases, translations } of content.articles.values()) {
    for (const [locale, file] of aliases) for (const { text } of file.aliases) add(locale, text);
    for (const { locale, value } of translations.values())
      (value.keywords ?? []).forEach((text) => add(locale, text));
  }
  for (const { label = {} } of content.terms.entries.values())
    for (const [locale, text] of Object.entries(label)) if (text) add(locale, text);
  // Few words make many texts: each is stemmed once.
  const stems = lazyMap((locale: string) => {
    const rules = searchRules(locale);
    return new Set(Array.from(forms.get(locale) ?? [], (word) => stemOf(word, rules)));
  });
  return (locale, text) =>
    tokenize(text).some((word) => stems(locale).has(stemOf(word, searchRules(locale))));
}

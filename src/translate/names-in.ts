import { lazyMap } from '../core/lazy.ts';
import type { Content } from '../content/reader/content.ts';
import { quantityIn } from '../i18n/quantity.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { UiWords } from '../i18n/words.ts';
import type { ShownNames } from './read-inline.ts';

/** What names and facts are called in a language; what has no name shows its id. */
export function namesIn(content: Pick<Content, 'ui' | 'terms' | 'facts'>): (locale: string) => ShownNames {
  return lazyMap((locale: string) => {
    const ui = content.ui.find((file) => file.locale === locale);
    const t = createTranslator(locale, Object.fromEntries(ui?.all ?? []) as UiWords);
    return {
      term: (id) => content.terms.entries.get(id)?.label?.[locale] ?? id,
      fact: (id) => {
        const is = content.facts.entries.get(id)?.is;
        return is === undefined ? id : quantityIn(is, t);
      },
    };
  });
}

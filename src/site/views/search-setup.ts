import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { FieldSetup, SearchSetup } from '../../search/ui/setup.ts';
import { editionNames } from './editions.ts';

/** What search in the browser needs to know, in the words of a language. */
export function searchSetup(help: HelpCentre, locale: string): SearchSetup {
  const { locales, routes, site } = help;
  const t = help.translator(locale);
  const editions = editionNames(help, locale);
  return {
    locale,
    indexUrl: routes.searchIndex(),
    rootUrl: routes.root(),
    pageUrl: routes.search(locale),
    languages: Object.fromEntries(locales.map(({ id, name }) => [id, name])),
    ...(editions.length > 0 && {
      editions: {
        names: Object.fromEntries(editions.map(({ id, name }) => [id, name])),
        other: t('edition.other'),
      },
    }),
    ...(site.feedback && {
      tell: {
        url: routes.failedSearches(),
        byItself: site.feedback.searches,
        words: {
          looking: t('feedback.looking'),
          tell: t('feedback.tell'),
          told: t('feedback.told'),
          failed: t('feedback.tellFailed'),
        },
      },
    }),
    words: {
      results: t.pluralForms('search.results'),
      first: t('search.first'),
      none: t('search.none'),
      oneMore: t('search.oneMore'),
      near: t('search.near'),
      noneInTopic: t('search.noneInTopic'),
      everyTopic: t('search.everyTopic'),
      alsoCalled: t('search.alsoCalled'),
      failed: t('search.failed'),
      showing: t('search.showing'),
      keyboard: t('search.keyboard'),
      latin: t('search.latin'),
      sound: t('search.sound'),
      readAs: t('search.readAs'),
      dropped: t('search.dropped'),
      without: t.pluralForms('search.without'),
      literal: t('search.literal'),
      otherLanguage: t('search.otherLanguage'),
      straight: t('search.straight'),
      terms: t('nav.terms'),
      recent: t('search.recent'),
      recentNote: t('search.recentNote'),
      recentClear: t('search.recentClear'),
      recentCleared: t('search.recentCleared'),
    },
  };
}

/** What a search field that suggests needs of it. */
export function fieldSetup(help: HelpCentre, locale: string): FieldSetup {
  const t = help.translator(locale);
  const { indexUrl, rootUrl, words } = searchSetup(help, locale);
  const { straight, terms } = words;
  return {
    locale,
    indexUrl,
    rootUrl,
    words: { straight, terms, suggestions: t.pluralForms('search.suggestions') },
  };
}

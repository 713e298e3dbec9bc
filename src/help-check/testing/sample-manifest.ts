import type { LiveArticle, Manifest, RetiredArticle } from '../../embed/wire/manifest.ts';

const REVISION = '0123456789abcdef';

/** A live article of the sample: section → its old ids. */
export function liveArticle(
  id: string,
  sections: Record<string, string[]>,
  locales: readonly string[] = ['en', 'pl'],
): LiveArticle {
  return {
    id,
    state: 'live',
    updated: '2026-11-22',
    sourceLocale: 'en',
    locales: Object.fromEntries(
      locales.map((locale) => [
        locale,
        {
          path: `/docs/${locale}/articles/${id}/`,
          title: `${id} (${locale})`,
          revision: REVISION,
          behind: [],
        },
      ]),
    ),
    sections: Object.entries(sections).map(([section, aliases]) => ({
      id: section,
      aliases,
      titles: Object.fromEntries(locales.map((locale) => [locale, `${section} (${locale})`])),
    })),
  };
}

const retired: RetiredArticle = {
  id: 'old-alpha',
  state: 'retired',
  since: '2026-11-01',
  replacedBy: 'alpha',
};

/** The manifest of a small help centre in two languages. */
export const sampleManifest: Manifest = {
  $schema: 'https://help.example/docs/embed/v1/schema/manifest.json',
  schema: 1,
  site: { url: 'https://help.example/docs/', names: { en: 'Help', pl: 'Pomoc' } },
  revision: REVISION,
  builtAt: '2026-11-22T10:00:00Z',
  defaultLocale: 'en',
  locales: [
    { id: 'en', name: 'English', dir: 'ltr' },
    { id: 'pl', name: 'Polski', dir: 'ltr' },
  ],
  articles: [
    liveArticle('alpha', { remove: [], rehire: ['hire-back'] }),
    liveArticle('beta', { part: [] }, ['en']),
    liveArticle('gamma', {}),
    retired,
  ],
};

import { sampleManifest } from '../../../help-check/testing/sample-manifest.ts';
import type { Card } from '../../wire/card.ts';

/** The card of each article of the sample manifest, in each of its languages. */
export const sampleCards: ReadonlyMap<string, ReadonlyMap<string, Card>> = new Map(
  sampleManifest.locales.map(({ id }) => [
    id,
    new Map(sampleManifest.articles.map((article) => [article.id, sampleCard(id, article.id)])),
  ]),
);

function sampleCard(locale: string, id: string): Card {
  return {
    $schema: 'https://help.example/docs/embed/v1/schema/card.json',
    schema: 1,
    id,
    locale,
    text: { lang: locale, dir: 'ltr' },
    title: `${id} (${locale})`,
    summary: 'What it says.',
    url: `https://help.example/docs/${locale}/articles/${id}/`,
    permalink: `https://help.example/docs/go/${id}/`,
    updated: '2026-11-22',
    sections: [],
  };
}

import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { cardSchema, type Card } from './card.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { oembedSchema, type OEmbed } from './oembed.ts';

const AT = 'https://help.example';

const manifest: Manifest = {
  $schema: `${AT}/embed/v1/schema/manifest.json`,
  schema: 1,
  site: { url: `${AT}/`, names: { en: 'Help' } },
  revision: '0123456789abcdef',
  builtAt: '2026-11-22T10:00:00.000Z',
  defaultLocale: 'en',
  locales: [{ id: 'en', name: 'English', dir: 'ltr' }],
  articles: [
    {
      id: 'a',
      state: 'live',
      updated: '2026-11-22',
      sourceLocale: 'en',
      locales: { en: { path: '/en/articles/a/', title: 'A', revision: '0123456789abcdef', behind: [] } },
      sections: [{ id: 's', aliases: ['old'], titles: { en: 'S' } }],
    },
    { id: 'b', state: 'retired', since: '2026-11-01', replacedBy: 'a' },
  ],
};

const card: Card = {
  $schema: `${AT}/embed/v1/schema/card.json`,
  schema: 1,
  id: 'a',
  locale: 'en',
  text: { lang: 'en', dir: 'ltr' },
  title: 'A',
  summary: 'In brief.',
  url: `${AT}/en/articles/a/`,
  permalink: `${AT}/go/a/`,
  updated: '2026-11-22',
  sections: [{ id: 's', aliases: [], title: 'S', summary: '', url: `${AT}/en/articles/a/#s` }],
};

const oembed: OEmbed = {
  version: '1.0',
  type: 'link',
  title: 'A',
  provider_name: 'Help',
  provider_url: `${AT}/en/`,
  cache_age: 86_400,
};

const good: [string, z.ZodType, object][] = [
  ['a manifest', manifestSchema, manifest],
  ['a card', cardSchema, card],
  ['the card of a retired article', cardSchema, { ...card, retired: { id: 'b', since: '2026-11-01' } }],
  ['an oEmbed answer', oembedSchema, oembed],
];

describe('the wire format', () => {
  test.each(good)('takes %s', (_, schema, data) => {
    expect(schema.parse(data)).toEqual(data);
  });

  test.each(good)('takes %s with keys of a later version', (_, schema, data) => {
    expect(schema.safeParse({ ...data, later: true }).success).toBe(true);
  });

  test.each<[string, z.ZodType, object]>([
    ['another version', manifestSchema, { ...manifest, schema: 2 }],
    ['an article in no state', manifestSchema, { ...manifest, articles: [{ id: 'a' }] }],
    [
      'an article replaced by nothing',
      manifestSchema,
      { ...manifest, articles: [{ id: 'a', state: 'retired' }] },
    ],
    ['a site without a language', manifestSchema, { ...manifest, locales: [] }],
    ['an address that is a script', cardSchema, { ...card, url: 'javascript:alert(1)' }],
    ['a path as an address', cardSchema, { ...card, url: '/en/articles/a/' }],
    ['an id that is a path', cardSchema, { ...card, id: '../a' }],
    ['a summary that is too long', cardSchema, { ...card, summary: 'a'.repeat(281) }],
    ['a day that does not exist', cardSchema, { ...card, updated: '2026-02-30' }],
    ['markup from afar', oembedSchema, { ...oembed, type: 'rich', html: '<iframe>' }],
  ])('refuses %s', (_, schema, data) => {
    expect(schema.safeParse(data).success).toBe(false);
  });
});

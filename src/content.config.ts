import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { readSite } from './content/reader/read-site.ts';
import { articleSchema } from './content/schemas/article.ts';
import { categorySchema } from './content/schemas/categories.ts';
import { factSchema } from './content/schemas/facts.ts';
import { lockSchema } from './content/schemas/lock.ts';
import type { LocaleIds } from './content/schemas/parts.ts';
import { siteSchema } from './content/schemas/site.ts';
import { sourceSchema } from './content/schemas/sources.ts';
import { termSchema } from './content/schemas/terms.ts';
import { translationSchema } from './content/schemas/translation.ts';
import { wordsSchema } from './content/schemas/ui.ts';

const locales = readSite(process.cwd()).locales.map((locale) => locale.id) as unknown as LocaleIds;

/** The id of an entry is its path below the base, without the ending. */
const path = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');
const folder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

export const collections = {
  /** One entry, `site`. */
  site: defineCollection({
    loader: file('content/site.yaml', {
      parser: (text) => ({ site: parse(text) as Record<string, unknown> }),
    }),
    schema: siteSchema(locales),
  }),
  categories: defineCollection({ loader: file('content/categories.yaml'), schema: categorySchema(locales) }),
  terms: defineCollection({ loader: file('content/terms.yaml'), schema: termSchema(locales) }),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: factSchema(locales) }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema(locales) }),
  /** Keyed by locale. The content check demands the exact keys; here only their form. */
  ui: defineCollection({
    loader: glob({ base: 'content/ui', pattern: '*.json', generateId: path }),
    schema: wordsSchema,
  }),
  /** Keyed by article id. */
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '*/article.yaml', generateId: folder }),
    schema: articleSchema(locales),
  }),
  /** Keyed `<article id>/<locale>`. */
  translations: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '*/*.mdx', generateId: path, deferRender: true }),
    schema: translationSchema,
  }),
  /** One entry, `lock`; none while nothing was confirmed. */
  lock: defineCollection({
    loader: glob({ base: 'content', pattern: 'translations.lock.json', generateId: () => 'lock' }),
    schema: lockSchema,
  }),
};

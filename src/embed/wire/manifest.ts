import { z } from 'zod';
import {
  address,
  behind,
  day,
  dir,
  id,
  integrity,
  localeId,
  path,
  revision,
  schemaVersion,
  unread,
} from './parts.ts';

const inLocale = z
  .object({
    path,
    title: z.string(),
    revision,
    behind,
    unread,
  })
  .meta({ description: 'An article in one language.' });

const section = z
  .object({
    id,
    aliases: z.array(id).meta({ description: 'Ids the section had before; links to them go on working.' }),
    titles: z.record(localeId, z.string()).meta({ description: 'By language.' }),
  })
  .meta({ description: 'A section of an article; its id is the same in every language.' });

const live = z.object({
  id,
  state: z.literal('live'),
  updated: day.meta({ description: 'The day the article last changed or was compared with its sources.' }),
  sourceLocale: localeId.meta({ description: 'The language the article is written in first.' }),
  locales: z
    .record(localeId, inLocale)
    .meta({ description: 'By language; a language the article is not translated to yet is absent.' }),
  sections: z.array(section).meta({ description: 'In reading order.' }),
});

const retired = z.object({
  id,
  state: z.literal('retired'),
  since: day.meta({ description: 'The day the article was taken away.' }),
  replacedBy: id.meta({ description: 'The live article that answers now; links to the old id lead there.' }),
});

const assets = z.object({
  script: z
    .object({
      path: path.meta({ description: 'Always the newest version; kept by browsers for a short time.' }),
      pinned: path.meta({
        description: 'The same file under a name that holds its hash; may be kept for ever.',
      }),
      integrity,
    })
    .meta({ description: 'The script that defines the elements help-link and help-panel.' }),
  package: z
    .object({ path, version: z.string(), integrity })
    .optional()
    .meta({ description: 'The npm package, as a tarball that npm installs from its address.' }),
});

/** `/embed/v1/manifest.json`: everything other products can link to. */
export const manifestSchema = z
  .object({
    $schema: address,
    schema: schemaVersion,
    site: z.object({
      url: address.meta({ description: 'Where the site begins, with a slash at the end.' }),
      names: z.record(localeId, z.string()).meta({ description: 'By language.' }),
    }),
    revision: revision.meta({ description: 'Of the site, its languages and its articles.' }),
    builtAt: z.iso.datetime(),
    defaultLocale: localeId,
    locales: z.array(z.object({ id: localeId, name: z.string(), dir })).min(1),
    articles: z.array(z.discriminatedUnion('state', [live, retired])),
    assets: assets.optional(),
  })
  .meta({ title: 'Manifest of a help centre' });

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestArticle = Manifest['articles'][number];
export type LiveArticle = Extract<ManifestArticle, { state: 'live' }>;
export type RetiredArticle = Extract<ManifestArticle, { state: 'retired' }>;
export type ManifestAssets = NonNullable<Manifest['assets']>;

import { z } from 'zod';
import {
  address,
  behind,
  day,
  dir,
  id,
  localeId,
  revision,
  schemaVersion,
  summary,
  unread,
} from './parts.ts';

const note = z.string().optional().meta({
  description:
    'What has to be shown beside the summary, in the language of the texts: that a machine translated it and nobody has checked that.',
});

const section = z
  .object({
    id,
    aliases: z.array(id).meta({ description: 'Ids the section had before.' }),
    title: z.string(),
    summary,
    note,
    url: address,
  })
  .meta({ description: 'A section of the article.' });

/** `/embed/v1/<locale>/<id>.json`: what an article says in short. */
export const cardSchema = z
  .object({
    $schema: address,
    schema: schemaVersion,
    id: id.meta({
      description: 'Of the article; of the one that answers now, where the id asked for is retired.',
    }),
    retired: z
      .object({ id, since: day })
      .optional()
      .meta({ description: 'Present where the id asked for is retired: that id, and since when.' }),
    locale: localeId.meta({ description: 'The language that was asked for.' }),
    text: z.object({ lang: localeId, dir }).meta({
      description:
        'The language the texts are really in: another one while the translation is still to come.',
    }),
    title: z.string(),
    summary,
    note,
    url: address.meta({ description: 'The article in the language that was asked for.' }),
    permalink: address.meta({
      description: "The article in the reader's own language; the address to link to.",
    }),
    updated: day.meta({ description: 'The day the article last changed or was compared with its sources.' }),
    revision: revision.optional(),
    reviewed: day.optional().meta({ description: 'The day the article was last compared with its sources.' }),
    sources: z
      .array(z.object({ title: z.string(), url: address.optional() }))
      .optional()
      .meta({ description: 'What the article was compared with.' }),
    behind: behind.optional(),
    unread,
    sections: z.array(section).meta({ description: 'In reading order.' }),
  })
  .meta({ title: 'Card of an article' });

export type Card = z.infer<typeof cardSchema>;

import { z } from 'zod';
import { address } from './parts.ts';

/**
 * `/embed/v1/<locale>/<id>.oembed.json`: oEmbed 1.0, of type "link". A "rich" answer would have to fit the `maxwidth` and
 * `maxheight` it is asked for, which a file cannot, and asks consumers to put foreign markup into their pages.
 */
export const oembedSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('link'),
    title: z.string(),
    provider_name: z.string(),
    provider_url: address,
    cache_age: z.int().positive().meta({ description: 'Seconds this answer may be kept.' }),
  })
  .meta({ title: 'oEmbed answer for an article' });

export type OEmbed = z.infer<typeof oembedSchema>;

import { z } from 'zod';
import { address, id, localeId, schemaVersion } from './parts.ts';

const line = z.int().positive().meta({ description: 'Counted from 1.' });

const use = z
  .object({
    article: id,
    locale: localeId,
    section: id.optional().meta({ description: 'Absent before the first section.' }),
    file: z.string().meta({ description: 'Of the help centre’s repository.' }),
    line,
  })
  .meta({ description: 'A place of an article that names the label.' });

const label = z
  .object({
    id,
    label: z.record(localeId, z.string()).meta({
      description: 'By language; a language in which the name could not be confirmed is absent.',
    }),
    message: z.string().optional().meta({ description: 'The key of the product’s own message.' }),
    lines: z.record(localeId, line).meta({ description: 'Where each stands in `file`.' }),
    uses: z.array(use),
  })
  .meta({ description: 'A button, menu or name of the product as the help centre gives it.' });

/** `/embed/v1/labels.json`: the names of the product that articles use, for `help-check --labels`. */
export const labelsSchema = z
  .object({
    $schema: address,
    schema: schemaVersion,
    file: z.string().meta({ description: 'The file of the help centre’s repository they stand in.' }),
    labels: z.array(label),
  })
  .meta({ title: 'Names of the product in a help centre' });

export type Labels = z.infer<typeof labelsSchema>;
export type LabelEntry = Labels['labels'][number];
export type LabelUse = LabelEntry['uses'][number];

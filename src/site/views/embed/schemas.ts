import { z } from 'zod';
import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import { cardSchema } from '../../../embed/wire/card.ts';
import { labelsSchema } from '../../../embed/wire/labels.ts';
import { manifestSchema } from '../../../embed/wire/manifest.ts';
import { oembedSchema } from '../../../embed/wire/oembed.ts';

const SCHEMAS = { manifest: manifestSchema, card: cardSchema, oembed: oembedSchema, labels: labelsSchema };
export type SchemaName = keyof typeof SCHEMAS;

/** The kinds of files whose schemas are published. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** Where the JSON Schema of a kind of file is published. */
export const schemaPath = ({ routes }: Pick<HelpCentre, 'routes'>, name: SchemaName) =>
  routes.embed(`schema/${name}.json`);

/** The JSON Schema of a kind of file, made from the one that this site is checked with. */
export function jsonSchema(help: HelpCentre, name: SchemaName): unknown {
  // As readers of a file see it: keys that a later version adds are no error.
  return { $id: help.absolute(schemaPath(help, name)), ...z.toJSONSchema(SCHEMAS[name], { io: 'input' }) };
}

import { z } from 'zod';
import { articleSchema } from './article.ts';
import { categorySchema } from './categories.ts';
import { factSchema } from './facts.ts';
import { id, type LocaleIds } from './parts.ts';
import { siteKeys } from './site-keys.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './sources.ts';
import { termSchema } from './terms.ts';

/** JSON Schema, as far as it is read here. */
export interface JsonSchema {
  properties?: Record<string, { description?: string }>;
  required?: string[];
  [key: string]: unknown;
}

/**
 * What editors need to complete and check the YAML files of `content/`, made from the schemas that the reader goes by.
 * What only code can tell, such as a contrast, is left to the check.
 *
 * @param locales of the help centre: every text is wanted in each
 * @returns JSON Schema (draft 2020-12) by the name of the file, without `.yaml`
 */
export function editorSchemas(locales: LocaleIds): Record<string, JsonSchema> {
  const site = toJson(siteSchema(locales));
  for (const [key, description] of Object.entries(siteKeys)) {
    const property = site.properties?.[key];
    if (!property) throw new Error(`site.yaml has no key "${key}".`);
    property.description = description;
  }
  const catalog = (of: z.ZodType) => toJson(z.record(id, of));
  return {
    site,
    categories: catalog(categorySchema(locales)),
    facts: catalog(factSchema(locales)),
    sources: catalog(sourceSchema(locales)),
    terms: catalog(termSchema(locales)),
    article: toJson(articleSchema(locales)),
  };
}

const toJson = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

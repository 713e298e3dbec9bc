import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../../../site/views/embed/json-answer.ts';
import { getJsonSchema, schemaPaths, type SchemaName } from '../../../../site/views/embed/schemas.ts';

export const getStaticPaths = schemaPaths;

export const GET: APIRoute<Record<string, never>, { name: SchemaName }> = async ({ params: { name } }) =>
  jsonAnswer(await getJsonSchema(name));

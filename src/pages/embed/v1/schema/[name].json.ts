import { helpCentre } from '../../../../content/help-centre/current.ts';
import { jsonAnswer } from '../../../../site/views/embed/json-answer.ts';
import { jsonSchema, schemaPaths, type SchemaName } from '../../../../site/views/embed/schemas.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = schemaPaths;

export const GET: APIRoute<Record<string, never>, { name: SchemaName }> = ({ params: { name } }) =>
  jsonAnswer(jsonSchema(helpCentre(), name));

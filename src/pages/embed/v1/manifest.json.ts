import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../../site/views/embed/json-answer.ts';
import { getManifest } from '../../../site/views/embed/manifest.ts';

export const GET: APIRoute = async () => jsonAnswer(await getManifest());

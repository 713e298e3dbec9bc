import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../../library/embed/json-answer.ts';
import { getManifest } from '../../../library/embed/manifest.ts';

export const GET: APIRoute = async () => jsonAnswer(await getManifest());

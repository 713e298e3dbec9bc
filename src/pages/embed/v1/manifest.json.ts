import { helpCentre } from '../../../content/help-centre/current.ts';
import { jsonAnswer } from '../../../site/views/embed/json-answer.ts';
import { manifestOf } from '../../../site/views/embed/manifest.ts';
import type { APIRoute } from 'astro';
import { manifestAssets } from '../../../site/views/embed/assets.ts';
import { buildTime } from '../../../site/views/embed/build-time.ts';

export const GET: APIRoute = () => {
  const help = helpCentre();
  const builtAt = buildTime(process.env['SOURCE_DATE_EPOCH']);
  return jsonAnswer(manifestOf(help, manifestAssets(help), builtAt));
};

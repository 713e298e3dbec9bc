import type { APIRoute } from 'astro';
import { everyIdPaths, getCard } from '../../../../site/views/embed/card.ts';
import { jsonAnswer } from '../../../../site/views/embed/json-answer.ts';

type Params = Record<'locale' | 'id', string>;

export const getStaticPaths = everyIdPaths;

export const GET: APIRoute<Record<string, never>, Params> = async ({ params: { locale, id } }) =>
  jsonAnswer(await getCard(locale, id));

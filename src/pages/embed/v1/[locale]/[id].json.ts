import { helpCentre } from '../../../../content/help-centre/current.ts';
import { cardOf } from '../../../../site/views/embed/card.ts';
import { jsonAnswer } from '../../../../site/views/embed/json-answer.ts';
import { everyIdPaths } from '../../../../site/views/paths.ts';
import type { APIRoute } from 'astro';

type Params = Record<'locale' | 'id', string>;

export const getStaticPaths = () => everyIdPaths(helpCentre());

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { locale, id } }) =>
  jsonAnswer(cardOf(helpCentre(), locale, id));

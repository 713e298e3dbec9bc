import { helpCentre } from '../../../../content/help-centre/current.ts';
import { changesFeed, FEED_HEADERS } from '../../../../site/views/changes-feed.ts';
import { everyTopicPaths } from '../../../../site/views/paths.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = () => everyTopicPaths(helpCentre());

export const GET: APIRoute<Record<string, never>, { locale: string; category: string }> = ({
  params: { locale, category },
}) => new Response(changesFeed(helpCentre(), locale, category), { headers: FEED_HEADERS });

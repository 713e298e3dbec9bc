import { helpCentre } from '../../content/help-centre/current.ts';
import { changesFeed, FEED_HEADERS } from '../../site/views/changes-feed.ts';
import { localePaths } from '../../site/views/paths.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = () => localePaths(helpCentre());

export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params: { locale } }) =>
  new Response(changesFeed(helpCentre(), locale), { headers: FEED_HEADERS });

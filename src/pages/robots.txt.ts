import type { APIRoute } from 'astro';
import { absolute, routes } from '../site/views/site.ts';

export const GET: APIRoute = async () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${await absolute(routes.sitemap())}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

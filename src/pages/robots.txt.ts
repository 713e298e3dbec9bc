import { helpCentre } from '../content/help-centre/current.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => {
  const help = helpCentre();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${help.absolute(help.routes.sitemap())}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

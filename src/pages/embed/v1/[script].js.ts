import type { APIRoute } from 'astro';
import { files } from 'virtual:spravka/embed';

/** The scripts that other products load. The ending stands in the file's name: without it, `npm run dev` wants a slash. */
export const getStaticPaths = () =>
  files.map(({ name, code }) => ({ params: { script: name.replace(/\.js$/, '') }, props: { code } }));

export const GET: APIRoute = ({ props }) =>
  new Response(props['code'] as string, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

import { parseArgs } from 'node:util';
import { readSite } from '../content/reader/read-site.ts';
import { createRoutes } from '../core/routes.ts';
import { caddyfile } from '../hosting/hosts/caddy.ts';
import { dockerfile } from '../hosting/hosts/dockerfile.ts';
import { nginxConfig } from '../hosting/hosts/nginx.ts';
import type { ServedSite } from '../hosting/hosts/served-site.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';

/** Prints what a host needs to serve `dist/` as our own server does. */
const HOSTS: Readonly<
  Record<string, (site: ServedSite, folder: string | undefined, origin: string) => string>
> = {
  nginx: (site, folder = '/usr/share/nginx/html') => nginxConfig(site, { listen: '80', folder }),
  caddy: (site, folder = '/srv', origin) => caddyfile(site, { address: new URL(origin).host, folder }),
  docker: (site) => dockerfile(site),
};

const HELP = `Use: npm run hosts -- <${Object.keys(HOSTS).join(' | ')}> [--folder <where the host finds the files>]
Prints its configuration. Netlify, Cloudflare Pages and others read dist/_headers and dist/_redirects by themselves;
GitHub Pages sends no headers of its own: what the pages say in their heads holds there.`;

try {
  const { paths, args } = openCommand();
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { folder: { type: 'string' }, help: { type: 'boolean' } },
  });
  const write = HOSTS[positionals[0] ?? ''];
  if (values.help) print(HELP);
  else if (!write || positionals.length > 1) throw new Error(HELP);
  else {
    const { base, locales, origin } = readSite(paths.root);
    const site = { root: createRoutes(base).root(), locales: locales.map(({ id }) => id) };
    print(write(site, values.folder, origin).replace(/\n$/, ''));
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 2;
}

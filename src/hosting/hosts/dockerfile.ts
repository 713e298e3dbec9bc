import { nginxConfig } from './nginx.ts';
import type { ServedSite } from './served-site.ts';

/** A Dockerfile: nginx that runs as nobody in particular, with the site and its rules. Build it beside `dist/`. */
export function dockerfile(site: ServedSite): string {
  const folder = '/usr/share/nginx/html';
  return `# Made by "npm run hosts -- docker": docker build -f - . after "npm run build -- --cards --compress" serves dist/ on port 8080, without root.
FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY dist ${folder}${site.root.replace(/\/$/, '')}
COPY <<'END' /etc/nginx/conf.d/default.conf
${nginxConfig(site, { listen: '8080', folder })}END
`;
}

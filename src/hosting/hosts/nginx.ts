import { CONTENT_TYPES, isCompressible, OTHER_TYPE } from '../content-types.ts';
import { HOST_FILES, NOT_FOUND } from '../header-table.ts';
import { literal } from '../path-pattern.ts';
import { headerRules, tagSource, twinSource, type HeaderRule } from './rules.ts';
import type { ServedSite } from './served-site.ts';

export interface NginxOptions {
  /** What to listen to: `80`, `127.0.0.1:8080`. */
  listen: string;
  /** Holds the site, below its base path. */
  folder: string;
}

/**
 * A configuration for nginx, to be put into `/etc/nginx/conf.d/`. Headers are set in one place, from maps: an
 * `add_header` of a location would take the place of all others.
 */
export function nginxConfig(site: ServedSite, { listen, folder }: NginxOptions): string {
  const { root, locales } = site;
  const rules = headerRules(site);
  const [first = 'en', ...others] = locales;
  const hidden = HOST_FILES.map(literal).join('|');
  return `# Made by "npm run hosts -- nginx": put it into /etc/nginx/conf.d/. Once the site is reached by https alone, tell browsers:
# add_header Strict-Transport-Security "max-age=31536000" always;
${rules.map(map).join('')}
map $http_accept $help_form {
  default "/index.html";
  "~*text/html" "/index.html";
  "~*text/markdown" ".md";
}
map $http_accept $help_takes_html {
  default "no";
  "" "yes";
  "~*(text/html|application/xhtml\\+xml|text/\\*|\\*/\\*)" "yes";
}
map $http_accept_language $help_accepted {
  default "${first}";
${others.map((id) => `  "~*${tagSource(id)}" "${id}";\n`).join('')}}
map $arg_lang $help_locale {
  default $help_accepted;
${locales.map((id) => `  "~*${tagSource(id)}" "${id}";\n`).join('')}}

server {
  listen ${listen};
  root ${folder};
  server_tokens off;
  absolute_redirect off;
  error_page 403 404 =404 ${root}${NOT_FOUND};

  types {
${types()}  }
  default_type ${OTHER_TYPE};
  charset utf-8;
  charset_types ${typesThat((type) => type.includes('charset=')).join(' ')};
  gzip on;
  gzip_static on; # and "brotli_static on;" where that module is there: "npm run build -- --compress" writes both
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${typesThat(isCompressible).join(' ')};

${rules.map((rule) => `  add_header ${rule.name} ${valueOf(rule)} always;\n`).join('')}
  location ~ "^${literal(root)}(${hidden})$" { return 404; }
  location ~ "^${literal(root)}(?<help_page>${twinSource(locales)})/$" {
    try_files ${root}$help_page$help_form ${root}$help_page/index.html =404;
  }
  location ~ "^${literal(root)}go/(?<help_article>[^/.]+)/$" {
    if (!-e $request_filename) { return 404; }
    if ($help_takes_html = "no") { return 302 ${root}$help_locale/articles/$help_article/; }
  }
${root === '/' ? '' : `  location = / { return 302 ${root}; }\n`}}
`;

  /** After "nothing there" `$uri` is the page for that, and a folder’s is its index; `$request_uri` stays what was asked for. */
  function map({ name, values, otherwise = '', asAskedFor }: HeaderRule): string {
    if (values.length === 0) return '';
    const lines = values.map(({ source, value }) => {
      const whole = asAskedFor ? source.replace(/\$$/, '(\\?.*)?$') : source;
      return `  "~${whole}" "${value}";\n`;
    });
    return `map ${asAskedFor ? '$request_uri' : '$uri'} ${variable(name)} {\n  default "${otherwise}";\n${lines.join('')}}\n`;
  }
}

const variable = (name: string) => `$help_${name.replaceAll('-', '_')}`;

/** A header that is the same everywhere needs no map. */
const valueOf = ({ name, values, otherwise = '' }: HeaderRule) =>
  values.length === 0 ? `"${otherwise}"` : variable(name);

const bare = (type: string) => type.replace(/;.*/, '');

/** Types that nginx is told about; text/html it takes for granted, and warns. */
const typesThat = (test: (type: string) => boolean) =>
  [...new Set(Object.values(CONTENT_TYPES).filter(test).map(bare))].filter((type) => type !== 'text/html');

function types(): string {
  const byType = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(CONTENT_TYPES))
    byType.set(bare(type), [...(byType.get(bare(type)) ?? []), ending.slice(1)]);
  return [...byType].map(([type, endings]) => `    ${type} ${endings.join(' ')};\n`).join('');
}

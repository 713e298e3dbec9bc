import { CONTENT_TYPES } from '../content-types.ts';
import { headersFor, HOST_FILES, NOT_FOUND } from '../header-table.ts';
import { literal } from '../path-pattern.ts';
import { headerRules, tagSource, twinSource } from './rules.ts';
import type { ServedSite } from './served-site.ts';

export interface CaddyOptions {
  /** What to listen to: `help.example`, `http://127.0.0.1:8080`. */
  address: string;
  /** Holds the site, below its base path. */
  folder: string;
}

/** A Caddyfile. */
export function caddyfile(site: ServedSite, { address, folder }: CaddyOptions): string {
  const { root, locales } = site;
  const rules = headerRules(site);
  const [first = 'en', ...others] = locales;
  const lines: string[] = [];
  let count = 0;
  /** A matcher for paths that match one expression and none of the others. */
  const matcher = (source: string | undefined, not: readonly string[]): string => {
    if (source === undefined && not.length === 0) return '*';
    const name = `@help${++count}`;
    lines.push(`${name} {`);
    if (source !== undefined) lines.push(`  path_regexp ${source}`);
    for (const other of not) lines.push(`  not path_regexp ${other}`);
    lines.push('}');
    return name;
  };
  for (const { name, values, otherwise } of rules) {
    values.forEach(({ source, value }, at) =>
      lines.push(
        `header ${matcher(
          source,
          values.slice(0, at).map((before) => before.source),
        )} ${name} "${value}"`,
      ),
    );
    if (otherwise !== undefined)
      lines.push(
        `header ${matcher(
          undefined,
          values.map(({ source }) => source),
        )} ${name} "${otherwise}"`,
      );
  }
  for (const [ending, type] of Object.entries(CONTENT_TYPES))
    lines.push(`header ${matcher(`${literal(ending)}$`, [])} content-type "${type}"`);
  const missing = headersFor(NOT_FOUND);
  const changed = rules.filter(({ evenMissing, values }) => !evenMissing && values.length > 0);

  return `# Made by "npm run hosts -- caddy". Once the site is reached by https alone, tell browsers:
# header Strict-Transport-Security "max-age=31536000"
${address} {
  root * ${folder}
  encode gzip
  route {
${root === '/' ? '' : `    redir / ${root} 302\n`}
    @twin {
      path_regexp twin ^${literal(root)}(${twinSource(locales)})/$
      header_regexp Accept (?i)text/markdown
      not header_regexp Accept (?i)text/html
    }
    @program {
      path_regexp go ^${literal(root)}go/([^/.]+)/$
      header Accept *
      not header_regexp Accept (?i)(text/html|application/xhtml\\+xml|text/\\*|\\*/\\*)
      file {path}index.html
    }
    map {query.lang} {help_named} {
${locales.map((id) => `      "~(?i)${tagSource(id)}" ${id}\n`).join('')}      default -
    }
    map {header.Accept-Language} {help_accepted} {
${others.map((id) => `      "~(?i)${tagSource(id)}" ${id}\n`).join('')}      default ${first}
    }
    map {help_named} {help_locale} {
      - {help_accepted}
      default {help_named}
    }
${lines.map((line) => `    ${line}\n`).join('')}
    @hidden path ${HOST_FILES.map((file) => root + file).join(' ')}
    error @hidden 404
    @folderAsked {
      not path */
      file {path}/index.html
      expression \`{query} != ""\`
    }
    redir @folderAsked {path}/?{query} 301
    @folder {
      not path */
      file {path}/index.html
    }
    redir @folder {path}/ 301
    redir @program ${root}{help_locale}/articles/{re.go.1}/ 302
    route @twin {
      @copy file ${root}{re.twin.1}.md
      header @copy content-type "${CONTENT_TYPES['.md']}"
      rewrite @copy ${root}{re.twin.1}.md
    }
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    root * ${folder}
    header content-type "${CONTENT_TYPES['.html']}"
${changed
  .map(({ name }) =>
    missing[name] === undefined ? `    header -${name}\n` : `    header ${name} "${missing[name]}"\n`,
  )
  .join('')}    rewrite * ${root}${NOT_FOUND}
    file_server {
      status 404
      precompressed br gzip
    }
  }
}
`;
}

import { addUses, NOTHING, type Found, type Value } from './use.ts';
import { present } from '../../core/present.ts';

/** Where a help centre may be linked to. */
export interface Addresses {
  /** Where it begins, with a slash at the end: `https://help.example/docs/`. */
  sites: readonly string[];
  /** Whether paths without an origin count too: `/docs/go/…`. */
  relative: boolean;
}

/** A slash in an address; JSON writes it `\/`. */
const SLASH = String.raw`\\?/`;
/** What cannot stand in an address unescaped, and what surrounds one: quotes, brackets, tags, the end of a sentence. */
const PART = String.raw`[^\s"'\`<>?#/\\()[\]{}$%,;|*]*`;
const AFTER = new RegExp(`(${PART})(?:${SLASH})?`, 'y');
const QUERY = /\?([^\s"'`<>#)\]]*)/y;
const SECTION = /#([^\s"'`<>)\]{}$%\\]*)/y;
/** A program goes on where the text breaks off: `${id}`, `{{ id }}`, `<?= $id ?>`, `%s`, `' + id`, `" . $id`. */
const PROGRAM = /\{|<[?%]|%[sd@(]|\$[\w{]|["'`](?:\s*\+\s*[\w$(]|\s*\.\s*\$|\s+\.\s+\w)/y;
/** `join('/go/', id)` */
const JOINED = /["'`]\s*,\s*\w+\s*\)/y;
const RELATIVE_END = /$|["'`\s)<>\]\\?#,;|]/y;

/**
 * Finds addresses of articles: permalinks, `/go/<id>/?lang=…#<section>`, and addresses of article pages.
 *
 * @param text a source file without its comments
 */
export function findAddresses(text: string, addresses: Addresses, found: Found): void {
  const pattern = patternOf(addresses);
  for (const match of text.matchAll(pattern)) {
    const [opening, host, page] = match;
    const at = match.index + opening.length;
    readAddress(text, at, { absolute: host !== undefined, page }, found);
  }
}

function readAddress(
  text: string,
  at: number,
  { absolute, page }: { absolute: boolean; page: string | undefined },
  found: Found,
): void {
  AFTER.lastIndex = at;
  const [whole = '', written = ''] = AFTER.exec(text) ?? [];
  const id = written.replace(/[.:!]+$/, '');
  let end = at + whole.length;
  const slash = whole.length > written.length;
  if ((!slash && startsAt(PROGRAM, text, end)) || (whole === '' && startsAt(JOINED, text, at))) {
    found.unclear.push({ at, part: 'article' });
    return;
  }
  // `/go/:id` is how routers write what they answer to.
  if (id === '' || id.startsWith(':')) return;

  QUERY.lastIndex = end;
  const query = QUERY.exec(text);
  if (query) end += query[0].length;
  SECTION.lastIndex = end;
  const hash = SECTION.exec(text);
  if (hash) end += hash[0].length;
  // `/go/src/main.go` is no address of ours; on the help centre's own origin everything is.
  if (!absolute && id === written && !startsAt(RELATIVE_END, text, end) && !startsAt(PROGRAM, text, end))
    return;
  const section: Value = hash ? sectionOf(present(hash[1], 'the section after #'), end, text) : NOTHING;
  addUses(found, { known: [{ value: id, at }] }, section, localeOf(query, page, at));
}

function sectionOf(written: string, end: number, text: string): Value {
  const at = end - written.length;
  if (startsAt(PROGRAM, text, end)) return { known: undefined, at };
  const value = written.replace(/[.,:;!]+$/, '');
  return value === '' || value.startsWith(':~:') ? NOTHING : { known: [{ value, at }] };
}

/** The language that an address asks for: `?lang=xx`, or the folder of an article's page. */
function localeOf(query: RegExpExecArray | null, page: string | undefined, at: number): Value {
  if (page !== undefined) return { known: [{ value: page, at }] };
  const lang = /(?:^|[&;])lang=([^&;]*)/.exec(query?.[1] ?? '');
  if (!query || !lang) return NOTHING;
  const start = query.index + 1 + lang.index + lang[0].length - (lang[1] ?? '').length;
  return /^[\w-]*$/.test(lang[1] ?? '')
    ? { known: [{ value: lang[1] ?? '', at: start }] }
    : { known: undefined, at: start };
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const patterns = new WeakMap<Addresses, RegExp>();

/** Made once for all files: there are thousands. */
function patternOf(addresses: Addresses): RegExp {
  const known = patterns.get(addresses);
  if (known) return known;
  const urls = addresses.sites.map((site) => new URL(site));
  const literally = (text: string) => text.replace(/[^\w/]/g, '\\$&').replaceAll('/', SLASH);
  const hosts = urls.map(({ host, pathname }) => literally(`//${host}${pathname}`)).join('|');
  const paths = [...new Set(urls.map(({ pathname }) => literally(pathname)))].join('|');
  const page = `([a-z]{2,3}(?:-\\w+)*)${SLASH}articles`;
  const pattern = new RegExp(
    `((?:https?:)?(?:${hosts}))(?:go|${page})${SLASH}` +
      // A page's path alone may well be the product's own.
      (addresses.relative ? `|(?<=^|[\\s"'\`(=[>])(?:${paths})go${SLASH}` : ''),
    'gm',
  );
  patterns.set(addresses, pattern);
  return pattern;
}

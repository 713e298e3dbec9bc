/** An object whose keys nobody promised. */
type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What systems call the parts of an article; the first that holds a text counts. */
const TITLE = ['title', 'name', 'subject'];
const BODY = ['body', 'text', 'content', 'description', 'html'];
const ADDRESS = ['html_url', 'publicUrl', 'public_url', 'url', 'link'];
const LOCALE = ['locale', 'language', 'lang', 'default_locale'];

/**
 * The articles of an export or an API of another help desk, in the form that Zendesk Guide gives them: Freshdesk
 * (`description`, categories with folders), Help Scout (`items` with `name` and `text`), Intercom (`data` with `body`),
 * WordPress (`title.rendered`, `content.rendered`).
 *
 * @param data parsed JSON
 * @returns undefined for what holds no articles
 */
export function asExport(data: unknown): Loose | undefined {
  // Zendesk's own form holds more than is understood here.
  if (isObject(data) && Array.isArray(data['articles']) && data['articles'].every(isZendesk)) return data;
  const articles = foundIn(data).flatMap(({ entry, section }) => {
    const title = textOf(entry, TITLE);
    const body = textOf(entry, BODY);
    if (title === undefined || body === undefined || '@type' in entry) return [];
    const id = entry['id'];
    return [
      {
        ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
        title,
        body,
        locale: textOf(entry, LOCALE),
        html_url: textOf(entry, ADDRESS),
        section_id: section,
      },
    ];
  });
  if (articles.length === 0) return undefined;
  const names = new Set(articles.flatMap(({ section_id }) => section_id ?? []));
  return { articles, sections: [...names].map((name) => ({ id: name, name })), foreign: true };
}

const isZendesk = (entry: unknown) =>
  isObject(entry) && typeof entry['title'] === 'string' && ('body' in entry || 'section_id' in entry);

interface Found {
  entry: Loose;
  section: string | undefined;
}

/** Keys below which lists of articles stand, or what holds them. */
const HOLDERS = ['articles', 'article', 'items', 'data', 'category', 'all_folders', 'folders', 'categories'];

/** Lists are looked for where exports have them, at most this deep. */
const DEEPEST = 6;

function foundIn(data: unknown, section?: string, depth = 0): Found[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.flatMap((entry) => foundIn(entry, section, depth + 1));
  if (!isObject(data)) return [];
  const held = HOLDERS.filter((key) => typeof data[key] === 'object' && data[key] !== null);
  // By itself an object is a file of settings rather than an article.
  if (held.length === 0) return depth === 0 ? [] : [{ entry: data, section }];
  const name = textOf(data, ['name']) ?? section;
  return held.flatMap((key) => foundIn(data[key], name, depth + 1));
}

function textOf(entry: Loose, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = entry[key];
    const text = isObject(value) ? value['rendered'] : value;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

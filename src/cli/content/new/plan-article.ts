import { nearestId } from '../../../core/ids.ts';
import type { Content } from '../../../content/reader/content.ts';
import { isRetired } from '../../../checks/sections.ts';
import { readArguments } from '../read-arguments.ts';
import { today } from '../today.ts';
import { UsageError } from '../verb.ts';
import type { ArticleDraft, DraftWords } from '../../../content/article-draft.ts';
import { checkId, metaFields, titleField } from './fields.ts';
import { fillIn, type Ask } from './fill-in.ts';
import { present } from '../../../core/present.ts';

/** What was typed after `new`. */
export interface Given {
  id: string | undefined;
  flags: ReadonlyMap<string, readonly string[]>;
  json: boolean;
}

const WORDS = ['title', 'description', 'brief', 'question'] as const;
const LISTS = ['category', 'audience', 'platform', 'plan', 'source', 'section', 'source-locale', 'owed'];

/**
 * Reads what was typed after `new`; the site's languages decide which flags there are.
 *
 * @throws UsageError when there is a flag that is not known
 */
export function readGiven(args: readonly string[], { locales }: Content): Given {
  const words = locales.flatMap(({ id }) => WORDS.map((word) => `${word}.${id}`));
  const text = { type: 'string', multiple: true } as const;
  const options = Object.fromEntries([...LISTS, ...words].map((flag) => [flag, text]));
  const { values, positionals } = readArguments(args, { ...options, json: { type: 'boolean' } });
  const [id, ...more] = positionals;
  if (more[0] !== undefined)
    throw new UsageError(`What is "${more[0]}"? Put texts of several words in quotes.`);
  const flags = new Map<string, readonly string[]>();
  for (const [flag, value] of Object.entries(values))
    if (Array.isArray(value)) flags.set(flag, value.map(String));
  return { id, flags, json: values['json'] === true };
}

/**
 * Makes an article from what was typed and, on a terminal, what is answered.
 *
 * @param ask absent where there is nobody to ask
 * @param refuse throws when an id cannot be had
 * @throws UsageError when something is wrong or missing
 */
export async function planArticle(
  content: Content,
  given: Given,
  ask: Ask | undefined,
  say: (text: string) => void,
  refuse: (id: string) => void,
): Promise<ArticleDraft> {
  const id = given.id ?? (await ask?.('Id, its address in every language, for good: '))?.trim();
  if (!id) throw new UsageError('Which id shall the article have?');
  checkId(id);
  refuse(id);

  const locales = content.locales.map((locale) => locale.id);
  const sourceLocale =
    given.flags.get('source-locale')?.at(-1) ?? present(locales[0], 'the first language of the site');
  const owed = (given.flags.get('owed') ?? [])
    .flatMap((list) => list.split(','))
    .map((locale) => locale.trim());
  for (const locale of [sourceLocale, ...owed]) checkLocale(locale, locales);
  if (owed.includes(sourceLocale))
    throw new UsageError(
      `--owed ${sourceLocale}: the article is written in that language first. Name another --source-locale.`,
    );
  const written = locales.filter((locale) => !owed.includes(locale));

  const fields = [...metaFields(content), ...written.map(titleField)];
  const values = await fillIn(fields, given.flags, ask, say);
  const all = (flag: string) => [...new Set(values.get(flag) ?? [])];
  const one = (flag: string) => present(values.get(flag)?.at(-1), `what was given for --${flag}`);
  const wordsIn = (locale: string): DraftWords => ({
    title: one(`title.${locale}`),
    description: given.flags.get(`description.${locale}`)?.at(-1),
    brief: given.flags.get(`brief.${locale}`)?.at(-1),
    questions: given.flags.get(`question.${locale}`),
  });
  return {
    id,
    category: one('category'),
    order: nextOrder(content, one('category')),
    audience: all('audience'),
    platforms: all('platform'),
    plan: one('plan'),
    sources: all('source'),
    sections: all('section'),
    sourceLocale,
    reviewed: today(),
    owed,
    words: Object.fromEntries(written.map((locale) => [locale, wordsIn(locale)])),
  };
}

function nextOrder({ articles }: Content, category: string): number {
  const orders = [...articles.values()]
    .filter((article) => !isRetired(article) && article.meta?.value.category === category)
    .map(({ meta }) => meta?.value.order ?? 0);
  return Math.max(0, ...orders) + 1;
}

function checkLocale(locale: string, locales: readonly string[]): void {
  if (locales.includes(locale)) return;
  const near = nearestId(locale, locales);
  throw new UsageError(
    `The site has no language "${locale}". ${near ? `Did you mean "${near}"?` : `It has: ${locales.join(', ')}.`}`,
  );
}

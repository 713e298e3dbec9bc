import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { engineWords } from '../../src/i18n/engine-words.ts';
import { pluralCategories } from '../../src/i18n/plurals.ts';
import { arabicArticle } from './arabic-article.ts';
import { madeUpWords } from './made-up-words.ts';

/** The language the test adds: another script, another direction, six plural forms. */
export const ARABIC = { id: 'ar', name: 'العربية', dir: 'rtl' } as const;

type Words = Record<string, string>;

const CATALOGS = ['categories', 'terms', 'facts', 'sources'];
const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * Adds a language to a help centre as a writer would: in content/ alone.
 *
 * @param root of a copy of the project
 * @param model the language whose texts are followed
 * @param translated ids of the articles that are translated; the others are owed
 */
export async function addArabic(root: string, model: string, translated: readonly string[]): Promise<void> {
  const content = join(root, 'content');
  for (const name of ['site', ...CATALOGS]) {
    const file = join(content, `${name}.yaml`);
    const data = withArabic(parse(await readFile(file, 'utf8')), model) as Record<string, unknown>;
    if (name === 'site') data['locales'] = [...(data['locales'] as unknown[]), ARABIC];
    await writeFile(file, stringify(data));
  }

  const own = JSON.parse(await readFile(join(content, 'ui', `${model}.json`), 'utf8')) as Words;
  // All of them, though the engine speaks Arabic by itself: no word of the model language may be left.
  const words = arabicWords({ ...engineWords(model), ...own });
  await writeFile(join(content, 'ui', `${ARABIC.id}.json`), JSON.stringify(words));

  for (const article of await readdir(join(content, 'articles'))) {
    const folder = join(content, 'articles', article);
    if (translated.includes(article)) {
      const source = await readFile(join(folder, `${model}.mdx`), 'utf8');
      const text = arabicArticle(translated.indexOf(article) + 1, source);
      await writeFile(join(folder, `${ARABIC.id}.mdx`), text);
      continue;
    }
    const meta = parseDocument(await readFile(join(folder, 'article.yaml'), 'utf8'));
    const { owed = [], retired } = meta.toJS() as { owed?: string[]; retired?: object };
    if (retired) continue;
    meta.set('owed', [...owed, ARABIC.id]);
    await writeFile(join(folder, 'article.yaml'), meta.toString());
  }
}

/** Gives every text that stands in the model language an Arabic one beside it. */
function withArabic(value: unknown, model: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withArabic(item, model));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withArabic(inner, model)] as const);
  const said = (value as Record<string, unknown>)[model];
  if (typeof said === 'string') entries.push([ARABIC.id, madeUpWords(said)]);
  if (Array.isArray(said)) entries.push([ARABIC.id, said.map((text) => madeUpWords(String(text)))]);
  return Object.fromEntries(entries);
}

/** The same words, and of those that are counted every form that Arabic distinguishes. */
function arabicWords(words: Words): Words {
  const single = Object.entries(words).filter(([key]) => !PLURAL.test(key));
  const counted = Object.entries(words).filter(([key]) => key.endsWith('_other'));
  return Object.fromEntries([
    ...single.map(([key, text]) => [key, madeUpWords(text)] as const),
    ...counted.flatMap(([key, text]) =>
      pluralCategories(ARABIC.id).map(
        (form) => [key.replace(PLURAL, `_${form}`), madeUpWords(text)] as const,
      ),
    ),
  ]);
}

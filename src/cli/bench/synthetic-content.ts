import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { OBJECT } from '../../content/text/prose.ts';
import { numberWords } from '../../languages/number-words.ts';
import type { Content } from '../../content/reader/content.ts';
import { contentFolder } from '../../content/reader/content-folder.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { formatLock } from '../../content/drift/format-lock.ts';
import { planConfirmation } from '../content/plan-confirmation.ts';
import { today } from '../content/today.ts';
import { syntheticAliases, syntheticId, syntheticText, type Material } from './synthetic-article.ts';

/** Enough to keep the disk busy, far below any limit on open files. */
const AT_ONCE = 32;

/**
 * Writes a help centre with many articles: a project's own, and synthetic ones made of its words.
 *
 * @param root of the project whose content is taken
 * @param target an empty folder, which becomes the root of the new project
 * @param articles how many synthetic articles to write; each exists in every language of the project
 */
export async function writeSyntheticContent(root: string, target: string, articles: number): Promise<void> {
  await cp(contentFolder(root), join(target, 'content'), { recursive: true });
  const { content } = await readContent(root);
  const locales = content.locales.map((locale) => ({
    id: locale.id,
    material: materialOf(content, locale.id),
  }));
  const meta = metaOf(content);
  const write = async (number: number) => {
    const folder = join(target, 'content/articles', syntheticId(number));
    await mkdir(folder);
    await writeFile(join(folder, 'article.yaml'), meta);
    for (const { id, material } of locales) {
      await writeFile(join(folder, `${id}.mdx`), syntheticText(number, articles, material));
      await writeFile(join(folder, `aliases.${id}.txt`), syntheticAliases(number, material));
    }
  };
  for (let first = 0; first < articles; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, articles - first) }, (_, index) => write(first + index)),
    );
  await confirmEverything(target);
}

/** Records every translation as up to date, as it is in a help centre that is at work. */
async function confirmEverything(root: string): Promise<void> {
  const { content } = await readContent(root);
  const { lock, problems } = planConfirmation(content, 'all', today());
  if (!lock) throw new Error(`The synthetic content cannot be confirmed: ${problems.join(' ')}`);
  await writeFile(join(root, content.lock.file), formatLock(lock));
}

function materialOf(content: Content, locale: string): Material {
  const prose = [...content.articles.values()].flatMap(
    (article) => article.translations.get(locale)?.outline?.prose ?? [],
  );
  const numbers = numberWords(locale);
  return {
    words: prose
      .flatMap(({ text }) => text.replaceAll(OBJECT, ' ').match(/\p{L}+/gu) ?? [])
      // Numbers in words would be statements that no other language makes.
      .filter((word) => !numbers.has(word.toLowerCase())),
    terms: [...content.terms.entries.keys()],
    facts: [...content.facts.entries.keys()],
  };
}

/** An `article.yaml` that fits every synthetic article. */
function metaOf(content: Content): string {
  const [real] = [...content.articles.values()].flatMap(({ meta }) => (meta ? [meta.value] : []));
  return stringify({
    category: real?.category,
    order: 1,
    audience: real?.audience,
    platforms: real?.platforms,
    plan: real?.plan,
    sources: real?.sources,
    sourceLocale: real?.sourceLocale,
    reviewed: real?.reviewed,
  });
}

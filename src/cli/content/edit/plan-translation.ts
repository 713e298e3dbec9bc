import { confirmSections } from '../../../content/drift/confirm-sections.ts';
import { countNegations } from '../../../content/drift/count-negations.ts';
import { formatLock } from '../../../content/drift/format-lock.ts';
import type { Change } from '../../../content/change.ts';
import { sourceParts } from '../../../content/reader/article-drift.ts';
import { parseTranslation } from '../../../content/reader/parse-translation.ts';
import type { Content } from '../../../content/reader/content.ts';
import { applyEdits } from '../../../content/text-edit.ts';
import { listUnder, readYaml, removeItem } from '../../../content/yaml-text.ts';
import { textAnalysis } from '../../../languages/text-analysis.ts';
import { present } from '../../../core/present.ts';
import type { TranslatedArticle } from '../../../translate/import-translation.ts';
import { isScalar } from 'yaml';

/**
 * Works out which files change when translations are taken over: texts, `owed` of an article that is translated now, and the
 * lock file.
 *
 * @param day today, for what is confirmed now
 * @param read gives a file as it is on disk
 */
export async function planTranslation(
  content: Content,
  locale: string,
  translated: readonly TranslatedArticle[],
  day: string,
  read: (file: string) => Promise<string>,
): Promise<Change[]> {
  const changes: Change[] = [];
  const lock = { ...content.lock.value };
  for (const { article: id, file, frontmatter, body, isNew, confirmed, origins } of translated) {
    const article = present(content.articles.get(id), `the article "${id}"`);
    const { owed = [], sectionAliases = {} } = article.meta?.value ?? {};
    const now = article.translations.get(locale);
    if (isNew) changes.push({ file, before: undefined, after: asFile(frontmatter, body) });
    else if (now && (now.frontmatter !== frontmatter || now.body !== body)) {
      const before = await read(file);
      const text = before.replaceAll('\r\n', '\n');
      const from = text.indexOf(now.frontmatter);
      const after =
        text.slice(0, from) +
        frontmatter +
        text.slice(from + now.frontmatter.length, text.length - now.body.length) +
        body;
      changes.push({ file, before, after: before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after });
    }
    if (isNew && owed.includes(locale)) {
      const meta = `${article.folder}/article.yaml`;
      const before = await read(meta);
      const list = listUnder(readYaml(before, meta), 'owed');
      const index = list?.items.findIndex((item) => isScalar(item) && item.value === locale) ?? -1;
      if (list && index >= 0)
        changes.push({ file: meta, before, after: applyEdits(before, [removeItem(before, list, index)]) });
    }
    const source = sourceParts(article);
    if (!source || confirmed.length === 0) continue;
    const { translation } = parseTranslation(asFile(frontmatter, body), file, locale);
    lock[id] = {
      ...lock[id],
      [locale]: confirmSections(
        source,
        lock[id]?.[locale] ?? {},
        sectionAliases,
        new Set(confirmed),
        day,
        origins,
        countNegations(translation.parts(), textAnalysis(locale).negations),
      ),
    };
  }
  const [before, after] = [formatLock(content.lock.value), formatLock(lock)];
  if (before !== after)
    changes.push({
      file: content.lock.file,
      before: await read(content.lock.file).catch(() => undefined),
      after,
    });
  return changes;
}

const asFile = (frontmatter: string, body: string) => `---\n${frontmatter.trimEnd()}\n---\n${body}`;

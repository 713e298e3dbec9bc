import { fingerprint } from '../../content/drift/fingerprint.ts';
import { judgeChange } from '../../content/drift/judge-change.ts';
import { lockedAs } from '../../content/drift/section-states.ts';
import { articleDrift, sourceParts } from '../../content/reader/article-drift.ts';
import type { Content } from '../../content/reader/content.ts';
import type { Lock } from '../../content/schemas/lock.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';

/** A section of a translation that the mended source made outdated. */
export interface TypoSection {
  locale: string;
  section: string;
  /** The words it was judged by. */
  by: string[];
}

export interface TypoPlan {
  lock: Lock;
  /** They stay as they were confirmed. */
  kept: TypoSection[];
  /** They say something else now, and stay behind. */
  refused: TypoSection[];
}

/**
 * Works out which sections of an article’s translations are behind for changed letters alone.
 *
 * @returns a sentence when the article cannot be read
 */
export function planTypo(content: Content, id: string): TypoPlan | string {
  const article = content.articles.get(id);
  const source = article && sourceParts(article);
  if (!article || !source) return `There is no article "${id}" that can be read.`;
  const { sourceLocale = '', sectionAliases = {} } = article.meta?.value ?? {};
  const { negations } = textAnalysis(sourceLocale);
  const lock: Lock = { ...content.lock.value };
  const kept: TypoSection[] = [];
  const refused: TypoSection[] = [];
  for (const [locale, drift] of articleDrift(article, content)) {
    if (!('sections' in drift)) continue;
    for (const { id: section, state } of drift.sections) {
      const before = lockedAs(section, lock[id]?.[locale] ?? {}, sectionAliases);
      const words = source.get(section);
      if (state !== 'behind' || !before || !words) continue;
      const { kind, by } = judgeChange(before.words, words, negations);
      (kind === 'letters' ? kept : refused).push({ locale, section, by });
      if (kind === 'letters')
        lock[id] = {
          ...lock[id],
          [locale]: { ...lock[id]?.[locale], [section]: { ...before, ...fingerprint(words) } },
        };
    }
  }
  return { lock, kept, refused };
}

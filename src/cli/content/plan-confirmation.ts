import { isRetired } from '../../checks/sections.ts';
import { suggest } from '../../checks/suggest.ts';
import { confirmSections } from '../../content/drift/confirm-sections.ts';
import { countNegations } from '../../content/drift/count-negations.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';
import { lockedAs } from '../../content/drift/section-states.ts';
import { HEAD, OPENING } from '../../content/drift/tracked-parts.ts';
import { articleDrift, sourceParts } from '../../content/reader/article-drift.ts';
import type { Article, Content } from '../../content/reader/content.ts';
import type { Lock } from '../../content/schemas/lock.ts';

/** What to confirm: everything, or sections of one translation; no sections means all of them. */
export type Wanted = 'all' | { id: string; locale: string; sections: readonly string[] };

export interface Confirmed {
  article: string;
  locale: string;
  /** Those whose record has changed; none when all was up to date. */
  sections: string[];
  /** Whether these are all that the article has. */
  isWhole: boolean;
  /** Those that a machine translated and that nobody has read, as far as anybody says. */
  unread: string[];
}

export interface Confirmation {
  /** The lock file's new content; undefined when nothing may be written. */
  lock: Lock | undefined;
  /** What was done, an entry a translation. */
  confirmed: Confirmed[];
  /** What could not be done, and what to do about it. */
  problems: string[];
  /** The command names something that does not exist. */
  wrong: boolean;
}

/**
 * Works out what the lock file is to say.
 *
 * @param day today, for what is confirmed now
 * @param machine whether a machine translated what is confirmed, and nobody has read it
 */
export function planConfirmation(
  content: Content,
  wanted: Wanted,
  day: string,
  machine = false,
): Confirmation {
  const stop = (problem: string, wrong = false): Confirmation => ({
    lock: undefined,
    confirmed: [],
    problems: [problem],
    wrong,
  });
  if (!content.lock.intact)
    return stop(`${content.lock.file} cannot be read, so nothing was written: what it says would be lost.`);
  if (content.locales.length === 0)
    return stop('content/site.yaml does not name the languages: npm run content check tells more.');
  const targets = wanted === 'all' ? everyTranslation(content) : oneTranslation(content, wanted);
  if (typeof targets === 'string') return stop(targets, true);

  const lock = livingEntries(content);
  const confirmed: Confirmed[] = [];
  const problems: string[] = [];
  for (const { article, locale, sections } of targets) {
    const source = sourceParts(article);
    const drift = articleDrift(article, content).get(locale);
    if (!source || !drift || !('sections' in drift)) {
      problems.push(
        `${article.id} ${locale}: has errors, so it was left out; npm run content check tells which.`,
      );
      continue;
    }
    const there = new Set(drift.translation.outline?.sections.map(({ id }) => id).concat(HEAD, OPENING));
    const named = new Set(
      (sections.length > 0 ? sections : [...source.keys()]).filter((id) => there.has(id)),
    );
    const before = content.lock.value[article.id]?.[locale] ?? {};
    const aliases = article.meta?.value.sectionAliases ?? {};
    // Who confirms everything at once has not read it: what only a machine has seen stays so.
    const isUnread = (id: string) =>
      machine || (wanted === 'all' && lockedAs(id, before, aliases)?.by === 'machine');
    const origins = new Map([...named].filter(isUnread).map((id) => [id, 'machine'] as const));
    const negations = countNegations(drift.translation.parts(), textAnalysis(locale).negations);
    const after = confirmSections(source, before, aliases, named, day, origins, negations);
    lock[article.id] = { ...lock[article.id], [locale]: after };
    const changed = [...named].filter((id) => after[id] !== before[id]);
    confirmed.push({
      article: article.id,
      locale,
      sections: changed,
      isWhole: changed.length === source.size,
      unread: [...origins.keys()],
    });
  }
  return { lock, confirmed, problems, wrong: false };
}

interface Target {
  article: Article;
  locale: string;
  sections: readonly string[];
}

function everyTranslation({ articles }: Content): Target[] {
  return [...articles.values()]
    .filter((article) => !isRetired(article))
    .flatMap((article) =>
      [...article.translations.keys()]
        .filter((locale) => locale !== article.meta?.value.sourceLocale)
        .map((locale) => ({ article, locale, sections: [] })),
    );
}

/** @returns a sentence when there is no such translation */
function oneTranslation(
  { articles, locales }: Content,
  { id, locale, sections }: Exclude<Wanted, 'all'>,
): Target[] | string {
  const article = articles.get(id);
  if (!article) return `There is no article "${id}". ${suggest(id, articles.keys(), '')}`.trimEnd();
  if (isRetired(article)) return `The article "${id}" is retired: it has no translations any more.`;
  const languages = locales.map((known) => known.id);
  if (!languages.includes(locale))
    return `The site has no language "${locale}", only: ${languages.join(', ')}.`;
  if (locale === article.meta?.value.sourceLocale)
    return `"${id}" is translated from "${locale}", so there is nothing to confirm in it.`;
  if (!article.translations.has(locale)) return `${article.folder}/${locale}.mdx does not exist.`;
  const known = [
    HEAD,
    OPENING,
    ...(article.translations.get(locale)?.outline?.sections ?? []).flatMap(({ id }) => id ?? []),
  ];
  for (const section of sections)
    if (!known.includes(section))
      return `"${id}" has no section "${section}". ${suggest(section, known, '')}`.trimEnd();
  return [{ article, locale, sections }];
}

/** What was recorded, without articles and languages that are gone. */
function livingEntries({ articles, locales, lock }: Content): Lock {
  const living: Lock = {};
  for (const [id, translations] of Object.entries(lock.value)) {
    const article = articles.get(id);
    if (!article || isRetired(article)) continue;
    const kept = Object.entries(translations).filter(
      ([locale]) =>
        locale !== article.meta?.value.sourceLocale && locales.some((known) => known.id === locale),
    );
    if (kept.length > 0) living[id] = Object.fromEntries(kept);
  }
  return living;
}

import type { HelpCentre, LocalizedArticle } from '../../../content/help-centre/help-centre.ts';
import { clip } from '../../../core/clip.ts';
import type { Card } from '../../../embed/wire/card.ts';
import type { OEmbed } from '../../../embed/wire/oembed.ts';
import { SCHEMA, SUMMARY_LENGTH } from '../../../embed/wire/parts.ts';
import { updatedOn } from '../changes.ts';
import { isHeadUnread, troubledSections } from '../drift.ts';
import { sourceView } from '../sources.ts';
import { siteWords } from '../site-words.ts';
import { answerText } from '../answer-text.ts';
import { articleRevision } from './revision.ts';
import { schemaPath } from './schemas.ts';

/** Seconds that others may keep what oEmbed says of an article: a day. */
const CACHE_AGE = 86_400;

/** `/embed/v1/<locale>/<id>.json`. */
export function cardOf(help: HelpCentre, locale: string, id: string): Card {
  const { routes, absolute } = help;
  const article = help.answering(locale, id);
  const { retired } = help.record(id).meta;
  const answers = answersBySection(help, article);
  const { oldSectionIds } = help.record(article.id);
  const { id: lang, dir } = article.textLocale;
  const { behind, unread } = troubledSections(help, article);
  const t = help.translator(lang);
  // A summary is an answer or what the article says in brief: both stand in its frontmatter.
  const note = isHeadUnread(help, article) && { note: t('machine.section') };
  return {
    $schema: absolute(schemaPath(help, 'card')),
    schema: SCHEMA,
    id: article.id,
    ...(retired && { retired: { id, since: retired.on } }),
    locale,
    text: { lang, dir },
    title: article.title,
    summary: clip(article.brief, SUMMARY_LENGTH),
    ...note,
    url: absolute(article.url),
    permalink: absolute(routes.permalink(article.id)),
    updated: updatedOn(help, article),
    revision: articleRevision(help, article),
    reviewed: article.meta.reviewed,
    sources: article.meta.sources.map((source) => {
      const { title, url } = sourceView(help, lang, source);
      return { title, ...(url !== undefined && { url }) };
    }),
    ...(behind.length > 0 && { behind }),
    ...(unread.length > 0 && { unread }),
    sections: article.sections.map(({ id: section, title }) => ({
      id: section,
      aliases: [...(oldSectionIds.get(section) ?? [])],
      title,
      summary: summaryOf(answers.get(section)),
      ...(answers.has(section) && note),
      url: absolute(routes.article(locale, article.id, section)),
    })),
  };
}

/** A section that answers no question has no summary. */
const summaryOf = (answer: string | undefined) => (answer === undefined ? '' : clip(answer, SUMMARY_LENGTH));

/** The written answer of the first question that each section answers. */
function answersBySection(
  help: HelpCentre,
  { questions, textLocale }: LocalizedArticle,
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { section, answer } of questions)
    if (section && !answers.has(section)) answers.set(section, answerText(help, textLocale.id, answer));
  return answers;
}

/** `/embed/v1/<locale>/<id>.oembed.json`. */
export function oEmbedOf(help: HelpCentre, locale: string, id: string): OEmbed {
  const { title, textLocale } = help.answering(locale, id);
  return {
    version: '1.0',
    type: 'link',
    title,
    provider_name: siteWords(help, textLocale.id).name,
    provider_url: help.absolute(help.routes.home(locale)),
    cache_age: CACHE_AGE,
  };
}

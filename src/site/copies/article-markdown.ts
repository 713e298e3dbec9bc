import { stringify } from 'yaml';
import { capitalize } from '../../core/capitalize.ts';
import { BEGINNING, OPENING } from '../../content/drift/tracked-parts.ts';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import { contextsOf } from '../text/article-html.ts';
import { answerText } from '../views/answer-text.ts';
import { updatedOn } from '../views/changes.ts';
import { behindView, troubledSections, unreadView } from '../views/drift.ts';
import { articleRevision } from '../views/embed/revision.ts';
import { badgeRows } from '../views/badge-rows.ts';
import { sourceList, sourcesSummary } from '../views/sources.ts';
import { termView } from '../views/terms.ts';
import { plain } from './markdown-signs.ts';
import type { MarkdownContext } from './markdown-addresses.ts';
import { markdownBlocks } from './markdown-text.ts';

/**
 * The Markdown copy of an article, for programs and for copying: everything a reader of the page is told, with absolute
 * addresses. Its frontmatter says where it comes from and how old it is; its keys are the same in every language.
 */
export function articleMarkdown(help: HelpCentre, article: LocalizedArticle): string {
  const { title, brief, textLocale, untranslated, locale, questions } = article;
  const t = help.translator(textLocale.id);
  const context: MarkdownContext = {
    ...contextsOf(help)(article),
    page: help.absolute(article.url),
    absolute: help.absolute,
  };
  const { rows, checked } = badgeRows(help, article, textLocale.id);
  const parts = [
    `---\n${stringify(provenanceOf(help, article), { lineWidth: 0 })}---`,
    `> [llms.txt](${help.absolute(help.routes.llms(locale))})`,
    `# ${plain(title)}`,
    untranslated &&
      `*${plain(help.translator(locale)('article.untranslated', { language: textLocale.name }))}*`,
    plain(brief),
    [...rows, checked].map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n'),
    ...notesOn(help, article, BEGINNING),
    ...sectionsOf(help, article, context),
    questions.length > 0 && `## ${plain(t('nav.questions'))}`,
    ...questions.map(
      ({ ask, answer }) => `### ${plain(ask)}\n\n${plain(answerText(help, textLocale.id, answer))}`,
    ),
    ...namesOf(help, article),
    `## ${plain(t('article.sources'))}`,
    plain(sourcesSummary(help, textLocale.id, article.meta.sources)),
    ...sourcesOf(help, article),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What the buttons of the text are called in the other languages; none where there are none. */
function namesOf(help: HelpCentre, { text, textLocale }: LocalizedArticle): string[] {
  const t = help.translator(textLocale.id);
  const ids = new Set(
    text
      .outline()
      .components.flatMap(({ name, attributes }) =>
        name === 'Ui' && typeof attributes.term === 'string' ? [attributes.term] : [],
      ),
  );
  const terms = [...ids].map((id) => termView(help, textLocale.id, id));
  const lines = terms.flatMap(({ label, confirmed, elsewhere }) => {
    if (!confirmed || elsewhere.length === 0) return [];
    const others = elsewhere.map((other) => `${other.locale.name}: ${plain(other.label)}`);
    return [`- **${plain(label)}** — ${others.join(', ')}`];
  });
  const unsure = terms.some(({ confirmed, elsewhere }) => !confirmed && elsewhere.length > 0);
  if (lines.length === 0 && !unsure) return [];
  return [
    `## ${plain(t('nav.terms'))}`,
    lines.join('\n'),
    unsure ? plain(t('article.termsUnconfirmed')) : '',
  ];
}

/** What the copy says of itself. */
function provenanceOf(help: HelpCentre, article: LocalizedArticle) {
  const { id, locale, textLocale, title, meta, category, sections } = article;
  const behind = [BEGINNING, ...sections.map((section) => [section.id])].flatMap((parts) => {
    const view = behindView(help, textLocale.id, id, parts);
    if (!view) return [];
    const [part] = parts;
    return [{ section: BEGINNING === parts ? null : part, since: view.older, newer: view.source.id }];
  });
  const { unread } = troubledSections(help, article);
  return {
    title,
    url: help.absolute(article.url),
    permalink: help.absolute(help.routes.permalink(id)),
    language: textLocale.id,
    ...(article.untranslated && { asked: locale }),
    topic: category.name,
    revision: articleRevision(help, article),
    reviewed: meta.reviewed,
    updated: updatedOn(help, article),
    ...(behind.length > 0 && { behind }),
    ...(unread.length > 0 && { unread: unread.map((part) => (part === OPENING ? null : part)) }),
  };
}

function sectionsOf(help: HelpCentre, article: LocalizedArticle, context: MarkdownContext): string[] {
  const parts: string[] = [];
  let from = 0;
  const nodes = childrenOf(article.text.root);
  const flush = (to: number) => {
    const text = markdownBlocks(nodes.slice(from, to), context);
    if (text !== '') parts.push(text);
    from = to;
  };
  nodes.forEach((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2) return;
    flush(index);
    const { title, id } = splitHeading(textOf(node));
    parts.push(`## ${plain(context.t.set(title))}`);
    if (id !== undefined) parts.push(...notesOn(help, article, [id]));
    from = index + 1;
  });
  flush(nodes.length);
  return parts;
}

/** What readers have to know of a part, in the text itself. */
function notesOn(help: HelpCentre, article: LocalizedArticle, parts: readonly string[]): string[] {
  const { id, textLocale } = article;
  const unread = unreadView(help, textLocale.id, id, parts);
  const said = unread && `> **${plain(help.translator(textLocale.id)(`machine.${unread.what}`))}**`;
  return [behindNote(help, article, parts), ...(said ? [said] : [])];
}

/** Says, in the text itself, that another language is newer. */
function behindNote(
  help: HelpCentre,
  { id, textLocale }: LocalizedArticle,
  parts: readonly string[],
): string {
  const view = behindView(help, textLocale.id, id, parts);
  if (!view) return '';
  const t = help.translator(textLocale.id);
  const language =
    new Intl.DisplayNames(textLocale.id, { type: 'language' }).of(view.source.id) ?? view.source.name;
  const link = `[${plain(t('behind.read', { language }))}](${help.absolute(view.url)})`;
  return `> **${plain(capitalize(t('behind.title', { language }), textLocale.id))}** ${link}`;
}

/** What holds for most sources, then each with what holds for it alone. */
function sourcesOf(help: HelpCentre, { textLocale, meta }: LocalizedArticle): string[] {
  const t = help.translator(textLocale.id);
  const { note, sources } = sourceList(help, textLocale.id, meta.sources, meta.tried.length > 0);
  const lines = sources.map(({ title, url, publisher, language, said }) => {
    const name = url === undefined ? plain(title) : `[${plain(title)}](${url})`;
    const from = `- ${name} — ${plain(publisher)} (${plain(t('article.sourceIn', { language }))})`;
    return [from, ...said.map(plain)].join('  \n  ');
  });
  return [plain(note.join(' ')), lines.join('\n')];
}

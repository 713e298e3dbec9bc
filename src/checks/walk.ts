import type { OutlineComponent, OutlineLink, OutlineOddity } from '../markdown/outline.ts';
import type { ProseBlock } from '../markdown/prose.ts';
import type { Article, ArticleTranslation, Content } from '../reader/content.ts';

/** A text and the article it belongs to. */
export interface InTranslation {
  article: Article;
  translation: ArticleTranslation;
}

/** Every text of every article; dozens of rules go through the same list. */
export function translations(content: Content): readonly InTranslation[] {
  const list =
    lists.get(content) ??
    [...content.articles.values()].flatMap((article) =>
      Array.from(article.translations.values(), (translation) => ({ article, translation })),
    );
  lists.set(content, list);
  return list;
}

const lists = new WeakMap<Content, readonly InTranslation[]>();

/** Every use of a component. */
export function* components(
  content: Content,
  name?: string,
): Generator<InTranslation & { component: OutlineComponent }> {
  for (const at of translations(content))
    for (const component of at.translation.outline?.components ?? [])
      if (name === undefined || component.name === name)
        yield { article: at.article, translation: at.translation, component };
}

/** Every link in a text. */
export function* links(content: Content): Generator<InTranslation & { link: OutlineLink }> {
  for (const at of translations(content))
    for (const link of at.translation.outline?.links ?? [])
      yield { article: at.article, translation: at.translation, link };
}

/** Every paragraph, heading and step. */
export function* prose(content: Content): Generator<InTranslation & { block: ProseBlock }> {
  for (const at of translations(content))
    for (const block of at.translation.outline?.prose ?? [])
      yield { article: at.article, translation: at.translation, block };
}

/** Every construct that articles do not use. */
export function* oddities(
  content: Content,
  kind: OutlineOddity['kind'],
): Generator<InTranslation & { oddity: OutlineOddity }> {
  for (const at of translations(content))
    for (const oddity of at.translation.outline?.oddities ?? [])
      if (oddity.kind === kind) yield { article: at.article, translation: at.translation, oddity };
}

/** A place in a text, as the part of a finding that says where. */
export function at(
  { translation }: InTranslation,
  { line, column }: { line: number; column: number },
): { file: string; line: number; column: number } {
  return { file: translation.file, line, column };
}

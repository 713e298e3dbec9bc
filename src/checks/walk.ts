import type { OutlineComponent, OutlineLink, OutlineOddity } from '../content/text/outline.ts';
import type { ProseBlock } from '../content/text/prose.ts';
import type { Article, ArticleTranslation, Content } from '../content/reader/content.ts';

/** A text and the article it belongs to. */
export interface InTranslation {
  article: Article;
  translation: ArticleTranslation;
}

/** Every text of every article. */
export const translations = onceFor((content): readonly InTranslation[] =>
  [...content.articles.values()].flatMap((article) =>
    Array.from(article.translations.values(), (translation) => ({ article, translation })),
  ),
);

type UsedComponent = InTranslation & { component: OutlineComponent };

/** By name; under no name all of them. */
const usedComponents = onceFor((content) => {
  const uses = new Map<string | undefined, UsedComponent[]>([[undefined, []]]);
  for (const { article, translation } of translations(content))
    for (const component of translation.outline?.components ?? []) {
      const use = { article, translation, component };
      uses.get(undefined)?.push(use);
      const alike = uses.get(component.name);
      if (alike) alike.push(use);
      else uses.set(component.name, [use]);
    }
  return uses;
});

/** Every use of a component, or of every component. */
export function components(content: Content, name?: string): readonly UsedComponent[] {
  return usedComponents(content).get(name) ?? [];
}

/** Every link in a text. */
export const links = onceFor((content): readonly (InTranslation & { link: OutlineLink })[] =>
  translations(content).flatMap(({ article, translation }) =>
    (translation.outline?.links ?? []).map((link) => ({ article, translation, link })),
  ),
);

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

/** Dozens of rules go through the same lists of one content: they are made once, and go when it goes. */
function onceFor<T>(make: (content: Content) => T): (content: Content) => T {
  const made = new WeakMap<Content, { list: T }>();
  return (content) => {
    const known = made.get(content) ?? { list: make(content) };
    made.set(content, known);
    return known.list;
  };
}

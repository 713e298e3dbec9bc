import { isRetired } from '../../../checks/sections.ts';
import { nearestId } from '../../../core/ids.ts';
import type { Article, Content } from '../../../content/reader/content.ts';
import { ChangeRefused } from '../../../content/change.ts';
import { present } from '../../../core/present.ts';

/**
 * An article by its id.
 *
 * @throws ChangeRefused when there is none, or it is retired; it says which one is probably meant
 */
export function liveArticle({ articles }: Content, id: string): Article {
  const article = articles.get(id);
  if (!article) {
    const near = nearestId(id, articles.keys());
    throw new ChangeRefused(`There is no article "${id}".${near ? ` Did you mean "${near}"?` : ''}`);
  }
  if (isRetired(article))
    throw new ChangeRefused(
      `"${id}" is retired; its answer is in "${present(article.meta?.value.retired?.replacedBy, `the successor of "${id}"`)}" now.`,
    );
  return article;
}

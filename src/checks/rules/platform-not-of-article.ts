import { defineRule } from '../rule.ts';
import { at, components } from '../walk.ts';

/** An article for every version may single out any. */
const EVERYWHERE = 'all';

export const platformNotOfArticle = defineRule(
  {
    code: 'platform-not-of-article',
    severity: 'warning',
    explain: 'The badge above the text says that the article is not for the version the block is about.',
  },
  function* (content) {
    for (const use of components(content, 'On')) {
      const platforms = use.article.meta?.value.platforms;
      const { platform } = use.component.attributes;
      if (!platform || !platforms || platforms.includes(platform) || platforms.includes(EVERYWHERE)) continue;
      yield {
        ...at(use, use.component),
        what: `The block is about "${platform}", and the article's platforms are ${platforms.join(', ')}.`,
        fix: `Add "${platform}" to platforms in article.yaml, or name the platform that is meant.`,
      };
    }
  },
);

import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import type { Card } from '../../../embed/wire/card.ts';
import { cardOf } from './card.ts';

/**
 * How many articles the package has a card of: with many more it would be slow to install, and whoever bundles the cards
 * would make every visitor load them. A link to any other article fetches its card when it is needed.
 */
const MOST = 300;

/**
 * The cards that the package for other products carries: of every article, or in a large help centre of those that
 * are needed most.
 *
 * @returns by locale id, then by article id
 */
export function packedCards(help: HelpCentre): Map<string, Map<string, Card>> {
  const needed = help.site.mostNeeded.filter((id) => help.articles.has(id));
  const ids = [...new Set([...needed, ...help.live.map(({ id }) => id), ...help.articles.keys()])];
  return new Map(
    help.locales.map(({ id: locale }) => [
      locale,
      new Map(ids.slice(0, MOST).map((id) => [id, cardOf(help, locale, id)])),
    ]),
  );
}

import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import { createRoutes } from '../../../core/routes.ts';
import type { Manifest } from '../../../embed/wire/manifest.ts';
import { cardOf, oEmbedOf } from './card.ts';
import { labelsOf } from './labels.ts';
import { permalinkPage, type PermalinkScript } from './permalink-page.ts';
import { jsonSchema, SCHEMA_NAMES, schemaPath } from './schemas.ts';

/** What the files are made from besides the help centre. */
export interface EmbedParts {
  manifest: () => Manifest;
  /** The scripts that other products load, by name. */
  scripts: readonly { name: string; code: string }[];
  permalinkScript: PermalinkScript;
}

/**
 * What other products load and link to: scripts, the manifest, names of the product, their schemas, cards, oEmbed's answers, permalinks; and
 * the list of ids. They
 * are far more than there are pages, and none needs a layout, so they are made here from the model, one by one as they are
 * asked for, and no page generator is.
 *
 * @returns the text of each by its path in the built site: `go/delete-account/index.html`
 */
export function embedFiles(
  help: HelpCentre,
  { manifest, scripts, permalinkScript }: EmbedParts,
): ReadonlyMap<string, () => string> {
  const files = new Map<string, () => string>();
  const { permalink, embed, embedCard, oembed, articleIds } = createRoutes('/');
  const add = (path: string, make: () => string) => {
    files.set(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`, make);
  };
  const addJson = (path: string, make: () => unknown) => add(path, () => JSON.stringify(make()));

  for (const { name, code } of scripts) add(embed(name), () => code);
  addJson(embed('manifest.json'), manifest);
  addJson(embed('labels.json'), () => labelsOf(help));
  for (const name of SCHEMA_NAMES)
    addJson(schemaPath({ routes: createRoutes('/') }, name), () => jsonSchema(help, name));
  add(articleIds(), () => help.live.map(({ id }) => `${id}\n`).join(''));
  for (const id of help.articles.keys()) {
    add(permalink(id), () => permalinkPage(help, id, permalinkScript));
    for (const { id: locale } of help.locales) {
      addJson(embedCard(locale, id), () => cardOf(help, locale, id));
      addJson(oembed(locale, id), () => oEmbedOf(help, locale, id));
    }
  }
  return files;
}

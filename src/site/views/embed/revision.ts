import { lazyWeakMap } from '../../../core/lazy.ts';
import { sourcePrint } from '../../../content/drift/fingerprint.ts';
import type { HelpCentre, LocalizedArticle } from '../../../content/help-centre/help-centre.ts';
import type { OutlineComponent } from '../../../content/text/outline.ts';
import { factView } from '../facts.ts';
import { termView } from '../terms.ts';

/** A short hash of plain data; equal data, key order included, has an equal hash. */
export const hashOf = (data: unknown) => sourcePrint([JSON.stringify(data)]);

/**
 * Changes when what an article tells its readers does: its text, and the facts and names that the text takes from
 * elsewhere.
 */
export const articleRevision = (help: HelpCentre, article: LocalizedArticle): string =>
  revisionsOf(help)(article);

const revisionsOf = lazyWeakMap((help: HelpCentre) =>
  lazyWeakMap((article: LocalizedArticle) => makeRevision(help, article)),
);

function makeRevision(help: HelpCentre, { head, body, text, textLocale }: LocalizedArticle): string {
  const { title, description, brief, board } = head;
  const quoted = text.outline().components.map((component) => quotedBy(help, component, textLocale.id));
  return hashOf([title, description, brief, board, body, quoted.filter((words) => words !== undefined)]);
}

function quotedBy(help: HelpCentre, { name, attributes }: OutlineComponent, locale: string): unknown {
  if (name === 'Ui' && attributes['term']) return termView(help, locale, attributes['term']).label;
  if (name === 'Fact' && attributes['id']) return factView(help, locale, attributes['id']).value;
  if (name === 'Claims' && attributes['fact']) return factView(help, locale, attributes['fact']);
  return undefined;
}

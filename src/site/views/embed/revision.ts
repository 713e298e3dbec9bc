import { sourcePrint } from '../../../content/drift/fingerprint.ts';
import type { OutlineComponent } from '../../../content/text/outline.ts';
import { parseText } from '../../../content/text/parsed-text.ts';
import type { ArticleView } from '../articles.ts';
import { getFact } from '../facts.ts';
import { getTerm } from '../terms.ts';

/** A short hash of plain data; equal data, key order included, has an equal hash. */
export const hashOf = (data: unknown) => sourcePrint([JSON.stringify(data)]);

/**
 * Changes when what an article tells its readers does: its text, and the facts and names that the text takes from
 * elsewhere.
 */
export async function articleRevision({ entry, textLocale }: ArticleView): Promise<string> {
  const { data, body = '' } = entry;
  const { title, description, brief, board } = data;
  const quoted = await Promise.all(
    parseText(body)
      .outline()
      .components.map((component) => quotedBy(component, textLocale.id)),
  );
  return hashOf([title, description, brief, board, body, quoted.filter((words) => words !== undefined)]);
}

async function quotedBy({ name, attributes }: OutlineComponent, locale: string): Promise<unknown> {
  if (name === 'Ui' && attributes['term']) return (await getTerm(locale, attributes['term'])).label;
  if (name === 'Fact' && attributes['id']) return (await getFact(locale, attributes['id'])).value;
  if (name === 'Claims' && attributes['fact']) return getFact(locale, attributes['fact']);
  return undefined;
}

import { parseText } from '../../content/text/parsed-text.ts';
import type { SummaryPart } from '../../content/text/section-summaries.ts';
import type { ArticleView } from './articles.ts';
import { getFact } from './facts.ts';
import { getTranslator } from './site.ts';
import { getTerm } from './terms.ts';

/** Longest answer in brief, in characters; a sentence or step that begins before it is kept whole. */
const ENOUGH = 140;

/**
 * The answer each section of an article gives in brief, as plain text, by section id: its first paragraph, or its
 * first steps.
 */
export async function getSectionAnswers(article: ArticleView): Promise<Map<string, string>> {
  const locale = article.textLocale.id;
  const { set } = await getTranslator(locale);
  const answers = new Map<string, string>();
  for (const [id, sentences] of parseText(article.entry.body ?? '').summaries()) {
    let answer = '';
    for (const parts of sentences) {
      if (answer.length >= ENOUGH) break;
      const said = (await Promise.all(parts.map((part) => say(part, locale)))).join('');
      answer += (answer && ' ') + said.trim().replace(/\s+/g, ' ');
    }
    answers.set(id, set(answer));
  }
  return answers;
}

/** A button's name is quoted as it stands; a fact is said with its unit; other components say nothing here. */
async function say(part: SummaryPart, locale: string): Promise<string> {
  if (typeof part === 'string') return part;
  if (part.name === 'Ui' && part.attributes.term) return (await getTerm(locale, part.attributes.term)).label;
  if (part.name === 'Fact' && part.attributes.id) return (await getFact(locale, part.attributes.id)).value;
  return '';
}

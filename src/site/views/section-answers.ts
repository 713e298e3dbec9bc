import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import type { SummaryPart } from '../../content/text/section-summaries.ts';
import { factView } from './facts.ts';
import { termView } from './terms.ts';

/** Longest answer in brief, in characters; a sentence or step that begins before it is kept whole. */
const ENOUGH = 140;

/**
 * The answer each section of an article gives in brief, as plain text, by section id: its first paragraph, or its
 * first steps.
 */
export function sectionAnswers(
  help: HelpCentre,
  { text, textLocale }: LocalizedArticle,
): Map<string, string> {
  const { set } = help.translator(textLocale.id);
  const answers = new Map<string, string>();
  for (const [id, sentences] of text.summaries()) {
    let answer = '';
    for (const parts of sentences) {
      if (answer.length >= ENOUGH) break;
      const said = parts.map((part) => say(help, part, textLocale.id)).join('');
      answer += (answer && ' ') + said.trim().replace(/\s+/g, ' ');
    }
    answers.set(id, set(answer));
  }
  return answers;
}

/** A button's name is quoted as it stands; a fact is said with its unit; other components say nothing here. */
function say(help: HelpCentre, part: SummaryPart, locale: string): string {
  if (typeof part === 'string') return part;
  const { name, attributes } = part;
  if (name === 'Ui' && attributes['term']) return termView(help, locale, attributes['term']).label;
  if (name === 'Fact' && attributes['id']) return factView(help, locale, attributes['id']).value;
  return '';
}

import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { Answer } from '../../content/text/answer.ts';
import { toFactForm } from '../../core/fact-forms.ts';
import { factView } from './facts.ts';
import { termView } from './terms.ts';

/**
 * A written answer as plain text: names as they stand on the screen, in the quotation marks of the language, facts with
 * their units. Of a name that nobody could confirm, the one of another language stands in brackets, as in articles.
 */
export function answerText(help: HelpCentre, locale: string, { parts }: Answer): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'term') return termText(help, locale, part.id);
      return factView(help, locale, part.id, toFactForm(part.form)).value;
    })
    .join('');
}

function termText(help: HelpCentre, locale: string, id: string): string {
  const { label, confirmed, elsewhere } = termView(help, locale, id);
  const quoted = help.translator(locale)('term.quoted', { label });
  if (confirmed) return quoted;
  const [original] = elsewhere;
  return original ? `${quoted} (${original.label})` : label;
}

import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { Answer } from '../../content/text/answer.ts';
import { factView } from './facts.ts';
import { termView } from './terms.ts';

/** A written answer as plain text: names as they stand on the screen, facts with their units. */
export function answerText(help: HelpCentre, locale: string, { parts }: Answer): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'term') return termView(help, locale, part.id).label;
      return factView(help, locale, part.id, part.form === 'genitive' ? part.form : undefined).value;
    })
    .join('');
}

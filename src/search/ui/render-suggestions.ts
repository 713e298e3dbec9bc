import type { FieldSetup } from './setup.ts';
import type { SuggestedTerm, Suggestion } from '../query/suggest.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';
import { renderLines } from './render-lines.ts';

/** What suggestions need to know. */
interface SuggestionSetup extends Pick<FieldSetup, 'locale'> {
  words: Pick<FieldSetup['words'], 'straight' | 'terms'>;
}

/** Suggestions as links, a line each; nothing when there are none. */
export function renderSuggestions(suggestions: readonly Suggestion[], setup: SuggestionSetup): Node[] {
  if (suggestions.length === 0) return [];
  const links = suggestions.map((one) => ({
    href: one.url,
    children: one.kind === 'term' ? term(one, setup) : marked(one.text),
    below: one.kind === 'answer' ? one.answer : '',
  }));
  return renderLines({ label: setup.words.straight, links });
}

/** How the product calls it in the reader's language and in the others, and what kind of thing that is. */
function term({ names }: SuggestedTerm, { locale, words }: SuggestionSetup): (Node | string)[] {
  const called = names.map((name) =>
    element('b', { class: 'ui', lang: name.locale === locale ? undefined : name.locale }, name.text),
  );
  return [
    ...called.flatMap((name, index) => [index === 0 ? '' : ' — ', name]),
    ' ',
    element('small', {}, words.terms),
  ];
}

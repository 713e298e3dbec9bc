import type { ArticleTranslation, Content } from '../../content/reader/content.ts';
import type { Place } from '../../content/text/place.ts';
import { OBJECT, placeIn } from '../../content/text/prose.ts';
import { toFactForm, type FactForm } from '../../core/fact-forms.ts';
import { isSign } from '../../i18n/quantity.ts';
import { translations } from '../walk.ts';
import { answerPlace, shownAnswers } from './shown-answers.ts';

/** `<Fact id="…" />` in a text or an answer. */
export interface PrintedFact {
  file: string;
  locale: string;
  /** The words it stands behind, back to the beginning of the paragraph. */
  before: string;
  /** The words behind it, to the end of the paragraph. */
  after: string;
  id: string;
  form: FactForm | undefined;
  place(): Partial<Place>;
}

/** Every fact that texts and answers print. */
export function* printedFacts(content: Content): Generator<PrintedFact> {
  for (const { translation } of translations(content)) yield* inText(translation);
  for (const shown of shownAnswers(content)) {
    const { file, locale } = shown.translation;
    const texts = shown.answer.parts.map((part) => (part.kind === 'text' ? part.text : OBJECT));
    for (const [index, part] of shown.answer.parts.entries()) {
      if (part.kind !== 'fact') continue;
      const before = texts.slice(0, index).join('');
      const after = texts.slice(index + 1).join('');
      const form = toFactForm(part.form);
      yield { file, locale, before, after, id: part.id, form, place: () => answerPlace(shown) };
    }
  }
}

function* inText({ file, locale, outline }: ArticleTranslation): Generator<PrintedFact> {
  if (!outline) return;
  // A block knows the first attribute of its components alone; the components of the text stand in the same order.
  const facts = outline.components.filter(({ name }) => name === 'Fact').values();
  for (const block of outline.prose) {
    let from = 0;
    for (const object of block.objects) {
      const at = block.text.indexOf(OBJECT, from);
      from = at + 1;
      if (!object.startsWith('Fact ')) continue;
      const { id = '', form } = facts.next().value?.attributes ?? {};
      const before = block.text.slice(0, at);
      const after = block.text.slice(from);
      yield { file, locale, before, after, id, form: toFactForm(form), place: () => placeIn(block, at) };
    }
  }
}

/** The unit whose words a fact is counted in; undefined for money, per cent and texts, and where there is no such fact. */
export function unitOf({ facts }: Pick<Content, 'facts'>, id: string): string | undefined {
  const is = facts.entries.get(id)?.is;
  return is && 'unit' in is && !isSign(is.unit) ? is.unit : undefined;
}

/** The figure of a fact; undefined where it is a text. */
export function valueOf({ facts }: Pick<Content, 'facts'>, id: string): number | undefined {
  const is = facts.entries.get(id)?.is;
  return is && 'value' in is ? is.value : undefined;
}

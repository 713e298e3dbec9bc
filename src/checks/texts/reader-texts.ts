import type { Place } from '../../content/text/place.ts';
import { placeIn } from '../../content/text/prose.ts';
import type {
  ArticleTranslation,
  Catalog,
  Content,
  PlaceOf,
  ValuePath,
} from '../../content/reader/content.ts';
import { translations } from '../walk.ts';

/** A text that readers see, in one language. */
export interface ReaderText {
  locale: string;
  file: string;
  text: string;
  /** Where in the file a character of it stands. */
  placeOf(offset: number): Place | undefined;
}

/** Attributes of components that hold words. */
const WORDY_ATTRIBUTES = ['title', 'caption'];

/**
 * Every text that readers see, but for what is quoted as it stands elsewhere: labels of the product, titles of sources.
 */
export function* readerTexts(content: Content): Generator<ReaderText> {
  for (const { translation } of translations(content)) {
    yield* frontmatterTexts(translation);
    yield* bodyTexts(translation);
  }
  yield* siteTexts(content);
  for (const { locale, file, words, placeOf } of content.ui)
    for (const [key, text] of words) yield { locale, file, text, placeOf: () => placeOf([key]) };
}

/** The texts between the lines of `---`. */
export function* frontmatterTexts(translation: ArticleTranslation): Generator<ReaderText> {
  const { locale, file, value, placeOf } = translation;
  const at = (text: string | undefined, path: ValuePath): ReaderText[] =>
    text === undefined ? [] : [{ locale, file, text, placeOf: () => placeOf(path) }];
  yield* at(value.title, ['title']);
  yield* at(value.description, ['description']);
  yield* at(value.brief, ['brief']);
  for (const [index, { ask }] of (value.questions ?? []).entries()) {
    yield* at(ask, ['questions', index, 'ask']);
    for (const part of translation.answers[index]?.parts ?? [])
      if (part.kind === 'text') yield* at(part.text, ['questions', index, 'answer']);
  }
  yield* at(value.board?.intro, ['board', 'intro']);
  for (const [row, words] of Object.entries(value.board?.rows ?? {}))
    for (const [key, text] of Object.entries(words)) yield* at(text, ['board', 'rows', row, key]);
}

function* bodyTexts({ locale, file, outline }: ArticleTranslation): Generator<ReaderText> {
  if (!outline) return;
  for (const block of outline.prose)
    yield { locale, file, text: block.text, placeOf: (offset) => placeIn(block, offset) };
  for (const component of outline.components)
    for (const name of component.name === 'Definition' ? ['term'] : WORDY_ATTRIBUTES) {
      const text = component.attributes[name];
      if (text) yield { locale, file, text, placeOf: () => component };
    }
  for (const image of outline.images) yield { locale, file, text: image.alt, placeOf: () => image };
}

function* siteTexts({ locales, site, categories, facts, sources }: Content): Generator<ReaderText> {
  const languages = new Set(locales.map(({ id }) => id));
  const { name, tagline, description, standing, suggestions, badges } = site.value;
  yield* spoken(site, { name, tagline, description, standing, suggestions, badges });
  yield* entries(categories, ({ name: title, description: about }) => ({ name: title, description: about }));
  yield* entries(facts, ({ is, claims, ruling }) => ({ is, claims, ruling }));
  yield* entries(sources, ({ publisher, title }) => ({
    publisher,
    // A title in one language alone is the source’s own.
    ...(typeof title === 'object' && { title }),
  }));

  function* entries<T>(catalog: Catalog<T>, pick: (entry: Partial<T>) => object): Generator<ReaderText> {
    for (const [id, entry] of catalog.entries) yield* spoken(catalog, pick(entry), [id]);
  }

  /** Every text under the id of a language. */
  function* spoken(
    from: { file: string; placeOf: PlaceOf },
    value: unknown,
    path: ValuePath = [],
    locale?: string,
  ): Generator<ReaderText> {
    if (typeof value === 'string' && locale !== undefined)
      yield { locale, file: from.file, text: value, placeOf: () => from.placeOf(path) };
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        yield* spoken(from, inner, [...path, key], languages.has(key) ? key : locale);
  }
}

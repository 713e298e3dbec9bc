import { createLinkRoutes } from '../../../core/routes.ts';
import type { Card } from '../../../embed/wire/card.ts';
import type { Manifest } from '../../../embed/wire/manifest.ts';
import { articleChoices, articleIdIn, sectionChoices, type Choice } from './choices.ts';
import { linkSnippets } from './link-snippets.ts';

/** The form's field for an article, as the rest of the form sees it. */
interface ArticleField {
  /** The article that is chosen. */
  chosen: () => Choice;
  /** Makes the field work, where what it needs can be had. */
  start: () => Promise<void>;
}

/**
 * Brings the form to life that makes links. Until what it offers is there, and when it cannot be had, it makes links to
 * the article that the page was built with.
 */
export async function startBuilder(form: HTMLFormElement): Promise<void> {
  const { locale = '', root = '' } = form.dataset;
  const field = <T extends Element>(name: string) => form.elements.namedItem(name) as T | null;
  const article = field<HTMLSelectElement | HTMLInputElement>('article');
  const section = field<HTMLSelectElement>('section');
  const language = field<HTMLSelectElement>('language');
  if (!article || !section || !language) return;

  const show = () => {
    const { id, title } = chosen();
    const made = linkSnippets({
      root,
      article: id,
      section: section.value,
      locale: language.value,
      words: section.value ? (section.selectedOptions[0]?.text ?? '') : title,
    });
    for (const [name, code] of Object.entries(made)) {
      const place = document.querySelector(`[data-snippet="made-${name}"] code`);
      if (place) place.textContent = code;
    }
  };
  const offerSections = (sections: readonly Choice[]) => {
    const [whole] = section.options;
    offer(section, [{ id: '', title: whole?.text ?? '' }, ...sections], '');
    show();
  };
  const { chosen, start } =
    article instanceof HTMLSelectElement
      ? listOf(article, form.dataset['builder'] ?? '', locale, offerSections)
      : named(article, form.dataset['site'] ?? '', locale, offerSections);
  // Reloaded pages keep what was chosen before.
  show();
  form.addEventListener('change', show);
  await start();
}

/** A list of every article, out of the manifest. */
function listOf(
  field: HTMLSelectElement,
  manifest: string,
  locale: string,
  offerSections: (sections: readonly Choice[]) => void,
): ArticleField {
  return {
    chosen: () => ({ id: field.value, title: field.selectedOptions[0]?.text ?? '' }),
    start: async () => {
      const data = await jsonAt<Manifest>(manifest);
      if (!data) return;
      const choices = articleChoices(data, locale);
      offer(field, choices, field.value);
      const below = () => offerSections(choices.find(({ id }) => id === field.value)?.sections ?? []);
      below();
      field.addEventListener('change', below);
    },
  };
}

/** A field that an article is named in; its card says whether there is one. */
function named(
  field: HTMLInputElement,
  site: string,
  locale: string,
  offerSections: (sections: readonly Choice[]) => void,
): ArticleField {
  const { embedCard } = createLinkRoutes(site);
  let last: Choice = { id: field.defaultValue, title: field.dataset['title'] ?? '' };
  const lookUp = async () => {
    const card = await jsonAt<Card>(embedCard(locale, articleIdIn(field.value)));
    field.setCustomValidity(card ? '' : (field.dataset['unknown'] ?? ''));
    if (!card) {
      field.reportValidity();
      return;
    }
    last = { id: card.id, title: card.title };
    offerSections(sectionChoices(card));
  };
  return {
    chosen: () => last,
    start: async () => {
      field.addEventListener('change', () => void lookUp());
      await lookUp();
    },
  };
}

async function jsonAt<T>(url: string): Promise<T | undefined> {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? ((await response.json()) as T) : undefined;
}

function offer(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  select.replaceChildren(
    ...choices.map(({ id, title }) => new Option(title, id, id === chosen, id === chosen)),
  );
}

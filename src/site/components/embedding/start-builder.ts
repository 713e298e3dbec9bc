import type { Manifest } from '../../../embed/wire/manifest.ts';
import { articleChoices, type ArticleChoice, type Choice } from './choices.ts';
import { linkSnippets } from './link-snippets.ts';

/**
 * Brings the form to life that makes links. It offers what the manifest of the help centre names; while that is not
 * there, and when it cannot be had, the article that the page was built with.
 */
export async function startBuilder(form: HTMLFormElement): Promise<void> {
  const { builder = '', locale = '', root = '' } = form.dataset;
  const [article, section, language] = ['article', 'section', 'language'].map(
    (name) => form.elements.namedItem(name) as HTMLSelectElement,
  );
  if (!article || !section || !language) return;

  const show = () => {
    const chosen = section.value ? section : article;
    const made = linkSnippets({
      root,
      article: article.value,
      section: section.value,
      locale: language.value,
      words: chosen.selectedOptions[0]?.text ?? '',
    });
    for (const [name, code] of Object.entries(made)) {
      const place = document.querySelector(`[data-snippet="made-${name}"] code`);
      if (place) place.textContent = code;
    }
  };
  // Reloaded pages keep what was chosen before.
  show();
  form.addEventListener('change', show);

  const response = await fetch(builder).catch(() => undefined);
  if (!response?.ok) return;
  const choices = articleChoices((await response.json()) as Manifest, locale);
  offer(article, choices, article.value);
  const offerSections = () => offerBelow(section, choices, article.value);
  offerSections();
  show();
  article.addEventListener('change', offerSections);
}

function offerBelow(section: HTMLSelectElement, choices: ArticleChoice[], article: string): void {
  const [whole] = section.options;
  const sections = choices.find(({ id }) => id === article)?.sections ?? [];
  offer(section, [{ id: '', title: whole?.text ?? '' }, ...sections], '');
}

function offer(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  select.replaceChildren(
    ...choices.map(({ id, title }) => new Option(title, id, id === chosen, id === chosen)),
  );
}

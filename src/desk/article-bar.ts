import { html, type Html } from '../core/html.ts';
import type { ArticleSides } from '../translate/article-sides.ts';
import { confirmForm, type Confirming } from './confirm-form.ts';
import type { DeskLinks } from './desk-links.ts';
import type { DeskLanguage, DeskRow } from './desk-rows.ts';
import { countSeverities, issueList } from './issue-list.ts';
import { sideBySide } from './side-by-side.ts';

/** An article with a translation of it; a sentence where its files have errors. */
export interface Translated {
  language: DeskLanguage;
  sides: ArticleSides | string | undefined;
}

/**
 * The bar at the foot of an article: what the check says of it, and which sections of its translations are behind.
 *
 * @param translations those that the page is about: its own, or on the source's page all of them
 */
export function articleBar(
  row: DeskRow,
  translations: readonly Translated[],
  links: DeskLinks,
  confirming: Confirming,
): Html {
  const waiting = translations.filter(({ language }) => language.open.length > 0);
  const counts = [
    countSeverities(row.issues),
    ...waiting.map(({ language }) => `${language.locale}: ${sayOpen(language)}`),
  ].filter((part) => part !== '');
  return html`<details>
      <summary><span>${counts.length > 0 ? counts.join(' · ') : 'Nothing is open'}</span></summary>
      <div class="panel" tabindex="0" role="region" aria-label="What is open">
        ${
          row.issues.length > 0 &&
          html`<h2>What the check says</h2>
            ${issueList(row.issues, links)}`
        }
        ${waiting.map(
          (translation) =>
            html`<h2>${translation.language.locale}: ${sayOpen(translation.language)}</h2>
              ${translationSides(row.id, translation, links, confirming, 'open')}`,
        )}
        ${counts.length === 0 && html`<p>The check has nothing to say, and every section is up to date.</p>`}
      </div>
    </details>
    <nav>
      <a href="${links.desk()}">Desk</a>
      ${translations.map(
        ({ language: { locale } }) =>
          html`<a href="${links.sides(row.id, locale)}">Side by side: ${locale}</a>`,
      )}
    </nav>`;
}

/** A translation beside its source, with the buttons that confirm. */
export function translationSides(
  id: string,
  { language, sides }: Translated,
  links: DeskLinks,
  confirming: Confirming,
  only: 'open' | 'all',
): Html {
  const { locale, open, state } = language;
  if (typeof sides === 'string') return html`<p>${sides}</p>`;
  if (!sides) return html`<p>${locale}: ${state}</p>`;
  return html`${sideBySide(sides, locale, links, confirming, only)}
  ${open.length > 1 && confirmForm({ article: id, locale }, confirming)}`;
}

/** `2 sections behind, 1 unread` */
export function sayOpen({ open }: DeskLanguage): string {
  return (['behind', 'unconfirmed', 'unread'] as const)
    .flatMap((state) => {
      const count = open.filter((section) => section.state === state).length;
      return count === 0 ? [] : `${count} ${count === 1 ? 'section' : 'sections'} ${state}`;
    })
    .join(', ');
}

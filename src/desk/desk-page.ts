import { html, type Html } from '../core/html.ts';
import type { SearchRow } from '../feedback/report.ts';
import { sayOpen, translationSides, type Translated } from './article-bar.ts';
import type { Confirming } from './confirm-form.ts';
import type { DeskLinks } from './desk-links.ts';
import type { DeskList, DeskRow } from './desk-rows.ts';
import { EDITOR_HINT } from './editor-hint.ts';
import { DESK_STYLE } from './desk-style.ts';
import { countSeverities, issueList } from './issue-list.ts';

/**
 * The desk: every article with its state, for whoever writes. English, as all commands are; it is in no build.
 *
 * @param asked what readers search for in vain; undefined when the site does not collect it
 */
export function deskPage(
  { articles, others }: DeskList,
  asked: readonly SearchRow[] | undefined,
  links: DeskLinks,
): string {
  return page(
    'Desk',
    html`<h1>Desk</h1>
      ${
        others.length > 0 &&
        html`<details>
          <summary>Belongs to no article: ${countSeverities(others)}</summary>
          ${issueList(others, links)}
        </details>`
      }
      <h2 id="articles">Articles</h2>
      <table class="list" aria-labelledby="articles">
        <thead>
          <tr>
            ${['Article', 'Languages', 'Reviewed', 'Owner', 'Open'].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${articles.map((row) => listRow(row, links))}
        </tbody>
      </table>
      <h2 id="asked">What readers ask in vain</h2>
      ${askedTable(asked)}`,
  );
}

/** An article and one of its translations, side by side, with the buttons that confirm. */
export function sidesPage(
  row: DeskRow,
  translation: Translated,
  links: DeskLinks,
  confirming: Confirming,
): string {
  const { locale, open } = translation.language;
  return page(
    `${row.title}: ${locale}`,
    html`<p><a href="${links.desk()}">Desk</a></p>
      <h1>${row.title}: ${locale}</h1>
      <p>
        <a href="${links.article(row.id, locale)}">The page</a> ·
        ${open.length > 0 ? sayOpen(translation.language) : translation.language.state}
      </p>
      ${translationSides(row.id, translation, links, confirming, 'all')}`,
  );
}

/** A page that says one sentence. */
export function saidPage(said: string, links: Pick<DeskLinks, 'desk'>): string {
  return page(
    'Desk',
    html`<h1>Desk</h1>
      <p>${said}</p>
      <p><a href="${links.desk()}">Desk</a></p>`,
  );
}

/** An answer of the editor's opener is shown nowhere: the frame takes it. */
function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${{ markup: DESK_STYLE }}
        </style>
      </head>
      <body>
        <main>
          ${body}
          <p>A link to a file opens it at its line. ${EDITOR_HINT}</p>
        </main>
        <iframe name="desk-editor" title="Opens the editor" hidden></iframe>
      </body>
    </html>`.markup;
}

function listRow({ id, title, languages, age, interval, owner, issues }: DeskRow, links: DeskLinks): Html {
  const reviewed = sayAge(age) + (age !== undefined && age > interval ? ', due' : '');
  return html`<tr>
    <th scope="row">${title}</th>
    <td data-label="Languages">
      ${languages.map((language) => {
        const { locale, state, open } = language;
        const isTranslation = !['source', 'owed', 'missing'].includes(state);
        return html`<p>
          <a href="${links.article(id, locale)}">${locale}</a>
          ${
            isTranslation
              ? html`<a href="${links.sides(id, locale)}">${open.length > 0 ? sayOpen(language) : state}</a>`
              : state
          }
        </p>`;
      })}
    </td>
    <td data-label="Reviewed">${reviewed}</td>
    <td data-label="Owner">${owner ?? '–'}</td>
    <td data-label="Open">
      ${
        issues.length === 0
          ? '–'
          : html`<details>
              <summary>${countSeverities(issues)}</summary>
              ${issueList(issues, links)}
            </details>`
      }
    </td>
  </tr>`;
}

function sayAge(days: number | undefined): string {
  if (days === undefined) return 'never';
  if (days === 0) return 'today';
  return `${days} ${days === 1 ? 'day' : 'days'} ago`;
}

function askedTable(asked: readonly SearchRow[] | undefined): Html {
  if (asked === undefined)
    return html`<p>
      Not collected. Fix: add <code>feedback: { searches: true }</code> to site.yaml, and run npm start where
      readers are.
    </p>`;
  if (asked.length === 0) return html`<p>Nothing was asked in vain.</p>`;
  return html`<table class="list" aria-labelledby="asked">
    <thead>
      <tr>
        ${['Search', 'Language', 'Times', 'Found'].map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${asked.map(
        ({ query, locale, times, nothing, told, wordings }) =>
          html`<tr>
            <th scope="row" lang="${locale}">
              ${query}${wordings.length > 1 && html` <small>also: ${wordings.slice(1, 4).join('; ')}</small>`}
            </th>
            <td data-label="Language">${locale}</td>
            <td data-label="Times">${times}${told > 0 && `, ${told} told by readers`}</td>
            <td data-label="Found">
              ${nothing === times ? 'nothing' : nothing > 0 ? `nothing ${nothing} times, else only what is near` : 'only what is near'}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

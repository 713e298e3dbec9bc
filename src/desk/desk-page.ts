import { html, type Html } from '../core/html.ts';
import type { Issue } from '../core/issue.ts';
import type { DeskRow } from './desk-rows.ts';

/** Gives the addresses that the desk leads to. */
export interface DeskLinks {
  article(id: string, locale: string): string;
  /** Opens a file of the content in the writer's editor. */
  open(issue: Pick<Issue, 'file' | 'line' | 'column'>): string;
}

/** The desk: every article with its state, for whoever writes. English, as all commands are; it is in no build. */
export function deskPage(rows: readonly DeskRow[], links: DeskLinks): string {
  const page = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Desk</title>
      <style>
        body {
          font:
            16px/1.5 system-ui,
            sans-serif;
          margin: 1.5rem;
          color-scheme: light dark;
        }
        table {
          border-collapse: collapse;
          width: 100%;
        }
        th,
        td {
          text-align: start;
          vertical-align: top;
          padding: 0.5rem 0.75rem;
          border-block-end: 1px solid #8888;
        }
        p {
          margin: 0;
        }
      </style>
      <h1>Desk</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Languages</th>
            <th scope="col">Reviewed</th>
            <th scope="col">Open</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => deskRow(row, links))}
        </tbody>
      </table>
    </html>`;
  return page.markup;
}

function deskRow({ id, title, languages, age, issues }: DeskRow, links: DeskLinks): Html {
  return html`<tr>
    <th scope="row">${title}</th>
    <td>
      ${languages.map(
        ({ locale, state, open }) =>
          html`<p>
            <a href="${links.article(id, locale)}">${locale}</a>
            ${state}${open.length > 0 && `: ${open.join(', ')}`}
          </p>`,
      )}
    </td>
    <td>${age === undefined ? '–' : `${age} ${age === 1 ? 'day' : 'days'} ago`}</td>
    <td>${issueList(issues, links)}</td>
  </tr>`;
}

/** What the check says, each line leading to its place in the editor. */
export function issueList(issues: readonly Issue[], links: Pick<DeskLinks, 'open'>): Html {
  if (issues.length === 0) return html`–`;
  const items = issues.map(
    (issue) =>
      html`<li>
        <a href="${links.open(issue)}"
          >${issue.file.replace(/^.*\//, '')}${issue.line !== undefined && `:${issue.line}`}</a
        >
        ${issue.severity}: ${issue.what} ${issue.fix}
      </li>`,
  );
  return html`<details>
    <summary>${issues.length}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

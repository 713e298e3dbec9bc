import { html, type Html } from '../core/html.ts';
import type { Issue } from '../core/issue.ts';
import type { DeskLinks } from './desk-links.ts';

const ORDER = ['error', 'warning', 'advice'] as const;

/** What the check says, each line leading to its place in the editor. */
export function issueList(issues: readonly Issue[], links: Pick<DeskLinks, 'open'>): Html {
  const worstFirst = [...issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const items = worstFirst.map(
    (issue) =>
      html`<li>
        <a href="${links.open(issue)}" target="desk-editor"
          >${issue.file.replace(/^content\/(?:articles\/)?/, '')}${issue.line !== undefined && `:${issue.line}`}</a
        >
        <strong class="${issue.severity}">${issue.severity}</strong> ${issue.what} <em>Fix: ${issue.fix}</em>
      </li>`,
  );
  return html`<ul class="issues">
    ${items}
  </ul>`;
}

/** `1 error, 2 warnings`; empty when there is nothing. */
export function countSeverities(issues: readonly Issue[]): string {
  return ORDER.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    if (count === 0) return [];
    return `${count} ${severity}${count === 1 || severity === 'advice' ? '' : 's'}`;
  }).join(', ');
}

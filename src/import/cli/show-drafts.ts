import type { WrittenDraft } from './write-drafts.ts';

/**
 * Says what became of the drafts.
 *
 * @param drafts undefined when none could be made, since the language is not known
 */
export function showDrafts(drafts: readonly WrittenDraft[] | undefined): string {
  if (drafts === undefined) return '\nNo drafts: say with --locale which language the page is in.';
  if (drafts.length === 0) return '\nNo drafts: there is no new question.';
  return [
    '',
    ...drafts.map(({ folder, id, written }) =>
      written ? `Draft: ${folder}` : `Kept as it was: there is already something called ${id}.`,
    ),
    'Drafts are on no page. Finish one, then move its folder to content/articles/.',
  ].join('\n');
}

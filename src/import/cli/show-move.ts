import { visible } from '../../core/visible.ts';
import type { MoveReport } from './move-in.ts';

const STATES = {
  new: 'draft written',
  renewed: 'draft written again',
  kept: 'kept: somebody edited it',
  planned: 'would be a draft; --write writes it',
} as const;

/** Says what came of moving a help centre in: taken, changed and left, and what was counted. */
export function showMove(name: string, report: MoveReport): string {
  const { pages, articles, source, drafts, remarks, topics } = report;
  const group = (kind: 'changed' | 'left', heading: string) => {
    const of = remarks.filter((remark) => remark.kind === kind);
    if (of.length === 0) return [];
    return [
      '',
      `${heading}: ${of.length}`,
      ...of.map(
        ({ file, line, what }) =>
          `  ${visible(file)}${line === undefined ? '' : `:${line}`} ${visible(what)}`,
      ),
    ];
  };
  const counted = (Object.keys(source) as (keyof typeof source)[])
    .map((what) => `${source[what]} ${what} in, ${drafts[what]} out`)
    .join('; ');
  const missing = Object.entries(topics);
  return [
    `${visible(name)}: ${pages} pages, ${articles.length} articles`,
    `Counted: ${counted}`,
    '',
    `Taken: ${articles.length}`,
    ...articles.map(
      ({ id, locales, from, state }) =>
        `  ${id} (${locales.join(', ')}) from ${from.map(visible).join(', ')}: ${STATES[state]}`,
    ),
    ...group('changed', 'Changed'),
    ...group('left', 'Left, each with a note in its draft where it stood'),
    ...(missing.length > 0
      ? [
          '',
          'Topics to add to categories.yaml:',
          ...missing.map(([id, words]) => `  ${id} (${visible(words)})`),
        ]
      : []),
    '',
    'Drafts are on no page. Finish one, then move its folder to content/articles/; the content check says what is missing.',
  ].join('\n');
}

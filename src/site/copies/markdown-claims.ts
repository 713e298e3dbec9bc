import type { MarkdownContext } from './markdown-addresses.ts';
import { plain, table } from './markdown-signs.ts';

/** What sources say of a fact, each on a line, and why one of them is followed. */
export function claims(context: MarkdownContext, id: string): string {
  const { claims: all, ruling } = context.fact(id);
  const lines = all.map(({ value, source, note, followed }) => {
    const said = followed ? `**${plain(value)}**` : plain(value);
    return `- ${said}: ${plain([source, note].filter(Boolean).join('; '))}`;
  });
  const why = `**${plain(context.t('claims.why'))}**`;
  return [why, lines.join('\n'), ruling && plain(ruling)].filter(Boolean).join('\n\n');
}

/** The ways of a board with what each does and whether it can be undone, as a table. */
export function board({ board: view, t, page, absolute }: MarkdownContext): string {
  if (!view) return '';
  const rows = view.rows.map(({ want, do: what, back, url }) => [
    `[${plain(want)}](${url.startsWith('#') ? page + url : absolute(url)})`,
    plain(what),
    plain(back),
  ]);
  return table([[t('board.want'), t('board.do'), t('board.back')].map(plain), ...rows]);
}

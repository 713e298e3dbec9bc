import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';

/** One choice on a board: what the reader wants, what to do, and whether there is a way back. */
export interface BoardRow {
  id: string;
  url: string;
  want: string;
  do: string;
  back: string;
  /** True where there is no way back. */
  final: boolean;
}

export interface BoardView {
  intro: string;
  rows: BoardRow[];
}

/**
 * The board of an article in its reader's language; undefined when the article has none.
 *
 * @param here true when it stands in the article itself, so that its own sections are plain anchors
 */
export function boardView(
  { routes, translator }: HelpCentre,
  { id: own, locale, textLocale, meta, head }: LocalizedArticle,
  here: boolean,
): BoardView | undefined {
  const words = head.board;
  if (!words || !meta.board) return undefined;
  const { set } = translator(textLocale.id);
  const rows = meta.board.map(({ id, to, final }) => {
    const said = words.rows[id];
    if (!said)
      throw new Error(`The board of "${own}" has no words for its row "${id}" in "${textLocale.id}".`);
    const [target = own, section] = to.split('#');
    return {
      id,
      url: here && target === own && section ? `#${section}` : routes.article(locale, target, section),
      want: set(said.want),
      do: set(said.do),
      back: set(said.back),
      final,
    };
  });
  return { intro: set(words.intro), rows };
}

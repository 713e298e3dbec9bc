import type { ArticleView } from './articles.ts';
import { getTranslator, routes } from './site.ts';

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
 * The board of an article for a reader of `locale`; undefined when the article has none.
 *
 * @param here true when it stands in the article itself, so that its own sections are plain anchors
 */
export async function getBoard(
  locale: string,
  article: ArticleView,
  here: boolean,
): Promise<BoardView | undefined> {
  const words = article.entry.data.board;
  if (!words || !article.meta.board) return undefined;
  const { set } = await getTranslator(article.textLocale.id);
  const rows = article.meta.board.map(({ id, to, final }) => {
    const [target = '', section] = to.split('#');
    const said = words.rows[id];
    return {
      id,
      url: here && target === article.id && section ? `#${section}` : routes.article(locale, target, section),
      want: set(said?.want ?? id),
      do: set(said?.do ?? ''),
      back: set(said?.back ?? ''),
      final,
    };
  });
  return { intro: set(words.intro), rows };
}

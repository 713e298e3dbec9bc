import type { Locale } from '../../core/locale.ts';
import type { Routes } from '../../core/routes.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BehindView, UnreadView } from '../views/drift.ts';
import type { BoardView } from '../views/board.ts';
import type { FactForm } from '../../core/fact-forms.ts';
import type { FactView } from '../views/facts.ts';
import type { PictureView } from '../views/pictures.ts';
import type { SourceView } from '../views/sources.ts';
import type { Trial } from '../views/trials.ts';
import type { TermView } from '../views/terms.ts';

/** Ends the rendering, with what is wrong and how to fix it. */
export type Refuse = (what: string, fix: string) => never;

/** What a text asks of the help centre while it is rendered. What does not exist throws, with the name of its file. */
export interface TextContext {
  /** The article the text is of. */
  article: string;
  /** The line of its file that the text starts on, so that errors name lines of the file. */
  firstLine: number;
  /** The language of the text. */
  locale: Locale;
  /** The language of the page: another one while a translation is owed. */
  pageLocale: string;
  /** Every language of the site. */
  locales: readonly Locale[];
  routes: Routes;
  /** Where the site stands under its origin: `/` or `/help/`. */
  base: string;
  /** Speaks the language of the text. */
  t: Translator;
  term(id: string): TermView;
  fact(id: string, form?: FactForm): FactView;
  source(id: string): SourceView;
  /** Whether readers may have chosen that platform, or another in its place, as their edition. */
  isEdition(id: string): boolean;
  /** A platform's or edition's name. */
  platform(id: string): string;
  /**
   * A picture of the article by its address in the text, `./menu.png`, in the language of the text where there is one.
   *
   * @param refuse is called when there is none
   */
  picture(address: string, refuse: Refuse): PictureView;
  /** The address of a video of the article, `./tour.mp4`. */
  video(address: string, refuse: Refuse): string;
  /** Names of the components around what is rendered, the nearest last. */
  around: readonly string[];
  /** Gives each list of steps what the ids of its steps begin with; there is none where steps cannot be linked to. */
  stepIds?: (() => string) | undefined;
  /** The article's table of choices; undefined when it has none. */
  board: BoardView | undefined;
  /** Ids of the questions of the guide that is being rendered, in order. */
  questions?: readonly string[] | undefined;
  /** Ids that a section had before it was renamed. */
  oldIds(section: string): readonly string[];
  /** When a section was last tried in the product; undefined where nobody says so. */
  tried(section: string): Trial | undefined;
  /** What to say of a section whose source is newer, or of the parts that are shown as one. */
  behind(parts: readonly string[]): BehindView | undefined;
  /** The same of one that a machine translated and that nobody has read. */
  unread(parts: readonly string[]): UnreadView | undefined;
}

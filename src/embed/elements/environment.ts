import type { Card } from '../wire/card.ts';
import type { ElementsSite } from './site.ts';

/** What the elements are defined with. */
export interface Environment {
  site: ElementsSite;
  /** Address of the help centre where neither attribute nor settings name one. */
  base?: string | undefined;
  /** Fetches the panel. */
  loadPanel(): Promise<MakePanel>;
  /** Fetches what shows articles below a form. */
  loadSuggest(): Promise<MakeSuggest>;
  /** What an article says in short, where the product brought it along: nothing is fetched then. */
  card?: ((locale: string, article: string) => Partial<Card> | undefined) | undefined;
}

/** What is needed once somebody reaches for help; one script. */
export interface Parts {
  makePanel: MakePanel;
  makeSuggest: MakeSuggest;
}

/** Shows in the shadow tree of its element what may answer a message. */
export type MakeSuggest = (host: HTMLElement, environment: Environment) => SuggestView;

export interface SuggestView {
  /** The message is so far; search is asked once there is a pause. */
  ask(message: string): void;
  remove(): void;
}

/** Puts a panel into the shadow tree of its element, whose attributes it reads whenever it opens. */
export type MakePanel = (host: HTMLElement, environment: Environment) => PanelView;

/** The panel on the screen. */
export interface PanelView {
  readonly open: boolean;
  show(article?: string, options?: ShowOptions): void;
  close(): void;
  /** Puts it back on the screen where its element was moved while it was open. */
  reopen(): void;
  /** Tells the page in the panel which articles the attribute `suggest` names now. */
  suggest(): void;
}

/** How an article is shown. */
export interface ShowOptions {
  section?: string | undefined;
  /** Of the help; outranks the element's own attribute. */
  lang?: string | undefined;
}

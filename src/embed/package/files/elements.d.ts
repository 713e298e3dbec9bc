import type { HelpArticle, HelpTarget } from './articles.js';
import type { HelpCards } from './previews.js';

/** What a product sets once for every help element on its pages. */
export interface HelpSettings {
  /** Address of the help centre, where it is not the one the package came from. */
  base?: string | undefined;
  /** BCP 47 tag of the language to show help in; without one: the nearest `lang` attribute, then the browser's. */
  locale?: string | undefined;
}

/** Sets what every help element on the page uses unless its own attributes say otherwise. */
export function configure(settings: HelpSettings): void;

export interface DefineOptions {
  /** Cards by language, from `help-links/previews`: previews then cost no request. */
  previews?: Readonly<Record<string, HelpCards>> | undefined;
}

/**
 * Defines `help-link`, `help-panel` and `help-suggest`. Call it in the browser, as often as you like: only the first call counts.
 * Importing this module does nothing, so it can be imported on a server.
 */
export function defineHelpElements(options?: DefineOptions): void;

/** What help events tell: `event.detail`. */
export interface HelpEventDetail {
  article?: string | undefined;
  section?: string | undefined;
  locale?: string | undefined;
}

/** `<help-link article="…" section="…"><a>…</a></help-link>` */
export interface HelpLinkElement extends HTMLElement {
  /** Takes the preview away. */
  hide(): void;
}

/** `<help-panel><button>…</button></help-panel>` */
export interface HelpPanelElement extends HTMLElement {
  /** Whether the panel is on the screen. */
  readonly open: boolean;
  /** Opens the panel, or shows something else in it; without an article, search. Rejected when it cannot be had. */
  show(
    article?: HelpArticle,
    options?: { section?: string | undefined; lang?: string | undefined },
  ): Promise<void>;
  close(): void;
  /** Names the articles that help with the page around. */
  suggest(articles: readonly HelpArticle[]): void;
}

export type HelpLinkAttributes = HelpTarget & {
  lang?: string | undefined;
  /** Address of the help centre. */
  base?: string | undefined;
  open?: 'page' | 'panel' | undefined;
  preview?: 'hover' | 'off' | undefined;
};

export interface HelpPanelAttributes {
  lang?: string | undefined;
  /** Address of the help centre. */
  base?: string | undefined;
  side?: 'start' | 'end' | undefined;
  /** Nothing behind the panel can be reached. */
  modal?: boolean | '' | undefined;
  /** How long the help centre may be silent, in milliseconds. */
  timeout?: number | string | undefined;
  /** Ids of articles that help with the page around, divided by spaces. */
  suggest?: string | undefined;
}

export interface HelpSuggestAttributes {
  /** Id of the field that the message is written into. */
  for: string;
  lang?: string | undefined;
  /** Address of the help centre. */
  base?: string | undefined;
}

interface HelpEvents {
  'help-preview': CustomEvent<HelpEventDetail>;
  'help-open': CustomEvent<HelpEventDetail>;
  'help-close': CustomEvent<HelpEventDetail>;
  'help-navigate': CustomEvent<HelpEventDetail>;
  'help-error': CustomEvent<HelpEventDetail>;
  /** An article answered what somebody was about to send. */
  'help-suggest:solved': CustomEvent<HelpEventDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    'help-link': HelpLinkElement;
    'help-panel': HelpPanelElement;
    'help-suggest': HTMLElement;
  }
  interface GlobalEventHandlersEventMap extends HelpEvents {}
}

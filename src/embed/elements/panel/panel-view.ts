import type { Environment, HelpContext } from '../context.ts';
import type { ShowOptions } from './help-panel.ts';

/** What the panel is asked to show. */
export interface PanelRequest extends HelpContext {
  /** Without one it shows search. */
  article?: string | undefined;
  section?: string | undefined;
}

/** The panel on the screen. */
export interface PanelView {
  readonly open: boolean;
  show(article?: string, options?: ShowOptions): void;
  close(): void;
  /** Tells the page in the panel which articles the attribute `suggest` names now. */
  suggest(): void;
}

/** Puts a panel into the shadow tree of its element, whose attributes it reads whenever it opens. */
export type MakePanel = (host: HTMLElement, environment: Environment) => PanelView;

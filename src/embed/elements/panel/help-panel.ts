import type { Environment, PanelView, ShowOptions } from '../environment.ts';
import { doInstead } from '../do-instead.ts';
import { attach, make } from '../dom.ts';

/** What products call. */
export interface HelpPanelElement extends HTMLElement {
  /** Whether the panel is on the screen. */
  readonly open: boolean;
  /**
   * Opens the panel, or shows something else in it.
   *
   * @param article its id; without one the panel shows search
   * @returns fulfilled once the panel is there; rejected when it cannot be had
   */
  show(article?: string, options?: ShowOptions): Promise<void>;
  close(): void;
  /** Names the articles that help with the page around; they stand above search. */
  suggest(ids: readonly string[]): void;
}

/**
 * Makes the class of `help-panel`. It only knows how to ask: the panel itself is fetched when somebody wants it. A
 * function, so that importing this touches no browser.
 */
export function createHelpPanel(environment: Environment): CustomElementConstructor {
  return class HelpPanel extends HTMLElement implements HelpPanelElement {
    static readonly observedAttributes = ['suggest'];

    #view: PanelView | undefined;

    constructor() {
      super();
      attach(this).append(make('slot'));
      // A link or button inside the element opens the panel.
      this.addEventListener('click', (event) => {
        const opener = (event.target as Element).closest<HTMLElement>('help-panel :is(a,button)');
        doInstead(event, opener, () => (this.open ? void this.close() : this.show()));
      });
    }

    attributeChangedCallback(): void {
      this.#view?.suggest();
    }

    /** Who moves the element (frameworks that keep it between pages do) takes it away and puts it back in one task. */
    disconnectedCallback(): void {
      setTimeout(() => this.isConnected || this.close());
    }

    connectedCallback(): void {
      this.#view?.reopen();
    }

    connectedMoveCallback(): void {
      // Moved as it is, by `moveBefore`: nothing was lost.
    }

    get open(): boolean {
      return !!this.#view?.open;
    }

    async show(article?: string, options?: ShowOptions): Promise<void> {
      const makePanel = await environment.loadPanel();
      this.#view ??= makePanel(this, environment);
      this.#view.show(article, options);
    }

    close(): void {
      this.#view?.close();
    }

    suggest(ids: readonly string[]): void {
      this.setAttribute('suggest', ids.join(' '));
    }
  };
}

import { hear } from '../dom.ts';
import type { Environment, SuggestView } from '../environment.ts';

/**
 * Makes the class of `help-suggest`, which shows the articles that may answer what somebody writes into the field that
 * its attribute `for` names. It only listens, to the field alone: what shows them, and the help centre’s search, are
 * fetched when the field is used, and whatever becomes of them, the form sends as if the element were not there.
 */
export function createHelpSuggest(environment: Environment): CustomElementConstructor {
  return class HelpSuggest extends HTMLElement {
    #view: Promise<SuggestView> | undefined;
    #root: Node | undefined;

    readonly #hear = ({ target }: Event) => {
      const { id, value } = target as Partial<HTMLInputElement>;
      if (!id || id !== this.getAttribute('for') || typeof value !== 'string') return;
      this.#view ??= environment.loadSuggest().then((make) => make(this, environment));
      // Help that cannot be had is no concern of who writes.
      this.#view.then(
        (view) => view.ask(value),
        () => (this.#view = undefined),
      );
    };

    #listen(change: 'addEventListener' | 'removeEventListener'): void {
      for (const used of ['focusin', 'input']) hear(change, used, this.#hear, false, this.#root);
    }

    connectedCallback(): void {
      // Listening around the field, so that one that comes later is heard too.
      this.#root = this.getRootNode();
      this.#listen('addEventListener');
    }

    disconnectedCallback(): void {
      this.#listen('removeEventListener');
      void this.#view?.then((view) => this.isConnected || view.remove());
      this.#view = undefined;
    }
  };
}

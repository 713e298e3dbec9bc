import { make } from '../dom.ts';

/** What stands in the panel where help cannot be shown. */
export interface FailureNotice {
  readonly element: HTMLElement;
  readonly shown: boolean;
  /** @param link leads to the same help by itself */
  show(message: string, link: { words: string; href: string }): void;
  hide(): void;
}

/** The page around may put words of its own into the slot `failed`. */
export function createFailureNotice(): FailureNotice {
  const element = make('div', { class: 'failed', part: 'failed', role: 'alert', hidden: '' });
  return {
    element,
    get shown() {
      return !element.hidden;
    },
    show(message, { words, href }) {
      element.hidden = false;
      element.replaceChildren(
        make('slot', { name: 'failed' }, make('p', { part: 'message' }, message)),
        make('a', { part: 'link', target: '_blank', rel: 'noopener', href }, words),
      );
    },
    hide() {
      element.hidden = true;
      element.replaceChildren();
    },
  };
}

import { createDresser, draw, make } from '../dom.ts';
import css from './panel.css?inline';

/** The panel's sheet: a dialog above everything, beside the page around or, modal, in front of it. */
export interface Dialog {
  readonly element: HTMLDialogElement;
  readonly closer: HTMLButtonElement;
  readonly open: boolean;
  readonly modal: boolean;
  /** Opens it; a dialog beside the page stands left or right. Its button to close gets the focus. */
  show(modal: boolean, left: boolean): void;
  hide(): void;
}

/** Lets nothing behind it be reached. */
export const MODAL = ':modal';

const dress = createDresser(css);
const cross = 'M3.5 3.5l13 13M16.5 3.5l-13 13';

/** @param shadow gets the dialog */
export function createDialog(shadow: ShadowRoot): Dialog {
  dress(shadow);
  const drawing = draw('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' }, draw('path', { d: cross }));
  const closer = make('button', { type: 'button', part: 'close' }, drawing);
  // As a popover it is above whatever the page around has raised, without locking the page.
  const element = make('dialog', { part: 'dialog', popover: 'manual' }, closer);
  shadow.append(element);
  const isModal = () => element.matches(MODAL);
  return {
    element,
    closer,
    get open() {
      return isModal() || element.matches(':popover-open');
    },
    get modal() {
      return isModal();
    },
    show(modal, left) {
      element.classList.toggle('left', left);
      if (modal) element.showModal();
      else element.showPopover();
      closer.focus();
    },
    hide() {
      if (isModal()) element.close();
      else element.hidePopover();
    },
  };
}

import { ask, createDresser, hear, make } from '../dom.ts';
import { place } from './place.ts';
import type { PreviewText } from './preview-text.ts';
import css from './preview.css?inline';

/** The small sheet beside a link that says in short what the article says. */
export interface Preview {
  show(text: PreviewText, link: Element): void;
  hide(): void;
}

const dress = createDresser(css);

/** Takes away the preview that is on the screen: there is never a second one. */
let hideOther: (() => void) | undefined;

/**
 * @param shadow gets the preview's elements
 * @param name of the help centre
 */
export function createPreview(shadow: ShadowRoot, name: string | undefined): Preview {
  dress(shadow);
  const title = make('p', { part: 'title' });
  const summary = make('p', { part: 'summary' });
  const note = make('p', { part: 'by' });
  const by = make('p', { part: 'by' }, name ?? '');
  const sheet = make(
    'div',
    { part: 'preview', role: 'tooltip', popover: 'manual' },
    title,
    summary,
    note,
    by,
  );
  shadow.append(sheet);
  let link: Element;

  const move = () => {
    const fromRight = getComputedStyle(link).direction === 'rtl';
    const around = link.getBoundingClientRect();
    const { left, top } = place(around, sheet.getBoundingClientRect(), ask('documentElement'), fromRight);
    sheet.style.inset = `${top}px auto auto ${left}px`;
  };
  /** Before anyone else hears of the key: it belongs to the preview alone, not to the dialog around the link. */
  const press = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hide();
  };
  const listen = (change: 'addEventListener' | 'removeEventListener') => {
    hear(change, 'keydown', press, true);
    hear(change, 'scroll', move, true);
    hear(change, 'resize', move);
  };
  const hide = () => {
    listen('removeEventListener');
    sheet.hidePopover();
  };

  return {
    show(text, beside) {
      if (hideOther !== hide) hideOther?.();
      hideOther = hide;
      link = beside;
      title.textContent = text.title;
      summary.textContent = text.summary;
      note.textContent = text.note;
      note.hidden = !text.note;
      sheet.lang = text.lang;
      sheet.dir = text.dir;
      sheet.showPopover();
      move();
      listen('addEventListener');
    },
    hide,
  };
}

import { createPanelRoutes } from '../../../core/routes.ts';
import { contextOf, readId, type HelpContext } from '../context.ts';
import type { MakePanel } from '../environment.ts';
import { attach, find, hear as listen, own } from '../dom.ts';
import { tell } from '../events.ts';
import type { PanelWords } from '../site.ts';
import { createDialog, MODAL } from './create-dialog.ts';
import { createFailureNotice } from './failure-notice.ts';
import { focused } from './focus.ts';
import type { FrameMessage } from './messages.ts';
import { openFrame, type Frame } from './open-frame.ts';
import { readTimeout } from './read-timeout.ts';
import { createStepBack } from './step-back.ts';

/** Screens up to here have no room beside the panel. */
const SMALL = '(width < 480px)';

/** What the panel is asked to show. */
interface PanelRequest extends HelpContext {
  /** Without one it shows search. */
  article: string | undefined;
  section: string | undefined;
}

const WORDLESS: PanelWords = { label: '', close: '', failed: '', newTab: '', dir: 'ltr' };

/**
 * Makes panels, which remember nothing: a closed one has no frame.
 *
 * @param wordsOf by locale id
 */
export function createPanelMaker(wordsOf: Readonly<Record<string, PanelWords>>): MakePanel {
  return (host, environment) => {
    const shadow = host.shadowRoot ?? attach(host);
    const dialog = createDialog(shadow);
    const notice = createFailureNotice();
    dialog.element.append(notice.element);
    let frame: Frame | undefined;
    let shown: PanelRequest | undefined;
    /** What is read now: its links lead on to other articles. */
    let read: PanelRequest | undefined;
    let before: Element | undefined;

    const suggested = () => (host.getAttribute('suggest') ?? '').split(/[\s,]+/).filter(readId);

    const about = (request = shown) => ({
      article: request?.article,
      section: request?.section,
      locale: request?.locale,
    });

    const fill = (request: PanelRequest) => {
      read = request;
      const { article, section, locale, said, root, links } = request;
      const routes = createPanelRoutes(root);
      const words = wordsOf[locale] ?? WORDLESS;
      const href = article ? links.permalink(article, section, said) : routes.home(locale);
      dialog.element.lang = locale;
      dialog.element.dir = words.dir;
      dialog.element.ariaLabel = words.label;
      dialog.closer.ariaLabel = words.close;
      notice.hide();
      frame?.remove();
      frame = openFrame(dialog.element, {
        url: routes.panel(locale, article, section),
        title: words.label,
        timeout: readTimeout(host.getAttribute('timeout')),
        hear,
        fail() {
          if (!notice.shown && tell(host, 'help-error', about()))
            notice.show(words.failed, { words: words.newTab, href });
        },
      });
    };

    const hear = (message: FrameMessage) => {
      notice.hide();
      if (message.type === 'close') return close();
      // Who has moved on meanwhile is left alone.
      const focus = shadow.activeElement === dialog.closer;
      if (focus) frame?.element.focus();
      frame?.say({ type: 'welcome', suggested: suggested(), focus });
      const { article } = message;
      if (read && read.article !== article) read = { ...read, article: readId(article), section: undefined };
      tell(host, 'help-navigate', { ...about(), article: message.article, section: undefined });
    };

    const open = () => {
      before = focused();
      appear();
      listen('addEventListener', 'keydown', press);
    };

    const appear = () => {
      const fromRight = getComputedStyle(host).direction === 'rtl';
      const atStart = host.getAttribute('side') === 'start';
      const { matches: small } = matchMedia(SMALL);
      // What is behind somebody's modal dialog is out of reach, unless it is a modal dialog itself.
      const modal = small || host.hasAttribute('modal') || find(MODAL) !== null;
      dialog.show(modal, fromRight !== atStart);
      if (small) stepBack.begin();
    };

    const close = () => {
      if (!dialog.open) return clear();
      if (!tell(host, 'help-close', about())) return;
      const inside = shadow.activeElement !== null;
      const back = before;
      // Out of the frame first: a focus that goes with its frame is nowhere afterwards.
      if (inside) dialog.closer.focus();
      dialog.hide();
      clear();
      if (inside && back instanceof HTMLElement) back.focus();
    };

    /** Takes everything down, once the dialog is closed in whichever way. */
    const clear = () => {
      if (dialog.open) return;
      stepBack.end();
      listen('removeEventListener', 'keydown', press);
      frame?.remove();
      frame = undefined;
      before = undefined;
    };

    /** Escape in the page around closes a panel beside it, unless the page has another use for the key. */
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!dialog.modal && find(MODAL)) return;
      event.preventDefault();
      close();
    };

    const stepBack = createStepBack(() => {
      close();
      return dialog.open;
    });

    dialog.closer.addEventListener('click', close);
    dialog.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    dialog.element.addEventListener('close', clear);
    dialog.element.addEventListener('toggle', clear);

    return {
      get open() {
        return dialog.open;
      },
      show(article, options) {
        const context = contextOf(host, environment, own(options, 'lang'));
        const request = { ...context, article: readId(article), section: readId(own(options, 'section')) };
        if (!tell(host, 'help-open', about(request))) return;
        shown = request;
        if (!dialog.open) open();
        fill(request);
      },
      close,
      reopen() {
        // Taken out of the document, a dialog is closed without a word; its frame begins anew.
        if (!frame || !read || dialog.open) return;
        if (dialog.element.open) dialog.element.close();
        const reading = focused();
        appear();
        fill(read);
        if (!dialog.modal && reading instanceof HTMLElement) reading.focus();
      },
      suggest() {
        frame?.say({ type: 'welcome', suggested: suggested(), focus: false });
      },
    };
  };
}

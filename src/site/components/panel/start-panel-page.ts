import { idOfFragment } from '../../../core/id-of-fragment.ts';
import { readPanelMessage, wrap, type FrameMessage } from '../../../embed/elements/panel/messages.ts';
import { panelLink } from './panel-link.ts';

import { showSuggested } from './show-suggested.ts';
import { goBack, goOn, readTrail } from './trail.ts';

/** Brings a page of the help panel to life: it talks with the panel around it, and keeps its links inside. */
export function startPanelPage(): void {
  const { root = '/', locale = '', panel: article } = document.body.dataset;
  const site = new URL(root, location.href).href;
  keepLinksInside(site);
  offerWayBack(site);
  // Opened by itself it has nobody to talk to.
  if (parent === window) return;

  /** Of the page around; `*` until it has spoken, and when it has no origin that can be named. */
  let host: string | undefined;
  const say = (message: FrameMessage) => parent.postMessage(wrap(message), host ?? '*');

  addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = event.source === parent ? readPanelMessage(event.data) : undefined;
    const origin = event.origin === 'null' ? '*' : event.origin;
    if (!message || (host ?? origin) !== origin) return;
    host = origin;
    if (message.focus) takeFocus();
    void showSuggested(message.suggested, root, locale);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) say({ type: 'close' });
  });
  say({ type: 'ready', article: article || undefined });
}

/** Where reading begins: the section that was asked for, the title, or the search field. */
function takeFocus(): void {
  const section = document.getElementById(idOfFragment(location.hash));
  if (section) section.tabIndex = -1;
  (section ?? document.querySelector<HTMLElement>('[data-panel-focus], [data-search-field]'))?.focus();
}

/**
 * Articles open in the panel, everything else in a tab of its own. Pages replace each other, so that the back button of
 * the browser still belongs to the page around.
 */
function keepLinksInside(root: string): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const inside = link.target === '_blank' ? undefined : panelLink(link.href, root);
    if (!inside) {
      link.target = '_blank';
      link.rel = 'noopener';
      return;
    }
    event.preventDefault();
    const from = location.origin + location.pathname;
    if (inside.split('#')[0] !== from) window.name = goOn(readTrail(window.name), from);
    location.replace(inside);
  });
}

function offerWayBack(root: string): void {
  const button = document.querySelector<HTMLElement>('[data-panel-back]');
  const back = goBack(readTrail(window.name));
  // Whoever made the frame may have named it anything.
  const to = back && panelLink(back.to, root);
  if (!button || !to) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    window.name = back.name;
    location.replace(to);
  });
}

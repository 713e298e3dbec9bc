/**
 * The bar at the foot of an article, in development alone. The server makes its markup and escapes it; here it is fetched
 * into a tree of its own, so that its styles and the site's do not meet.
 */
import { BAR_STYLE, DESK_STYLE } from './desk-style.ts';
import { EDITOR_HINT } from './editor-hint.ts';

/** Whether the bar stands open, kept for this tab: saving an article loads the page anew. */
const OPEN = 'spravka-desk-open';
/** Under the closed bar on a phone. */
const ROOM = '6rem';
const [, locale, id] = /\/([\w-]+)\/articles\/([\w-]+)\/?$/.exec(location.pathname) ?? [];
const desk = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}desk/`;

if (locale !== undefined && id !== undefined) {
  const bar = document.createElement('aside');
  bar.setAttribute('aria-label', 'Desk');
  bar.lang = 'en';
  bar.dir = 'ltr';
  const tree = bar.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(DESK_STYLE + BAR_STYLE);
  tree.adoptedStyleSheets = [style];
  const content = document.createElement('div');
  content.style.display = 'contents';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  tree.append(content, status);

  const show = async () => {
    const answer = await fetch(`${desk}bar/?article=${id}&locale=${locale}`);
    if (!answer.ok) return;
    content.innerHTML = await answer.text();
    const details = content.querySelector('details');
    if (details) details.open = sessionStorage.getItem(OPEN) !== null;
    details?.addEventListener('toggle', () => {
      if (details.open) sessionStorage.setItem(OPEN, '');
      else sessionStorage.removeItem(OPEN);
    });
    if (bar.isConnected) return;
    document.body.append(bar);
    // The last lines of the page are to be read, too, and what has the focus is not to lie under the bar.
    document.body.style.paddingBlockEnd = ROOM;
    document.documentElement.style.scrollPaddingBlockEnd = ROOM;
  };
  tree.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.target !== 'desk-editor') return;
    event.preventDefault();
    const place = new URL(link.href).searchParams.get('file') ?? link.textContent;
    status.textContent = `Opening ${place} in your editor. ${EDITOR_HINT}`;
    void fetch(link.href);
  });
  tree.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(event.target))
      if (typeof value === 'string') fields.append(name, value);
    void fetch(event.target.action, { method: 'POST', body: fields, headers: { accept: 'text/plain' } }).then(
      async (answer) => {
        const said = await answer.text();
        await show();
        status.textContent = said;
      },
    );
  });
  void show();
}

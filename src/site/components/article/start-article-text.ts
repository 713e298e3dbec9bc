// Known by its address, as the search dialog is: see `open-on-intent.ts`.
import ticksUrl from './tick-steps-entry.ts?worker&url';
import copyTextUrl from './copy-text-entry.ts?worker&url';
import changedUrl from './mark-changed-entry.ts?worker&url';
import { announce } from '../shell/announce.ts';
import { startEdition } from '../shell/edition-on-touch.ts';
import { ticksKey } from './ticks.ts';

/** What an article's text does with a script; without one it is a plain text. */
export function startArticleText(): void {
  dismissTipsWithEscape();
  keepNamesSwitch();
  copyOnClick<HTMLAnchorElement>('a[data-copied], .step', (link) => link.href);
  startTicks();
  keepReading();
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  copyOnClick('[data-copy-link]', () => location.origin + location.pathname);
  startCopyText();
  startEdition();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-message]'))
    button.hidden = false;
  copyOnClick('[data-copy-message]', (button) => messageOf(button)?.innerText ?? '', messageOf);
}

/** WCAG 1.4.13: what appears on hover or focus can be dismissed without moving either. */
function dismissTipsWithEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const term of document.querySelectorAll<HTMLElement>('[data-ui=""]:is(:hover, :focus)')) {
      // The key was for the tip, and closes nothing around it.
      event.preventDefault();
      term.dataset.ui = 'dismissed';
      const restore = () => (term.dataset.ui = '');
      term.addEventListener('pointerleave', restore, { once: true });
      term.addEventListener('blur', restore, { once: true });
    }
  });
}

/** The switch for the names of buttons works without a script; with one, the choice stays on the device. */
function keepNamesSwitch(): void {
  const KEY = 'help:names';
  const root = document.documentElement;
  const names = document.querySelector<HTMLInputElement>('[data-names-switch]');
  if (!names) return;
  // Some browsers keep a form as it was when one comes back to the page.
  names.checked = 'names' in root.dataset;
  names.addEventListener('change', () => {
    root.toggleAttribute('data-names', names.checked);
    try {
      if (names.checked) localStorage.setItem(KEY, '1');
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  });
}

const ticks = () => document.querySelector<HTMLElement>('[data-ticks]');

/** What ticks steps off is fetched when somebody asks for it, or has ticked something off here before. */
function startTicks(): void {
  const button = ticks();
  if (!button) return;
  const start = () =>
    quietly(import.meta.env.DEV ? import('./tick-steps-entry.ts') : import(/* @vite-ignore */ ticksUrl));
  button.addEventListener('click', start, { once: true });
  try {
    if (localStorage.getItem(ticksKey(button.dataset['ticks'] ?? ''))) start();
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

/** What copies text as Markdown is fetched when somebody reaches for it, or for a section. */
function startCopyText(): void {
  const button = document.querySelector<HTMLElement>('[data-copy-markdown]');
  if (!button) return;
  const start = () =>
    quietly(import.meta.env.DEV ? import('./copy-text-entry.ts') : import(/* @vite-ignore */ copyTextUrl));
  button.addEventListener('click', () => {
    button.dataset['asked'] ??= '';
    start();
  });
  for (const head of document.querySelectorAll('.section-head'))
    for (const touch of ['pointerenter', 'focusin']) head.addEventListener(touch, start, { once: true });
}

/**
 * Keeps which sections were read, each by its print, on the device alone. What marks those that have changed since is
 * fetched where there are any, and keeps the new ones.
 */
function keepReading(): void {
  const prints = document.querySelector<HTMLElement>('[data-prints]')?.dataset['prints'];
  try {
    // The `READ` of `read-prints.ts`: an import that another page shares would be a file more to fetch.
    const key = `help:read:${location.pathname}`;
    const { 'help:read': off, [key]: kept } = localStorage as Partial<Record<string, string>>;
    if (off || !prints) return;
    if (kept && !kept.endsWith(prints))
      quietly(
        import.meta.env.DEV ? import('./mark-changed-entry.ts') : import(/* @vite-ignore */ changedUrl),
      );
    else localStorage[key] = new Date().toJSON().slice(0, 10) + prints;
  } catch {
    // Storage is switched off or full: nothing is marked.
  }
}

/** What few readers ask for is a script of its own; the page does without where it does not come. */
const quietly = (script: Promise<unknown>) => void script.catch(() => undefined);

const messageOf = (button: HTMLElement) =>
  button.closest('figure')?.querySelector<HTMLElement>('blockquote, pre');

/**
 * Copies a text when an element is clicked, and says so.
 *
 * @param shown what holds the text: where a browser does not let pages copy, it is selected, so that a key press does it
 */
function copyOnClick<E extends HTMLElement>(
  selector: string,
  textOf: (element: E) => string,
  shown?: (element: E) => Element | null | undefined,
): void {
  for (const element of document.querySelectorAll<E>(selector))
    element.addEventListener('click', () => {
      // Without a secure address there is no clipboard.
      const copied = navigator.clipboard?.writeText(textOf(element)) ?? Promise.reject(new Error());
      void copied.then(
        () => announce(element.dataset.copied ?? ticks()?.dataset['copied'] ?? ''),
        () => {
          const text = shown?.(element);
          if (text) getSelection()?.selectAllChildren(text);
        },
      );
    });
}

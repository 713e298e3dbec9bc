import { adopt } from '../../../search/ui/adopt.ts';
import { announce } from '../shell/announce.ts';
import { createTicks } from './ticks.ts';
import styles from './tick-steps.css?inline';

/**
 * Gives each step of an article a box to tick off. What is ticked stays on the device; a button takes it all away, and so
 * does the Delete key on a box. A script of its own, because few readers ask for it.
 */
function tickSteps(button: HTMLElement): void {
  const { ticks: article = '', done = '', kept = '', clear = '', cleared = '' } = button.dataset;
  const ticks = createTicks(() => localStorage, article);
  const boxes = [...document.querySelectorAll<HTMLAnchorElement>('.steps > li > .step')].map((number) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'tick no-print';
    box.setAttribute('aria-label', done.replace('{{number}}', number.textContent));
    box.checked = ticks.has(number.id);
    box.addEventListener('change', () => ticks.set(number.id, box.checked));
    number.after(box);
    return box;
  });
  const clearAll = () => {
    ticks.clear();
    for (const box of boxes) box.checked = false;
    announce(cleared);
  };
  document.addEventListener('keydown', (event) => {
    if (!['Delete', 'Backspace'].includes(event.key) || !boxes.some((box) => box === event.target)) return;
    event.preventDefault();
    clearAll();
  });
  const clearing = document.createElement('button');
  clearing.type = 'button';
  clearing.textContent = clear;
  clearing.addEventListener('click', clearAll);
  const note = document.createElement('span');
  note.textContent = kept;
  button.after(clearing, note);

  const show = (shown: boolean) => {
    button.setAttribute('aria-pressed', String(shown));
    document.documentElement.toggleAttribute('data-ticking', shown);
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'));
  show(true);
}

adopt(styles);
const asked = document.querySelector<HTMLElement>('[data-ticks]');
if (asked) tickSteps(asked);

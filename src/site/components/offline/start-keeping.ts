import { askWorker } from './ask-worker.ts';
import { sayDay } from './say-day.ts';

/** The page that keeps the help centre on the device, and stands in the place of pages that are not kept. */
export function startKeeping(): void {
  const root = document.querySelector<HTMLElement>('[data-keeping]');
  const said = root?.querySelector<HTMLElement>('[data-said]');
  const bar = root?.querySelector('progress');
  const [keep, remove] = ['[data-keep-all]', '[data-remove]'].map((which) =>
    root?.querySelector<HTMLButtonElement>(which),
  );
  if (!root || !said || !bar || !keep || !remove) return;
  const { lang } = document.documentElement;
  const words = root.dataset;
  const missing = document.querySelector<HTMLElement>('[data-missing]');
  if (missing) missing.hidden = location.pathname === words['page'];
  // In private windows some browsers have none.
  if (!('serviceWorker' in navigator)) return;

  const show = (answer: Awaited<ReturnType<typeof askWorker>>) => {
    bar.hidden = true;
    keep.disabled = remove.disabled = false;
    if ('failed' in answer) {
      said.textContent = words['failed'] ?? null;
      return;
    }
    const { kept, bytes } = answer.state;
    const size = new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
    keep.textContent = `${words['keep']} (${size.format(bytes / 1_000_000)})`;
    keep.hidden = kept !== undefined;
    remove.hidden = kept === undefined;
    said.textContent = kept === undefined ? '' : sayDay(words['kept'] ?? '', kept);
  };
  const ask = async (what: 'keep' | 'remove' | 'state') => {
    keep.disabled = remove.disabled = true;
    if (what === 'keep') {
      bar.hidden = false;
      bar.value = 0;
      said.textContent = words['fetching'] ?? null;
      // Browsers that ask readers for this do so now; a no is no obstacle.
      await navigator.storage?.persist?.().catch(() => false);
    }
    show(await askWorker(what, lang, (share) => (bar.value = share)));
    if (what !== 'state') (keep.hidden ? remove : keep).focus();
  };
  keep.addEventListener('click', () => void ask('keep'));
  remove.addEventListener('click', () => void ask('remove'));
  void ask('state');
}

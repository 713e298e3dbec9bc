import { Workbox } from 'workbox-window';
import { WORKER_TRUST } from '../../../core/trusted-types.ts';
import { askWorker } from './ask-worker.ts';
import { sayDay } from './say-day.ts';

/** Starts the service worker, and says what a reader has to know of it. */
async function start(bar: HTMLElement): Promise<void> {
  const address = bar.dataset['offline'] ?? '';
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // No other worker than this one is let in.
  const policy = trustedTypes?.createPolicy(WORKER_TRUST, {
    createScriptURL: (url) => (url === address ? url : ''),
  });
  const worker = new Workbox((policy?.createScriptURL(address) ?? address) as string);
  const newer = bar.querySelector<HTMLElement>('[data-newer]');
  worker.addEventListener('waiting', () => newer?.removeAttribute('hidden'));
  newer?.querySelector('button')?.addEventListener('click', () => {
    worker.addEventListener('controlling', () => location.reload());
    worker.messageSkipWaiting();
  });
  await worker.register();
  const said = await askWorker('visit', document.documentElement.lang);
  const copy = bar.querySelector<HTMLElement>('[data-copy]');
  const text = copy?.querySelector('span');
  if (!copy || !text || !('state' in said) || said.state.copy === undefined) return;
  text.textContent = sayDay(text.textContent, said.state.copy);
  copy.hidden = false;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const bar = document.querySelector<HTMLElement>('[data-offline]');
// Where storage is switched off there is no worker: the site is what it is without.
if (bar) start(bar).catch(() => undefined);

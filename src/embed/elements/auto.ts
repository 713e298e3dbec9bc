import { createLinkRoutes } from '../../core/routes.ts';
import { define, loaders } from './define.ts';
import { ask, find, make, own } from './dom.ts';
import type { Parts } from './environment.ts';
import { patiently } from './patiently.ts';
import type { ElementsSite } from './site.ts';

/** The script that holds the panel. */
export interface PanelScript {
  file: string;
  integrity: string;
}

/**
 * Defines the elements for a page that loads them with one tag. Help comes from where `data-base` of the tag or
 * `<meta name="help-base">` says, else from where the script came from, else from the help centre it was built for.
 *
 * @param scriptUrl address of the script; the panel's lies beside it
 */
export function startAuto(scriptUrl: string, site: ElementsSite, panel: PanelScript): void {
  const tag = [...ask('scripts')].find(({ src }) => src === scriptUrl);
  const meta = find('meta[name=help-base]') as HTMLMetaElement | null;
  const folder = scriptUrl.lastIndexOf(createLinkRoutes('/').embed());
  const origin = folder < 0 ? undefined : scriptUrl.slice(0, folder);
  const base = own(tag?.dataset, 'base') ?? meta?.content ?? origin;
  define({
    site,
    base,
    ...loaders(patiently(() => fetchParts(new URL(panel.file, scriptUrl).href, panel.integrity, tag?.nonce))),
  });
}

async function fetchParts(href: string, integrity: string, nonce = ''): Promise<Parts> {
  // A policy with a nonce alone lets the panel in by the nonce of the tag.
  // `import` takes no hash; a preload with one fills the place that `import` then reads from.
  ask('head').append(make('link', { rel: 'modulepreload', href, integrity, nonce, crossorigin: '' }));
  return import(/* @vite-ignore */ href) as Promise<Parts>;
}

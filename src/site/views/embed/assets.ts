import { auto } from 'virtual:spravka/embed';
import type { ManifestAssets } from '../../../embed/wire/manifest.ts';
import { routes } from '../site.ts';

/** Where the elements are, and the hash of what they should be. */
export function getAssets(): ManifestAssets {
  const { latest, file, integrity } = auto;
  return { script: { path: routes.embed(latest), pinned: routes.embed(file), integrity } };
}

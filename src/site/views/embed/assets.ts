import { auto } from 'virtual:spravka/embed';
import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import type { ManifestAssets } from '../../../embed/wire/manifest.ts';

/** Where the elements are, and the hash of what they should be. */
export function manifestAssets({ routes }: HelpCentre): ManifestAssets {
  const { latest, file, integrity } = auto;
  return { script: { path: routes.embed(latest), pinned: routes.embed(file), integrity } };
}

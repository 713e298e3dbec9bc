import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import type { ManifestAssets } from '../../../embed/wire/manifest.ts';

/** The loader as it is published: its name with a hash, the one that always holds the newest, and its hash. */
interface Loader {
  file: string;
  latest: string;
  integrity: string;
}

/** Where the elements are, and the hash of what they should be. */
export function manifestAssets({ routes }: HelpCentre, { latest, file, integrity }: Loader): ManifestAssets {
  return { script: { path: routes.embed(latest), pinned: routes.embed(file), integrity } };
}

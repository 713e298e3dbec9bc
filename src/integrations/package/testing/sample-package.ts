import { join } from 'node:path';
import { sampleManifest } from '../../../help-check/testing/sample-manifest.ts';
import { sampleCards } from '../../../embed/package/testing/sample-cards.ts';
import { sampleLabels } from '../../../help-check/testing/sample-labels.ts';
import type { Manifest } from '../../../embed/wire/manifest.ts';
import { makePackage } from '../make-package.ts';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '../../../..');

/** The package of the sample help centre. */
export const samplePackage = (manifest: Manifest = sampleManifest) =>
  makePackage({ engine: ROOT, root: ROOT }, { manifest, labels: sampleLabels, cards: sampleCards });

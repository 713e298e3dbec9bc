import { join } from 'node:path';
import { sampleManifest } from '../../../help-check/testing/sample-manifest.ts';
import { sampleCards } from '../../../embed/package/testing/sample-cards.ts';
import { sampleLabels } from '../../../help-check/testing/sample-labels.ts';
import type { Manifest } from '../../../embed/wire/manifest.ts';
import { PACKAGE_NAME } from '../../../embed/package/package-files.ts';
import { makePackages } from '../make-package.ts';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '../../../..');

/** The packages of the sample help centre. */
export const samplePackages = (manifest: Manifest = sampleManifest) =>
  makePackages({ engine: ROOT, root: ROOT }, { manifest, labels: sampleLabels, cards: sampleCards });

/** Of them the one of links. */
export const samplePackage = async (manifest?: Manifest) => (await samplePackages(manifest))[PACKAGE_NAME];

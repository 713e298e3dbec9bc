import type { Site } from '../../content/schemas/site.ts';

/**
 * The LICENSE of the package: the engine's for its programs, the help centre's own for its words.
 *
 * @param engine the engine's LICENSE, whose part between lines of hyphens is that of the code; undefined where it has none
 */
export function packageLicense(
  engine: string | undefined,
  { license, copyright, origin }: Pick<Site, 'license' | 'copyright' | 'origin'>,
): string | undefined {
  const code = engine?.split(/^-{20,}$/m)[1]?.trim();
  if (code === undefined) return undefined;
  const holder = copyright ? `Copyright (c) ${copyright}` : `They belong to whoever publishes ${origin}`;
  const terms = license
    ? `under this licence: ${license}`
    : 'all rights reserved: this file grants none in them';
  return `This package holds two things.

1. Programs and declarations, under the MIT License below.
2. The words of the help centre at ${origin}: titles, summaries, manifest.json, previews.
   ${holder}, ${terms}.

--------------------------------------------------------------------------------

${code}
`;
}

import { join } from 'node:path';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { setHelpCentre } from '../../content/help-centre/current.ts';
import { trackReads } from '../../content/help-centre/track-reads.ts';
import type { Content } from '../../content/reader/content.ts';
import { usedCharacters } from '../../integrations/fonts/used-characters.ts';
import { setKeptOutputs } from '../../integrations/keep/current.ts';
import { createKeptOutputs, type KeptOutputs } from '../../integrations/keep/kept-outputs.ts';
import { readLastBuild } from '../../integrations/keep/last-build.ts';
import { BY_ARTICLE, hashOf, readStates } from '../../integrations/keep/read-states.ts';
import { searchPageFile } from '../../integrations/pagefind/search-pages.ts';
import { fingerprint } from '../../project/fingerprint.ts';
import type { Paths } from '../../project/paths.ts';

/** Where it is remembered what the last build left. */
export const lastBuildFile = ({ cache }: Pick<Paths, 'cache'>): string => join(cache, 'last-build.json');

/**
 * Makes the content the help centre of this process, and finds what of the last build may still hold.
 *
 * @param staged where the site is built
 * @param cards whether pages name share cards
 * @returns also the path the site is served under
 */
export function keepOutputs(
  paths: Paths,
  content: Content,
  staged: string,
  { cards }: { cards: boolean },
): { kept: KeptOutputs; base: string } {
  const help = createHelpCentre(content, { visibility: paths.visibility });
  const tracked = trackReads(help);
  setHelpCentre(tracked.help);
  const { all, byLocale } = usedCharacters(help.content);
  const kept = createKeptOutputs({
    tracked,
    stateOf: readStates(help),
    // Which letters there are decides what the font files are called, which every page names.
    common: hashOf([
      fingerprint(paths, BY_ARTICLE),
      process.versions.node,
      cards,
      [...all].sort().join(''),
      [...byLocale].map(([locale, letters]) => [locale, [...letters].sort().join('')]),
    ]),
    last: readLastBuild(lastBuildFile(paths)),
    output: paths.output,
    staged,
    beside: (path) => searchPageFile(paths, path),
  });
  setKeptOutputs(kept);
  return { kept, base: help.routes.root() };
}

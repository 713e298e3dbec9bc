import type { HelpIndex } from './help-index.ts';
import type { HelpText } from './help-text.ts';
import { cosine, type StemSet } from './stem-set.ts';

/** A place and how near a text is to it, 0 to 1. */
export interface Near {
  place: HelpText;
  nearness: number;
}

/** The place whose words are nearest to a text’s, in the whole help centre or in one article. */
export function nearest(stems: StemSet, index: HelpIndex, article?: string): Near | undefined {
  let best: Near | undefined;
  for (const { place, stems: said } of index.places) {
    if (article !== undefined && place.article !== article) continue;
    const nearness = cosine(stems, said, index.weight);
    if (nearness > (best?.nearness ?? 0)) best = { place, nearness };
  }
  return best;
}

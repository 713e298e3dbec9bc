import { defaultSearchRules, type Sounds } from '../../../languages/search-rules.ts';
import type { Entry, Vocabulary } from '../../index/vocabulary.ts';
import type { Understood } from './look-up.ts';
import { distanceFrom, limitFor, slipsOf } from './spelling.ts';

const DOUBT_PER_SLIP = 0.15;
const MOST_HEARD = 3;
/** A word that sounds farther than the nearest is not meant. */
const MARGIN = 0.2;

/** The words of the texts that sound like one that was written by its sound, in other letters. */
export function hear(
  word: string,
  vocabulary: Vocabulary,
  { heard, soundOf, confusions }: Sounds,
): Understood {
  const sound = heard(word);
  if (sound === undefined) return { how: 'unknown', word, options: [] };
  const distance = distanceFrom(sound, slipsOf(defaultSearchRules, confusions));
  const limit = limitFor(sound);
  const near = soundsOf(vocabulary, soundOf)
    .map(({ entry, sound: own }) => ({ entry, far: distance(own, limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || a.entry.weight - b.entry.weight);
  const [best] = near;
  if (!best) return { how: 'unknown', word, options: [] };
  const options = near
    .filter(({ far }) => far <= best.far + MARGIN)
    .slice(0, MOST_HEARD)
    .map(({ entry, far }) => ({ entry, quality: 1 - far * DOUBT_PER_SLIP }));
  return { how: 'corrected', word: best.entry.form, options };
}

function soundsOf(vocabulary: Vocabulary, soundOf: Sounds['soundOf']) {
  const known =
    remembered.get(vocabulary) ??
    vocabulary.entries.map((entry) => ({ entry, sound: soundOf(entry.folded) }));
  remembered.set(vocabulary, known);
  return known;
}

/** How its words sound is worked out once. */
const remembered = new WeakMap<Vocabulary, { entry: Entry; sound: string }[]>();

import type { Sounds } from '../search-rules.ts';
import { present } from '../../core/present.ts';

/** How English spellings sound, roughly; one letter a sound, in this order: `C` as in “chair”, `S` as in “she”, `j` as in “jam”. */
const SPOKEN: [RegExp, string][] = [
  [/tion$|sion$/, 'Sn'],
  [/ture$/, 'Cer'],
  [/igh/g, 'ai'],
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/^u(?=[^aeiou][aeiou])/, 'iu'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/che$|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/dg/g, 'j'],
  [/th/g, 't'],
  [/wh/g, 'v'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/w/g, 'v'],
  [/oo/g, 'u'],
  [/ee|ea|ie/g, 'i'],
  [/ai|ay|ey/g, 'ei'],
  [/ou|ow/g, 'au'],
  [/(?<=[aeiou].*[^aeiou])e$/, ''],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Cyrillic letters by their sound, as English words are written in them (“делит профайл”). */
const HEARD: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:o ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:C ш:S щ:S ъ: ы:i ь: э:e ю:iu я:ia'
    .split(' ')
    .map((pair) => pair.split(':')),
) as Record<string, string>;

const VOWELS = [...'aeiou'];

export const sounds: Sounds = {
  soundOf: (word) => SPOKEN.reduce((spoken, [spelling, sound]) => spoken.replace(spelling, sound), word),
  heard: (word) =>
    /^[а-яё]+$/.test(word)
      ? word
          .replaceAll('дж', 'ж')
          .replace(/[а-яё]/g, (letter) => present(HEARD[letter], `the sound of “${letter}”`))
          .replace(/(.)\1/g, '$1')
      : undefined,
  confusions: [
    ...VOWELS,
    ...VOWELS.flatMap((vowel, at) => VOWELS.slice(at + 1).map((other) => vowel + other)),
    ...['sz', 'vf', 'bp', 'gj', 'CS', 'td', 'kg', 'h', 'jC'],
  ],
};

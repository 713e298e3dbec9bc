import { originalWords } from '../../i18n/engine-words.ts';
import { defineRule } from '../rule.ts';

/** One word alone is often the same in two languages; a sentence hardly ever is. */
const SENTENCE = /\p{L}\s+\p{L}/u;
const SHOWN = 3;

export const wordNotTranslated = defineRule(
  {
    code: 'word-not-translated',
    severity: 'advice',
    explain: 'Readers of that language would find another one in the buttons and notes around the text.',
  },
  function* ({ ui }) {
    for (const { locale, file, words, placeOf } of ui) {
      const original = originalWords(locale);
      if (!original) continue;
      const same = [...words].filter(([key, word]) => SENTENCE.test(word) && original[key] === word);
      const [first] = same;
      if (!first) continue;
      const some = same.slice(0, SHOWN).map(([key]) => `"${key}"`);
      yield {
        file,
        ...placeOf([first[0]]),
        what: `${same.length === 1 ? 'One text is' : `${same.length} texts are`} as in the language the engine was written in: ${some.join(', ')}${same.length > SHOWN ? ', …' : ''}.`,
        fix: `Translate ${same.length === 1 ? 'it' : 'them'}, or delete the lines where the engine has words of its own for the language.`,
      };
    }
  },
);

import { writingRules } from '../../languages/writing.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const briefWithoutAction = defineRule(
  {
    code: 'brief-without-action',
    severity: 'advice',
    explain: 'The brief is all that readers in a hurry read; without the way it tells them to read on.',
  },
  function* (content) {
    for (const { translation } of translations(content)) {
      const { locale, file, outline, value, placeOf } = translation;
      const { brief } = value;
      if (!brief || !outline?.prose.some(({ kind }) => kind === 'step')) continue;
      if (brief.includes('→') || writingRules(locale).asksForAction(brief)) continue;
      yield {
        file,
        ...placeOf(['brief']),
        what: 'The brief says nothing of what to do, though the article has steps.',
        fix: 'Begin it with the way: “Menu → Button”, and one sentence on what happens then.',
      };
    }
  },
);

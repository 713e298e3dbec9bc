import type { Place } from '../../content/text/place.ts';
import type { Loaded } from '../../content/reader/content.ts';
import type { Translation } from '../../content/schemas/translation.ts';
import { foldWording } from '../fold-wording.ts';
import { defineRule } from '../rule.ts';
import { meaningOf } from '../texts/meaning-of.ts';
import { translations } from '../walk.ts';

/** A title or question, and where it stands. */
interface Wording {
  kind: 'title' | 'question';
  text: string;
  article: string;
  file: string;
  place(): Place | undefined;
}

export const nearDuplicate = defineRule(
  {
    code: 'near-duplicate',
    severity: 'warning',
    explain:
      'Readers and search cannot tell which of two articles answers: they differ in small words, endings or synonyms alone.',
  },
  function* (content) {
    for (const { id: locale } of content.locales) {
      const meaning = meaningOf(locale, content.searchWords.get(locale)?.value);
      const known = new Map<string, Wording[]>();
      for (const { article, translation } of translations(content)) {
        if (translation.locale !== locale) continue;
        for (const wording of wordingsOf(article.id, translation)) {
          const key = meaning(wording.text);
          const alike = known.get(key);
          if (!alike) {
            known.set(key, [wording]);
            continue;
          }
          const first = alike.find((other) => other.article !== wording.article);
          alike.push(wording);
          // Wordings that are quite the same are errors of rules of their own.
          if (!first || isReportedElsewhere(first, wording, locale)) continue;
          const { line } = first.place() ?? {};
          yield {
            file: wording.file,
            ...wording.place(),
            what: `The ${wording.kind} “${wording.text}” says what the ${first.kind} “${first.text}” says in ${first.file}${line ? `, line ${line}` : ''}.`,
            fix: 'Keep it where it is answered best; or say in one of the two what the other is not about.',
          };
        }
      }
    }
  },
);

function* wordingsOf(article: string, { file, value, placeOf }: Loaded<Translation>): Generator<Wording> {
  const { title, questions = [] } = value;
  if (title) yield { kind: 'title', text: title, article, file, place: () => placeOf(['title']) };
  for (const [index, { ask: text }] of questions.entries())
    yield { kind: 'question', text, article, file, place: () => placeOf(['questions', index, 'ask']) };
}

function isReportedElsewhere(a: Wording, b: Wording, locale: string): boolean {
  return a.kind === b.kind && foldWording(a.text, locale) === foldWording(b.text, locale);
}

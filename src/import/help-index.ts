import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { questionKey } from './fold-questions.ts';
import type { HelpText } from './help-text.ts';
import { polesOf, type Poles } from './poles.ts';
import { stemSet, type StemSet, type Weight } from './stem-set.ts';
import { stemsOf, wordsOf } from '../languages/words-of.ts';

/** A wording that leads to a place: a question, a title, a heading. */
export interface Wording {
  place: HelpText;
  text: string;
  /** To find the same question again. */
  key: string;
  stems: StemSet;
  /** All its words, little ones too. */
  words: ReadonlySet<string>;
  poles: Poles;
}

/** What the help centre says in one language, ready to be compared with. */
export interface HelpIndex {
  rules: TextAnalysis;
  wordings: readonly Wording[];
  /** What every place says, its title and questions included. */
  places: readonly { place: HelpText; stems: StemSet }[];
  /** What every article says as a whole. */
  articles: ReadonlyMap<string, StemSet>;
  /** Every folded word, to recognise the language by. */
  vocabulary: ReadonlySet<string>;
  weight: Weight;
}

/**
 * Indexes the help centre’s texts in one language.
 *
 * A stem’s weight is ln(1 + N/n), its inverse document frequency with N articles, n of which have it; a word that no
 * article has tells most.
 */
export function helpIndex(texts: readonly HelpText[], rules: TextAnalysis): HelpIndex {
  const said = texts.map((place) => ({
    place,
    stems: stemsOf([place.title, ...place.questions, place.text].join('\n'), rules),
  }));
  const articles = new Map<string, Set<string>>();
  for (const { place, stems } of said)
    articles.set(place.article, (articles.get(place.article) ?? new Set()).union(new Set(stems)));
  const spread = new Map<string, number>();
  for (const stems of articles.values())
    for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const weight: Weight = (stem) => Math.log(1 + Math.max(articles.size, 1) / (spread.get(stem) ?? 0.5));

  const titles = new Map(
    texts.filter(({ section }) => section === undefined).map(({ article, title }) => [article, title]),
  );
  const wording = (place: HelpText, text: string, context = ''): Wording => ({
    place,
    text,
    key: questionKey(text, rules),
    stems: stemSet(stemsOf(`${text} ${context}`, rules), weight),
    words: new Set(wordsOf(text, rules)),
    poles: polesOf(text, rules),
  });
  return {
    rules,
    weight,
    places: said.map(({ place, stems }) => ({ place, stems: stemSet(stems, weight) })),
    articles: new Map([...articles].map(([id, stems]) => [id, stemSet(stems, weight)])),
    wordings: texts.flatMap((place) => [
      ...place.questions.map((question) => wording(place, question)),
      // “Who can do it” says nothing without the title of its article.
      wording(place, place.title, place.section === undefined ? '' : titles.get(place.article)),
    ]),
    vocabulary: new Set(
      texts.flatMap(({ title, questions, text }) => wordsOf([title, ...questions, text].join(' '), rules)),
    ),
  };
}

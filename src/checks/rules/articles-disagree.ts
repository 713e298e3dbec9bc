import type { ArticleTranslation, Content } from '../../content/reader/content.ts';
import type { Answer } from '../../content/text/answer.ts';
import type { Place } from '../../content/text/place.ts';
import { OBJECT, placeIn } from '../../content/text/prose.ts';
import { numbersIn } from '../../languages/numbers-in.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';
import { foldWord, unfoldedWords } from '../../languages/words-of.ts';
import { defineRule } from '../rule.ts';
import { opposedSentences, type Claim } from '../texts/opposed-sentences.ts';
import { translations } from '../walk.ts';

export const articlesDisagree = defineRule(
  {
    code: 'articles-disagree',
    severity: 'advice',
    explain: 'Which of two figures or statements readers get depends on the article they happen to find.',
  },
  function* (content) {
    for (const { id: locale } of content.locales) {
      const claims: Claim<Sentence>[] = [];
      for (const { article, translation } of translations(content))
        if (translation.locale === locale && !article.meta?.value.retired)
          claims.push(...claimsOf(article.id, translation, content));
      for (const { first, second, by } of opposedSentences(claims)) {
        const { line } = first.at.place();
        yield {
          file: second.at.file,
          ...second.at.place(),
          what:
            by === 'numbers'
              ? `“${second.at.said}” says ${second.numbers.join(', ')}, where ${first.at.file}, line ${line}, says ${first.numbers.join(', ')}: “${first.at.said}”.`
              : `“${second.at.said}” says the contrary of ${first.at.file}, line ${line}: “${first.at.said}”.`,
          fix: 'Find out which holds and correct the other; a figure that stands in two places belongs into facts.yaml. If both hold, say in each what it is about.',
        };
      }
    }
  },
);

interface Sentence {
  file: string;
  said: string;
  place(): Place;
}

/** Every sentence of an article and of its answers. Facts count as the number that readers are shown. */
function claimsOf(article: string, translation: ArticleTranslation, content: Content): Claim<Sentence>[] {
  const { file, locale, outline, answers, placeOf } = translation;
  const read = createReader(locale);
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const claims: Claim<Sentence>[] = [];
  const add = (text: string, placeAt: (offset: number) => Place) => {
    for (const { segment, index } of segmenter.segment(text))
      claims.push({
        at: { file, said: segment.trim(), place: () => placeAt(index) },
        article,
        ...read(segment),
      });
  };
  for (const block of outline?.prose ?? []) {
    if (block.kind === 'heading') continue;
    const objects = [...block.objects];
    const text = block.text.replaceAll(OBJECT, (sign) => {
      const object = objects.shift();
      // A writer may have typed the sign.
      return object === undefined ? sign : wordsFor(object, locale, content);
    });
    add(text, (offset) => placeIn(block, Math.min(offset, block.text.length)));
  }
  answers.forEach((answer, index) => {
    const place = placeOf(['questions', index, 'answer']) ?? { line: 1, column: 1 };
    add(answerWords(answer, locale, content), () => place);
  });
  return claims;
}

/** What stands for a component: `Fact deletion-period` is its number, `Ui dismiss` its label. */
function wordsFor(object: string, locale: string, { facts, terms }: Content): string {
  const [name, id = ''] = object.split(' ');
  if (name === 'Ui') return terms.entries.get(id)?.label?.[locale] ?? id;
  const is = name === 'Fact' ? facts.entries.get(id)?.is : undefined;
  if (!is) return '';
  if ('text' in is) return is.text[locale] ?? object;
  // The id of a unit is one word.
  return `${is.value} ${('unit' in is ? is.unit : is.currency).replaceAll('-', '')}`;
}

const answerWords = ({ parts }: Answer, locale: string, content: Content) =>
  parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : wordsFor(`${part.kind === 'fact' ? 'Fact' : 'Ui'} ${part.id}`, locale, content),
    )
    .join('');

/** Makes a function that takes a sentence apart. */
function createReader(locale: string) {
  const rules = textAnalysis(locale);
  const findNumbers = numbersIn(locale);
  return (text: string): Pick<Claim<unknown>, 'about' | 'numbers' | 'negations'> => {
    const words = unfoldedWords(text).map((word) => foldWord(word, rules));
    const negations = new Set(words.filter((word) => rules.negations.has(word)));
    const telling = words.filter((word) => !/\d/.test(word) && !rules.stopWords.has(word));
    return {
      about: new Set(telling.filter((word) => !negations.has(word)).map((word) => rules.stem(word))),
      numbers: findNumbers(text),
      negations,
    };
  };
}

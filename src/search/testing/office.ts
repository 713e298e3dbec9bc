import { present } from '../../core/present.ts';
import { searchRules } from '../../languages/search.ts';
import { buildVocabulary } from '../index/build-vocabulary.ts';
import { readCards, type SearchData } from '../index/load-data.ts';
import type { Card } from '../index/cards.ts';
import { readVocabulary, type Vocabulary } from '../index/vocabulary.ts';
import type { Engine, FoundPage, Match } from '../engine/engine.ts';
import { tokenize } from '../text/tokenize.ts';

/** A small help centre about an office, in two languages, for tests. */
interface OfficePage {
  article: string;
  title: string;
  questions: string[];
  keywords?: string[];
  section: string;
  text: string;
}

const PAGES: Record<string, OfficePage[]> = {
  en: [
    {
      article: 'tray',
      title: 'Fill the paper tray',
      questions: ['How do I load paper?'],
      section: 'The drawer is stuck',
      text: 'Open the drawer of the printer and put paper in. The Deskjet needs thick paper.',
    },
    {
      article: 'toner',
      title: 'Replace the toner',
      questions: ['Why is the print pale?'],
      section: 'Recycle the cartridge',
      text: 'Open the printer and take the cartridge out. The Deskjet tells when it is empty.',
    },
    {
      article: 'borrow',
      title: 'Borrow a projector',
      questions: ['Where can I get an invitation to the meeting room?'],
      keywords: ['slide show'],
      section: 'Return the projector',
      text: 'Write to the desk and invite the keeper. The Deskjet cannot project.',
    },
  ],
  ru: [
    {
      article: 'tray',
      title: 'Заполнить лоток',
      questions: ['Как загрузить бумагу?'],
      section: 'Ящик застрял',
      text: 'Откройте ящик принтера и положите бумагу. Для Дескджет нужна плотная бумага.',
    },
    {
      article: 'toner',
      title: 'Заменить картридж',
      questions: ['Почему печать бледная?'],
      section: 'Сдать картридж',
      text: 'Откройте принтер и достаньте картридж. Дескджет сообщит, когда он пуст.',
    },
    {
      article: 'wardrobe',
      title: 'Получить ключ от шкафа',
      questions: ['Кто выдаёт ключи?'],
      section: 'Потерян ключ',
      text: 'Подойдите к охране и назовите фамилию сотрудника.',
    },
  ],
};

const WRITTEN: Record<string, Parameters<typeof buildVocabulary>[2]> = {
  en: {
    synonyms: [
      ['projector', 'beamer'],
      ['replace', 'swap', 'exchange'],
    ],
    spellings: { dj: 'Deskjet' },
    phrases: { 'paper box': 'tray' },
    everywhere: ['Deskjet'],
  },
  ru: {
    synonyms: [['заменить', 'поменять']],
    spellings: { дж: 'Дескджет' },
    phrases: { 'коробка для бумаги': 'лоток' },
    everywhere: ['Дескджет'],
  },
};

const keyOf = (locale: string, article: string) => `${locale}_${article}`;
const textOf = ({ title, questions, keywords = [], section, text }: OfficePage) =>
  [title, ...questions, ...keywords, section, text].join('. ');

/** The words of the office’s texts. */
export const vocabularies: readonly Vocabulary[] = Object.entries(PAGES).map(([locale, pages]) =>
  readVocabulary(
    locale,
    buildVocabulary(
      pages.map(textOf),
      searchRules(locale),
      WRITTEN[locale] ?? { synonyms: [], spellings: {}, phrases: {}, everywhere: [] },
    ),
  ),
);

const vocabularyOf = (locale: string) =>
  present(
    vocabularies.find((one) => one.locale === locale),
    `the words of ${locale}`,
  );

export const cardsOf = (locale: string): Card[] =>
  (PAGES[locale] ?? []).map(({ article, title, questions, keywords = [], section, text }) => ({
    key: keyOf(locale, article),
    article,
    locale,
    url: `/${locale}/articles/${article}/`,
    title,
    topic: 'things',
    category: 'Things',
    brief: text.split('. ')[0] ?? '',
    sections: [{ id: 'part', title: section }],
    questions: questions.map((ask) => ({ ask, section: undefined, answer: '' })),
    keywords,
    warns: false,
  }));

/** @param withCards without, everything has to come from the pages themselves, as in a very large site */
export function officeData(withCards = true): SearchData {
  return {
    vocabulary: (locale) => Promise.resolve(vocabularyOf(locale)),
    vocabularies: () => Promise.resolve(vocabularies),
    wordLists: () => Promise.resolve([]),
    cards: (locale) => Promise.resolve(readCards(withCards ? cardsOf(locale) : [], vocabularyOf(locale))),
  };
}

/** An engine that finds the office’s pages by the stems of their words, and notes what it is asked and what it loads. */
export function officeEngine() {
  const asked: string[] = [];
  const loaded: string[] = [];
  const engine: Engine = {
    search(query, { locale }) {
      const vocabulary = vocabularyOf(locale);
      const { stemOf } = vocabulary;
      const wanted = 'text' in query ? tokenize(query.text).map(stemOf) : [query.stem];
      asked.push('text' in query ? `"${query.text}"` : `${locale}:${query.form}`);
      const found = (PAGES[locale] ?? []).flatMap((page): Match[] => {
        const stems = tokenize(textOf(page)).map(stemOf);
        if (!wanted.every((stem) => stems.includes(stem))) return [];
        const score = stems.filter((stem) => wanted.includes(stem)).length;
        const load = () => {
          loaded.push(keyOf(locale, page.article));
          return Promise.resolve(pageOf(page, locale));
        };
        return [{ key: keyOf(locale, page.article), score, load }];
      });
      return Promise.resolve(found.sort((a, b) => b.score - a.score));
    },
  };
  return { engine, asked, loaded };
}

function pageOf(
  { article, title, questions, keywords = [], section, text }: OfficePage,
  locale: string,
): FoundPage {
  const url = `/${locale}/articles/${article}/`;
  const part = { id: 'part', title: section };
  return {
    article,
    url,
    title,
    topic: 'things',
    category: 'Things',
    questions,
    aliasSections: [],
    keywords,
    excerpt: [{ text, hit: false }],
    warns: false,
    outline: [{ ...part, opening: text, text }],
    sections: [{ ...part, url: `${url}#part`, excerpt: [], score: 1 }],
  };
}

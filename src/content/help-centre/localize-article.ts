import type { Locale } from '../../core/locale.ts';
import type { Routes } from '../../core/routes.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ArticleTranslation, Content } from '../reader/content.ts';
import type { Answer } from '../text/answer.ts';
import { complete } from './complete.ts';
import type { ArticleRecord, LocalizedArticle, LocalizedTopic } from './help-centre.ts';

/** What an article needs to know of its help centre to be shown in a language. */
interface Surroundings {
  routes: Routes;
  translator: (locale: string) => Translator;
  locale: (id: string) => Locale;
  topics: (locale: string) => readonly LocalizedTopic[];
  fallbacks: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes the function that gives an article as readers of a language meet it: in their language, else in the first of
 * its fallbacks there is, else in the language the article is written in.
 *
 * @returns the function gives undefined where no text or topic of the article can be read
 */
export function createLocalizer(
  content: Content,
  { routes, translator, locale, topics, fallbacks }: Surroundings,
): (language: string, record: ArticleRecord) => LocalizedArticle | undefined {
  return (language, { id, meta }) => {
    const { translations, aliases } = content.articles.get(id) ?? {};
    const chain = [language, ...(fallbacks[language] ?? []), meta.sourceLocale];
    const shown = chain.find((candidate) => translations?.has(candidate));
    const translation = shown === undefined ? undefined : translations?.get(shown);
    const category = topics(language).find((topic) => topic.id === meta.category);
    const head = translation && complete(translation);
    if (!translation?.text || !head || !category) return undefined;
    const textLocale = locale(translation.locale);
    return {
      id,
      locale: language,
      meta,
      category,
      url: routes.article(language, id),
      ...wordsOf(translation, head, translator(textLocale.id)),
      aliases: aliases?.get(textLocale.id)?.aliases ?? [],
      textLocale,
      untranslated: textLocale.id !== language,
      file: translation.file,
      head,
      body: translation.body,
      text: translation.text,
    };
  };
}

function wordsOf(
  { outline, answers }: ArticleTranslation,
  { title, description, brief, questions, keywords = [] }: LocalizedArticle['head'],
  { set }: Translator,
) {
  return {
    title: set(title),
    description: set(description),
    brief: set(brief),
    questions: questions.map(({ id, ask, section }, index) => ({
      id,
      ask: set(ask),
      section,
      get answer() {
        return setAnswer(answers[index], set);
      },
    })),
    keywords,
    sections: (outline?.sections ?? []).flatMap(({ id, title: heading }) =>
      id === undefined ? [] : [{ id, title: set(heading) }],
    ),
  };
}

/** The answer of a question with its words in the typography of its language. */
function setAnswer(answer: Answer | undefined, set: Translator['set']): Answer {
  if (!answer) throw new Error('A question without an answer passed its schema. Fix: report this as a bug.');
  return {
    ...answer,
    parts: answer.parts.map((part) => (part.kind === 'text' ? { ...part, text: set(part.text) } : part)),
  };
}

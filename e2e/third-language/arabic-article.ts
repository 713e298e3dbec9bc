import { parseText } from '../../src/content/text/parsed-text.ts';

/** A word that stands in the translated texts and nowhere else: to be searched for. */
export const RARE_WORD = 'الزعفران';

/** The ids of an article's questions, the same in every language. */
const questionIds = (source: string) => {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  return [...frontmatter.matchAll(/^ {2}- id: (\S+)$/gm)].flatMap(([, id]) => id ?? []);
};

/**
 * A translation of an article: its sections, with other words in them.
 *
 * @param number keeps the titles and questions of several apart
 * @param source the text of the article in its source language
 */
export function arabicArticle(number: number, source: string): string {
  const body = source.slice(source.indexOf('\n---', 3) + 4);
  return [
    '---',
    `title: المقالة رقم ${number} عن ${RARE_WORD}`,
    'description: شرح قصير لمحركات البحث.',
    'brief: الإجابة في سطرين، لمن هو في عجلة من أمره.',
    'questions:',
    ...questionIds(source).flatMap((id, index) => [
      `  - id: ${id}`,
      `    ask: كيف أقرأ المقالة رقم ${number}، السؤال ${index + 1}؟`,
      `    answer: افتح المقالة رقم ${number} واقرأ القسم ${index + 1}.`,
    ]),
    '---',
    '',
    '<Care title="قبل أن تبدأ">',
    '',
    'اقرأ [الأسئلة](page:faq) أولًا.',
    '',
    '</Care>',
    ...parseText(body)
      .outline()
      .sections.flatMap(({ id = '' }, index) => [
        '',
        `## القسم ${index + 1} [#${id}]`,
        '',
        `1. افتح القائمة → الإعدادات (${id}).`,
        `2. اختر ${RARE_WORD}.`,
      ]),
    '',
  ].join('\n');
}

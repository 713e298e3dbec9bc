import { existsSync, readFileSync } from 'node:fs';
import { contentPath } from '../../content/reader/content-folder.ts';

/** A question in somebody's own words, and the one article, or section, that lists it as answered. */
export interface Asked {
  locale: string;
  question: string;
  /** `id`, or `id#section`. */
  article: string;
}

/**
 * Reads what a help centre's own tests hold (`content/tests/`); nothing where a file is missing.
 *
 * @param root the help centre's folder
 * @throws when a row is not of its form; the message names file and line
 */
export function readContentTests(root: string): { ids: string[]; questions: Asked[] } {
  const lines = (file: string) => {
    const path = contentPath(root, file);
    return existsSync(path)
      ? readFileSync(path, 'utf8')
          .split(/\r?\n/)
          .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
          .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
      : [];
  };
  const [, ...rows] = lines('content/tests/questions.tsv');
  return {
    ids: lines('content/tests/ids.txt').map(({ line }) => line.trim()),
    questions: rows.map(({ line, place }) => {
      const [locale, question, article, ...more] = line.split('\t');
      if (!locale || !question || !article || more.length > 0)
        throw new Error(
          `${place}: a row has three columns. Fix: write language, question and article, with tabs between.`,
        );
      return { locale, question, article };
    }),
  };
}

import { syntheticId } from '../synthetic-article.ts';
import type { Talk } from './talk.ts';

const SECTIONS = 4;
const PARAGRAPHS = 2;
const SENTENCES = 4;
const QUESTIONS = 5;
const TOPICS = 12;

/**
 * The page of an article that does not exist, with all that search reads of a real one and nothing else.
 *
 * @param number of the article
 */
export function syntheticPage(number: number, locale: string, talk: Talk): string {
  const id = syntheticId(number);
  const topic = `topic-${number % TOPICS}`;
  const list = (length: number, make: () => string) => Array.from({ length }, make);
  const sentence = () => `${talk.phrase(12)}.`;
  const paragraph = () => `<p>${list(SENTENCES, sentence).join(' ')}</p>`;
  const sections = list(SECTIONS, () => talk.phrase(3)).map(
    (title, index) => `<h2 id="part-${index}">${title}</h2>${list(PARAGRAPHS, paragraph).join('')}`,
  );
  const questions = list(QUESTIONS, () => `${talk.phrase(7)}?`).join(' | ');
  return `<!doctype html><html lang="${locale}"><head><title>${id}</title></head><body>
<article data-article="${id}" data-pagefind-body data-pagefind-filter="topic:${topic}" data-pagefind-meta="article:${id}">
<meta data-pagefind-meta="alias[content]" content="${questions}">
<header data-pagefind-meta="category:${topic}"><h1 data-pagefind-meta="title">${talk.phrase(4)}</h1></header>
<p data-pagefind-weight="2">${sentence()}</p>${sections.join('')}</article></body></html>`;
}

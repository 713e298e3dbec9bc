import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { siteWords } from '../views/site-words.ts';
import { plain } from './markdown-signs.ts';

/** No list is longer, in characters: a program reads a list whole. */
export const LONGEST_LIST = 50_000;

/** A list of links with what stands above it. */
interface List {
  head: string;
  lines: readonly string[];
}

/**
 * The lists of a language in the form of llms.txt (llmstxt.org): one that names every article by topic; where that is
 * too long, one that leads to a list for each topic, in as many files as it takes.
 *
 * @returns texts by path within the built site; each has fewer than {@link LONGEST_LIST} characters
 */
export function llmsLists(help: HelpCentre, locale: string): Map<string, string> {
  const { name, description } = siteWords(help, locale);
  const head = `# ${plain(name)}\n\n> ${plain(description)}\n`;
  const topics = help
    .topics(locale)
    .map((topic) => ({
      topic,
      articles: help.byTopic(locale, topic.id),
    }))
    .filter(({ articles }) => articles.length > 0)
    .map(({ topic, articles }) => ({
      topic,
      lines: [
        linkTo(help, help.routes.topic(locale, topic.id), topic.name, topic.description),
        ...articles.map((article) => lineOf(help, article)),
      ],
    }));
  const own = `${locale}/llms.txt`;
  const whole = topics.map(({ topic, lines }) => `\n## ${plain(topic.name)}\n\n${lines.join('\n')}\n`);
  const pages = pagesOf(help, locale);
  const all = head + whole.join('') + pages;
  if (all.length < LONGEST_LIST) return new Map([[own, all]]);

  const files = new Map<string, string>();
  const links: string[] = [];
  for (const { topic, lines } of topics)
    cut({ head: `# ${plain(topic.name)}\n\n> ${plain(topic.description)}\n\n`, lines }).forEach(
      (text, index) => {
        const path = `${locale}/llms/${topic.id}${index === 0 ? '' : `-${index + 1}`}.txt`;
        files.set(path, text);
        links.push(
          `- [${plain(topic.name)}](${help.absolute(help.routes.asset(path))}): ${plain(topic.description)}`,
        );
      },
    );
  return files.set(own, `${head}\n${links.join('\n')}\n${pages}`);
}

/** The list of languages, at the root, where programs look first. */
export function llmsRoot(help: HelpCentre): string {
  const [first] = help.locales;
  const { name, description } = siteWords(help, first?.id ?? help.defaultLocale.id);
  const lines = help.locales.flatMap(({ id, name: language }) => [
    `- [${plain(language)}](${help.absolute(help.routes.llms(id))})`,
    `- [${plain(language)}, llms-full.txt](${help.absolute(help.routes.llmsFull(id))})`,
  ]);
  return `# ${plain(name)}\n\n> ${plain(description)}\n\n## llms.txt\n\n${lines.join('\n')}\n`;
}

/** The pages that list things, of which there are copies too. */
function pagesOf(help: HelpCentre, locale: string): string {
  const { routes, translator } = help;
  const t = translator(locale);
  const lines = [
    linkTo(help, routes.home(locale), siteWords(help, locale).name),
    linkTo(help, routes.faq(locale), t('nav.questions')),
    linkTo(help, routes.terms(locale), t('nav.terms')),
    linkTo(help, routes.changes(locale), t('changes.title')),
    linkTo(help, routes.embedGuide(locale), t('embedding.title')),
  ];
  return `\n## ${plain(t('nav.sections'))}\n\n${lines.join('\n')}\n`;
}

/** A link to the copy of a page. */
function linkTo(help: HelpCentre, page: string, name: string, note?: string): string {
  const address = help.absolute(page).replace(/\/$/, '.md');
  return `- [${plain(name)}](${address})${note === undefined ? '' : `: ${plain(note)}`}`;
}

function lineOf(help: HelpCentre, { id, locale, title, description }: LocalizedArticle): string {
  return `- [${plain(title)}](${help.absolute(help.routes.articleMarkdown(locale, id))}): ${plain(description)}`;
}

/** Cuts a list into texts that are short enough, each with the head. */
function cut({ head, lines }: List): string[] {
  const texts: string[] = [];
  let text = head;
  for (const line of lines) {
    if (text !== head && text.length + line.length + 1 >= LONGEST_LIST) {
      texts.push(text);
      text = head;
    }
    text += `${line}\n`;
  }
  return [...texts, text];
}

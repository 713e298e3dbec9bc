import { stringify } from 'yaml';
import { textOf } from '../../content/text/outline.ts';
import type { PlannedArticle, PlannedText } from './plan-articles.ts';
import { writeMdx } from './write-mdx.ts';

/** What a draft is begun with where the source says nothing. */
export interface DraftDefaults {
  /** Every language of the site. */
  locales: readonly string[];
  audience: readonly string[];
  platforms: readonly string[];
  plan: string;
  /** Today, `2026-11-22`. */
  day: string;
}

/** Longest ones that the schema of translations takes, in characters. */
const MOST = { title: 80, description: 200, brief: 180 };

/** The text files of an article's folder, by name. */
export function draftOf(article: PlannedArticle, defaults: DraftDefaults): Map<string, string> {
  const { id, category, order, texts, formerly } = article;
  const written = new Set(texts.map(({ locale }) => locale));
  const meta = {
    category,
    order,
    audience: defaults.audience,
    platforms: defaults.platforms,
    plan: defaults.plan,
    sourceLocale: texts[0]?.locale,
    reviewed: defaults.day,
    sources: [],
    related: [],
    owed: defaults.locales.filter((locale) => !written.has(locale)),
    ...(formerly.length > 0 && { formerly }),
  };
  const files = new Map([['article.yaml', yaml(meta)]]);
  for (const text of texts) files.set(`${text.locale}.mdx`, draftText(id, text));
  return files;
}

function draftText(id: string, { title, description, blocks }: PlannedText): string {
  const first = blocks.find(({ type }) => type === 'paragraph');
  const lead = first === undefined ? '' : textOf(first).replace(/\s+/g, ' ').trim();
  const section = /\[#([a-z0-9-]+)\]$/.exec(
    blocks.filter(({ type }) => type === 'heading').map(textOf)[0] ?? '',
  )?.[1];
  const about = description ?? lead;
  const head = {
    title: short(title, MOST.title),
    description:
      about === '' ? '[[one sentence for search engines and link previews]]' : short(about, MOST.description),
    brief: '[[the answer in two lines]]',
    questions: [
      {
        id,
        ask: /[?？؟]\s*$/.test(title) ? title : `[[how people ask for ${id}, in their own words]]`,
        answer: `[[one to three sentences that answer the question of ${id} and stand alone]]`,
        ...(section !== undefined && { section }),
      },
    ],
  };
  return `---\n${yaml(head)}---\n\n${writeMdx(blocks)}`;
}

const yaml = (value: object) => stringify(value, { lineWidth: 0, flowCollectionPadding: false });

/** Cut at a word, where it is longer than it may be. */
function short(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || cut.length).trimEnd()}…`;
}

import { z } from 'zod';
import { chooseLocale } from '../../core/choose-locale.ts';
import { PageError, parsePage, type ParsedPage } from './parse-page.ts';
import type { Remark, SourcePage } from './source-page.ts';

const id = z.union([z.number(), z.string()]).transform(String);

/** What the Help Center API of Zendesk Guide calls an article, as far as it is read. */
const articleSchema = z.object({
  /** Other systems’ exports of the same form have none. */
  id: id.optional(),
  title: z.string(),
  body: z.string().nullish(),
  locale: z.string().optional(),
  source_locale: z.string().optional(),
  html_url: z.string().optional(),
  section_id: id.nullish(),
  position: z.number().optional(),
  draft: z.boolean().optional(),
  translations: z
    .array(
      z.object({
        locale: z.string(),
        title: z.string(),
        body: z.string().nullish(),
        draft: z.boolean().optional(),
      }),
    )
    .optional(),
});
const namedSchema = z.object({ id, name: z.string(), category_id: id.nullish() });
const exportSchema = z.object({
  articles: z.array(articleSchema).min(1),
  sections: z.array(namedSchema).default([]),
  categories: z.array(namedSchema).default([]),
  translations: z
    .array(z.object({ source_id: id, locale: z.string(), title: z.string(), body: z.string().nullish() }))
    .default([]),
  /** Of another system, put into this form. */
  foreign: z.boolean().default(false),
});

/**
 * Reads an export of Zendesk Guide, or of what has the same form: articles with HTML bodies, sections, categories and
 * translations.
 *
 * @param file its name, for the report
 * @throws PageError when it is not of that form
 */
export function readZendesk(
  data: unknown,
  file: string,
  locales: readonly string[],
): { pages: SourcePage[]; remarks: Remark[] } {
  const parsed = exportSchema.safeParse(data);
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    throw new PageError(
      `It is no export of articles: ${problem?.path.join('.') ?? ''} ${problem?.message ?? ''}`,
    );
  }
  const { articles, sections, translations, foreign } = parsed.data;
  const remarks: Remark[] = [];
  const pages: SourcePage[] = [];
  const sectionOf = new Map(sections.map((section) => [section.id, section]));
  const translationsOf = Map.groupBy(translations, ({ source_id }) => source_id);
  for (const [index, stated] of articles.entries()) {
    const article = { ...stated, id: stated.id ?? String(index + 1) };
    const section = sectionOf.get(article.section_id ?? '');
    const own = {
      locale: article.locale ?? article.source_locale ?? locales[0] ?? 'en',
      title: article.title,
      body: article.body,
    };
    const others = [...(article.translations ?? []), ...(translationsOf.get(article.id) ?? [])].filter(
      ({ locale }) => locale !== own.locale,
    );
    for (const { locale: tag, title, body } of [own, ...others]) {
      const place = `${file} article ${article.id} (${tag})`;
      const locale = chooseLocale([tag], locales);
      if (locale === undefined) {
        remarks.push({
          kind: 'left',
          file: place,
          line: undefined,
          what: 'its language is none of the site',
        });
        continue;
      }
      let page: ParsedPage;
      try {
        page = parsePage(body ?? '', 'fragment');
      } catch (error) {
        if (!(error instanceof PageError)) throw error;
        remarks.push({ kind: 'left', file: place, line: undefined, what: error.message });
        continue;
      }
      const { blocks, counted } = page;
      pages.push({
        key: article.id,
        locale,
        file: place,
        title,
        description: undefined,
        category: section?.name,
        order: article.position !== undefined && article.position > 0 ? article.position : undefined,
        blocks,
        addresses: foreign ? pathOf(article.html_url) : addressesOf(article.html_url, article.id, tag),
        counted,
      });
    }
  }
  return { pages, remarks };
}

/** Zendesk answers under the number alone, and under the number with words behind it. */
function addressesOf(url: string | undefined, id: string, locale: string): string[] {
  const [own] = pathOf(url);
  const short = `/hc/${locale}/articles/${id}`;
  return [short, ...(own !== undefined && own !== short && own.includes(`/${locale}/`) ? [own] : [])];
}

const pathOf = (url: string | undefined): string[] =>
  url !== undefined && URL.canParse(url) ? [new URL(url).pathname].filter((path) => path !== '/') : [];

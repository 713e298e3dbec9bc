import { setImmediate } from 'node:timers/promises';
import type { Issue } from '../../core/issue.ts';
import { articleSchema, type ArticleMeta } from '../schemas/article.ts';
import type { LocaleIds } from '../schemas/parts.ts';
import { aliasesFile, isImage, isVideo } from './check-names.ts';
import { checkSchema } from './check-schema.ts';
import type {
  AliasFile,
  Article,
  ArticleTranslation,
  Loaded,
  MediaOfArticle,
  PictureOfArticle,
  Silence,
} from './content.ts';
import { silencesInYaml } from './find-silences.ts';
import type { Folder } from './list-content.ts';
import { parseAliases } from './parse-aliases.ts';
import { parseTranslation } from './parse-translation.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ReadText } from './read-text.ts';

/**
 * The MDX parser gives memory back when the event loop comes round; in one go, ten thousand texts would hold 150 MB that
 * nobody needs any more.
 */
const ARTICLES_IN_ONE_GO = 50;

/** Reads what articles show, by its path from the project's root. */
export interface MediaReader {
  picture: (file: string) => { picture: PictureOfArticle | undefined; issues: Issue[] };
  video: (file: string) => { video: MediaOfArticle | undefined; issues: Issue[] };
}

/**
 * Reads every folder of `content/articles`.
 *
 * @param read reads a file by its path from the project's root
 */
export async function readArticles(
  articles: Folder,
  locales: LocaleIds,
  read: (file: string) => ReadText,
  media: MediaReader,
): Promise<{ articles: Map<string, Article>; issues: Issue[]; silences: Silence[] }> {
  const issues: Issue[] = [];
  const silences: Silence[] = [];
  const schema = articleSchema(locales);

  const readMeta = (file: string): Loaded<ArticleMeta> | undefined => {
    const { text, issues: textIssues } = read(file);
    issues.push(...textIssues);
    if (text === undefined) return undefined;
    silences.push(...silencesInYaml(text, file));
    const { data, issues: yamlIssues, placeOf } = parseYaml(text, file);
    issues.push(...yamlIssues);
    if (data === undefined) return undefined;
    const checked = checkSchema(schema, { file, data, placeOf });
    issues.push(...checked.issues);
    return { file, value: checked.value, flawed: checked.flawed, placeOf };
  };

  const readArticle = (id: string, folder: Folder): Article => {
    const files = new Set(folder.files);
    const meta = files.has('article.yaml') ? readMeta(`${folder.path}/article.yaml`) : undefined;
    const translations = new Map<string, ArticleTranslation>();
    for (const locale of locales) {
      if (!files.has(`${locale}.mdx`)) continue;
      const file = `${folder.path}/${locale}.mdx`;
      const { text, issues: textIssues } = read(file);
      const parsed = parseTranslation(text, file, locale);
      translations.set(locale, parsed.translation);
      issues.push(...textIssues, ...parsed.issues);
      silences.push(...parsed.silences);
    }
    const aliases = new Map<string, AliasFile>();
    for (const locale of locales) {
      if (!files.has(aliasesFile(locale))) continue;
      const file = `${folder.path}/${aliasesFile(locale)}`;
      const { text, issues: textIssues } = read(file);
      const parsed = parseAliases(text, file);
      aliases.set(locale, { file, aliases: parsed.aliases });
      issues.push(...textIssues, ...parsed.issues);
    }
    const images = new Map<string, PictureOfArticle>();
    const videos = new Map<string, MediaOfArticle>();
    const unread = new Set<string>();
    for (const name of folder.files) {
      if (isImage(name)) {
        const { picture, issues: found } = media.picture(`${folder.path}/${name}`);
        issues.push(...found);
        if (picture) images.set(name, picture);
        else unread.add(name);
      } else if (isVideo(name)) {
        const { video, issues: found } = media.video(`${folder.path}/${name}`);
        issues.push(...found);
        if (video) videos.set(name, video);
        else unread.add(name);
      }
    }
    return { id, folder: folder.path, meta, translations, aliases, images, videos, unread };
  };

  const found = new Map<string, Article>();
  for (const [id, folder] of articles.folders) {
    found.set(id, readArticle(id, folder));
    if (found.size % ARTICLES_IN_ONE_GO === 0) await setImmediate();
  }
  return { articles: found, issues, silences };
}

import type { Issue } from '../../core/issue.ts';
import { isSign } from '../../i18n/quantity.ts';
import { categorySchema } from '../schemas/categories.ts';
import { factSchema, type Fact } from '../schemas/facts.ts';
import type { LocaleIds } from '../schemas/parts.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { sourceSchema } from '../schemas/sources.ts';
import { termSchema } from '../schemas/terms.ts';
import { checkBrand } from './check-brand.ts';
import { checkNames } from './check-names.ts';
import type { Catalog, Content, Loaded, Silence, UiFile } from './content.ts';
import { MAX_MACHINE_WRITTEN_BYTES } from './decode-text.ts';
import { silencesInYaml } from './find-silences.ts';
import { contentFolder } from './content-folder.ts';
import { checkPublic, listContent, type Folder } from './list-content.ts';
import { parseCatalog } from './parse-catalog.ts';
import { LOCK_FILE, parseLock } from './parse-lock.ts';
import { parseSearchWords } from './parse-search-words.ts';
import { parseSite, SITE_FILE } from './parse-site.ts';
import { parseUi } from './parse-ui.ts';
import { readArticles } from './read-articles.ts';
import { readPicture, readVideo } from './read-media.ts';
import { readText } from './read-text.ts';
import { readUsages } from './read-usages.ts';

/**
 * Reads everything in a content folder; its files are called `content/…`, wherever it stands. Never throws for what a writer can do wrong.
 *
 * @param root the help centre's folder: it holds `content/`, or is that folder itself
 * @returns what could be read, and every slip of form; whether the parts fit together is for `checkContent`
 */
export async function readContent(root: string): Promise<{ content: Content; issues: Issue[] }> {
  const place = contentFolder(root);
  const { folder, issues } = listContent(place);
  const tree: Folder = folder ?? { path: 'content', files: [], folders: new Map() };

  const silences: Silence[] = [];
  /** The text of a file that the listing has; a file that is missing was reported by its name. */
  const read = (file: string, most?: number) => {
    if (!exists(tree, file)) return undefined;
    const { text, issues: found } = readText(place, file, most);
    issues.push(...found);
    if (text !== undefined && file.endsWith('.yaml')) silences.push(...silencesInYaml(text, file));
    return text;
  };
  const catalog = <S extends Parameters<typeof parseCatalog>[2]>(name: string, schema: S) => {
    const file = `content/${name}.yaml`;
    const parsed = parseCatalog(read(file), file, schema);
    issues.push(...parsed.issues);
    return parsed.catalog;
  };

  const uiFiles = tree.folders.get('ui')?.files ?? [];
  const guess = uiFiles.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  const { site, locales, issues: siteIssues } = parseSite(read(SITE_FILE), guess);
  issues.push(...siteIssues);
  const ids = locales.length > 0 ? locales.map((locale) => locale.id) : guess;
  const [first = 'und', ...others] = ids;
  const known: LocaleIds = [first, ...others];

  issues.push(...checkPublic(root));
  if (folder) issues.push(...checkNames(tree, ids), ...checkBrand(place, tree.folders.get('brand'), site));
  const categories = catalog('categories', categorySchema(known));
  const terms = catalog('terms', termSchema(known));
  const facts = catalog('facts', factSchema(known));
  const sources = catalog('sources', sourceSchema(known));

  const ui: UiFile[] = [];
  const searchWords = new Map<string, Loaded<SearchWords>>();
  for (const locale of ids) {
    const file = `content/ui/${locale}.json`;
    const parsed = parseUi(read(file), file, locale, unitsOf(facts));
    ui.push(parsed.ui);
    issues.push(...parsed.issues);
    const search = `content/search/${locale}.yaml`;
    const words = parseSearchWords(read(search), search);
    searchWords.set(locale, words.words);
    issues.push(...words.issues);
  }

  const { lock, issues: lockIssues } = parseLock(
    read(LOCK_FILE, MAX_MACHINE_WRITTEN_BYTES),
    exists(tree, LOCK_FILE),
  );
  issues.push(...lockIssues);

  const { usages, issues: usageIssues } = readUsages(tree.folders.get('usage'), (file) =>
    readText(place, file, MAX_MACHINE_WRITTEN_BYTES),
  );
  issues.push(...usageIssues);

  const articlesFolder = tree.folders.get('articles');
  const articles = await readArticles(
    articlesFolder ?? { path: 'content/articles', files: [], folders: new Map() },
    known,
    (file) => readText(place, file),
    { picture: (file) => readPicture(place, file), video: (file) => readVideo(place, file) },
  );
  issues.push(...articles.issues);
  silences.push(...articles.silences);
  return {
    content: {
      locales,
      site,
      categories,
      terms,
      facts,
      sources,
      ui,
      lock,
      searchWords,
      usages,
      silences,
      articles: articles.articles,
    },
    issues,
  };
}

function exists(tree: Folder, file: string): boolean {
  const steps = file.split('/').slice(1, -1);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const folder = steps.reduce<Folder | undefined>((at, step) => at?.folders.get(step), tree);
  return folder?.files.includes(name) ?? false;
}

/** The units facts are counted in, for which every language needs words. */
function unitsOf(facts: Catalog<Fact>): string[] {
  const amounts = [...facts.entries.values()].flatMap((fact) => [
    fact.is,
    ...(fact.claims ?? []).map((claim) => claim.is),
  ]);
  return [
    ...new Set(
      amounts.flatMap((amount) => (amount && 'unit' in amount && !isSign(amount.unit) ? [amount.unit] : [])),
    ),
  ];
}

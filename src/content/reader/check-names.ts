import { ID_PATTERN, isReserved, nearestId } from '../../core/ids.ts';
import { makeId } from '../text/make-id.ts';
import type { Issue } from '../../core/issue.ts';
import { speaks } from '../../i18n/engine-words.ts';
import type { Folder } from './list-content.ts';
import { isUsageFile } from './read-usages.ts';
import { present } from '../../core/present.ts';

export const CATALOGS = ['categories', 'terms', 'facts', 'sources'] as const;
const IMAGE = /\.(png|jpe?g|webp|avif|gif|svg)$/;

/** True for the name of a picture. */
export const isImage = (name: string) => IMAGE.test(name);

/** True for the name of a video. */
export const isVideo = (name: string) => /\.(mp4|webm)$/.test(name);

/** What a help centre may put in place of the engine's own drawings, in `content/brand/`. */
export const BRAND_DRAWINGS = [
  'favicon.svg',
  'logo.svg',
  'logo.dark.svg',
  'wordmark.svg',
  'wordmark.dark.svg',
] as const;

/** A font in `content/brand/fonts/`, or the terms it is used under. */
const isFontOrLicence = (name: string) =>
  /\.(?:woff2|woff|ttf|otf)$/.test(name) || /^(?:LICENSE|LICENCE|OFL)[\w.-]*$/i.test(name);

/** The name of the file that holds an article's aliases in a language. */
export const aliasesFile = (locale: string) => `aliases.${locale}.txt`;

/** Finds files and folders that are missing, and those that nothing would read. */
export function checkNames(content: Folder, locales: readonly string[]): Issue[] {
  const perLocale = (ending: string) => locales.map((locale) => `${locale}.${ending}`);
  const catalogs = ['site', ...CATALOGS].map((name) => `${name}.yaml`);
  const issues = [
    ...compare(content, catalogs, ['translations.lock.json']),
    // Drafts are nobody’s business until they are moved to the articles; tests are for `npm test`.
    ...unknownFolders(content, ['articles', 'ui', 'search', 'usage', 'drafts', 'tests', 'brand']),
  ];

  const ui = content.folders.get('ui') ?? { path: `${content.path}/ui`, files: [], folders: new Map() };
  const silent = locales.filter((locale) => !speaks(locale)).map((locale) => `${locale}.json`);
  issues.push(...compare(ui, silent, perLocale('json')), ...unknownFolders(ui, []));
  const search = content.folders.get('search');
  if (search) issues.push(...compare(search, [], perLocale('yaml')), ...unknownFolders(search, []));
  const brand = content.folders.get('brand');
  if (brand) issues.push(...compare(brand, [], [...BRAND_DRAWINGS]), ...unknownFolders(brand, ['fonts']));
  const fonts = brand?.folders.get('fonts');
  if (fonts) issues.push(...compare(fonts, [], [], isFontOrLicence), ...unknownFolders(fonts, []));
  const usage = content.folders.get('usage');
  if (usage) issues.push(...compare(usage, [], [], isUsageFile), ...unknownFolders(usage, []));

  issues.push(...reservedNames(content));

  const articles = content.folders.get('articles');
  if (!articles) return [...issues, missing(`${content.path}/articles`)];
  issues.push(...compare(articles, [], []));
  for (const [name, folder] of articles.folders) {
    if (!ID_PATTERN.test(name)) issues.push(badFolderName(folder.path, name));
    issues.push(
      ...compare(
        folder,
        ['article.yaml'],
        [...perLocale('mdx'), ...locales.map((locale) => aliasesFile(locale))],
        (name) => isImage(name) || isVideo(name),
      ),
      ...unknownFolders(folder, []),
    );
  }
  return issues;
}

function compare(
  folder: Folder,
  needed: string[],
  allowed: string[],
  also = (_name: string) => false,
): Issue[] {
  const known = new Set([...needed, ...allowed]);
  const files = new Set(folder.files);
  return [
    ...needed.filter((name) => !files.has(name)).map((name) => missing(`${folder.path}/${name}`)),
    ...folder.files
      .filter((name) => !known.has(name) && !also(name))
      .map((name) => unknown(folder, name, known, also)),
  ];
}

function unknownFolders(folder: Folder, known: string[]): Issue[] {
  return [...folder.folders.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => unknown(folder, name, known));
}

function missing(file: string): Issue {
  return {
    code: 'missing-file',
    severity: 'error',
    file,
    what: 'The file does not exist.',
    why: 'The site cannot be built without it.',
    fix: `Create ${file}, or delete the folder it belongs in if that was left over.`,
  };
}

function unknown(
  folder: Folder,
  name: string,
  known: Iterable<string>,
  also: (name: string) => boolean = () => false,
): Issue {
  const names = [...known];
  const small = name.toLowerCase();
  if (small !== name && (names.includes(small) || (also(small) && !folder.files.includes(small))))
    return {
      code: 'unknown-file',
      severity: 'error',
      file: `${folder.path}/${name}`,
      what: `Nothing reads "${name}": its name has capital letters.`,
      why: 'Some computers tell names by their capital letters and others do not.',
      fix: `Rename it to ${small}.`,
    };
  const near = nearestId(name, names);
  const translation = /^(.+)\.(mdx|json)$/.exec(name);
  const list =
    names.length > 0 ? `Known here: ${names.join(', ')}.` : 'No file belongs directly in this folder.';
  return {
    code: 'unknown-file',
    severity: 'error',
    file: `${folder.path}/${name}`,
    what: `Nothing reads "${name}".`,
    why: 'What stands in it would be missing from the site without anybody noticing.',
    fix:
      near && !translation
        ? `Did you mean "${near}"? Rename it, or delete it.`
        : translation
          ? `Add the language "${present(translation[1], `the language in the name ${name}`)}" to locales in content/site.yaml, or rename or delete the file. ${list}`
          : `Delete it or move it out of content/. ${list}`,
  };
}

function badFolderName(file: string, name: string): Issue {
  const better = makeId(name);
  return {
    code: 'bad-folder-name',
    severity: 'error',
    file,
    what: `"${name}" is not an article id.`,
    why: 'The folder’s name becomes the address of the article, the same in every language, for good.',
    fix: `Rename the folder to a-z, 0-9 and single hyphens${better ? `, for example "${better}"` : ''}.`,
  };
}

/** Of every file and folder; the content can come from a system that has no such names to mind. */
function reservedNames(folder: Folder): Issue[] {
  const own = [...folder.files, ...folder.folders.keys()].filter(isReserved);
  return [
    ...own.map((name) => reservedName(`${folder.path}/${name}`, name)),
    ...[...folder.folders.values()].flatMap(reservedNames),
  ];
}

function reservedName(file: string, name: string): Issue {
  const [, stem = name, ending = ''] = /^([^.]*)(.*)$/s.exec(name) ?? [];
  return {
    code: 'reserved-name',
    severity: 'error',
    file,
    what: `"${name}" is the name of a device on Windows.`,
    why: 'Nobody could check the project out, or build the site, on Windows.',
    fix: `Rename it, for example "${stem}-help${ending}".`,
  };
}

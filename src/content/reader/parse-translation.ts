import type { Issue } from '../../core/issue.ts';
import { mdxToMdast } from 'satteri';
import { sourcePrint } from '../drift/fingerprint.ts';
import { partsOf } from '../drift/tracked-parts.ts';
import { outlineOf } from '../text/outline.ts';
import { translationSchema } from '../schemas/translation.ts';
import { checkSchema } from './check-schema.ts';
import type { ArticleTranslation } from './content.ts';
import { mdxIssue } from './mdx-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/**
 * Reads `content/articles/<id>/<locale>.mdx`.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 * @param isSource whether other languages are translated from this one
 */
export function parseTranslation(
  text: string | undefined,
  file: string,
  locale: string,
  isSource = false,
): { translation: ArticleTranslation; issues: Issue[] } {
  const flawed = new Set<PropertyKey | undefined>([undefined]);
  const nothing = {
    file,
    locale,
    value: {},
    flawed,
    body: '',
    outline: undefined,
    prints: undefined,
    placeOf: () => undefined,
  };
  if (text === undefined) return { translation: nothing, issues: [] };
  const split = splitFrontmatter(text, file);
  if ('code' in split) return { translation: nothing, issues: [split] };

  const { data, issues, placeOf } = parseYaml(split.frontmatter, file, split.frontmatterLine);
  const checked =
    data === undefined
      ? { value: {}, flawed, issues: [] }
      : checkSchema(translationSchema, { file, data: data ?? {}, placeOf });
  const translation = { ...nothing, value: checked.value, flawed: checked.flawed, body: split.body, placeOf };
  issues.push(...checked.issues);
  try {
    const root = mdxToMdast(split.body);
    const outline = outlineOf(root, { mdx: split.body, firstLine: split.bodyLine });
    // Now that the text is parsed: to parse thousands again would take seconds.
    const parts = isSource ? [...partsOf(checked.value, root)] : undefined;
    const prints = parts && new Map(parts.map(([id, words]) => [id, sourcePrint(words)]));
    return { translation: { ...translation, outline, prints }, issues };
  } catch (error) {
    return { translation, issues: [...issues, mdxIssue(error, file, split.bodyLine)] };
  }
}

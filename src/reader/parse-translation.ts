import type { Issue } from '../core/issue.ts';
import { outline } from '../markdown/outline.ts';
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
 */
export function parseTranslation(
  text: string | undefined,
  file: string,
  locale: string,
): { translation: ArticleTranslation; issues: Issue[] } {
  const flawed = new Set<PropertyKey | undefined>([undefined]);
  const nothing = { file, locale, value: {}, flawed, body: '', outline: undefined, placeOf: () => undefined };
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
    return {
      translation: { ...translation, outline: outline(split.body, split.bodyLine) },
      issues,
    };
  } catch (error) {
    return { translation, issues: [...issues, mdxIssue(error, file, split.bodyLine)] };
  }
}

import type { Issue } from '../../core/issue.ts';
import { lazy } from '../../core/lazy.ts';
import { trackedParts } from '../drift/tracked-parts.ts';
import { parseAnswer } from '../text/answer.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import { translationSchema } from '../schemas/translation.ts';
import { answerIssues } from './answer-issues.ts';
import { checkSchema } from './check-schema.ts';
import type { ArticleTranslation, Silence } from './content.ts';
import { silencesInText, silencesInYaml } from './find-silences.ts';
import { readMdx } from './mdx-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** What one language of an article says, and what is wrong with the file. */
interface ParsedTranslation {
  translation: ArticleTranslation;
  issues: Issue[];
  silences: Silence[];
}

/**
 * Reads `content/articles/<id>/<locale>.mdx`.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 */
export function parseTranslation(text: string | undefined, file: string, locale: string): ParsedTranslation {
  const flawed = new Set<PropertyKey | undefined>([undefined]);
  const nothing = {
    file,
    locale,
    value: {},
    flawed,
    frontmatter: '',
    body: '',
    placeOf: () => undefined,
    answers: [],
  };
  if (text === undefined) return { translation: withText(nothing, undefined), issues: [], silences: [] };
  const split = splitFrontmatter(text, file);
  if ('code' in split) return { translation: withText(nothing, undefined), issues: [split], silences: [] };

  const { data, issues, placeOf } = parseYaml(split.frontmatter, file, split.frontmatterLine);
  const checked =
    data === undefined
      ? { value: {}, flawed, issues: [] }
      : checkSchema(translationSchema, { file, data: data ?? {}, placeOf });
  issues.push(...checked.issues);
  const answers = (checked.value.questions ?? []).map(({ answer }) => parseAnswer(answer));
  issues.push(...answerIssues(checked.value.questions, answers, file, placeOf));
  const silences = silencesInYaml(split.frontmatter, file, split.frontmatterLine);
  const head = {
    ...nothing,
    value: checked.value,
    flawed: checked.flawed,
    frontmatter: split.frontmatter,
    body: split.body,
    placeOf,
    answers,
  };
  // A text that is no MDX is an error of its own, and nothing of it is checked.
  const read = readMdx(split.body, file, split.bodyLine);
  issues.push(...read.issues);
  if (read.text) silences.push(...silencesInText(read.text.comments(), file));
  return { translation: withText(head, read.text), issues, silences };
}

function withText(
  head: Omit<ArticleTranslation, 'text' | 'outline' | 'parts'>,
  text: ParsedText | undefined,
): ArticleTranslation {
  return {
    ...head,
    text,
    get outline() {
      return text?.outline();
    },
    parts: lazy(() => text && trackedParts({ head: head.value, text })),
  };
}

import type { BrokenCase } from './broken-case.ts';

type BreakIt = BrokenCase['breakIt'];

/** Files of the sample project that most cases break, as paths inside `content/`. */
export const ALPHA = 'articles/alpha/en.mdx';
export const ALPHA_PL = 'articles/alpha/pl.mdx';
export const ALPHA_YAML = 'articles/alpha/article.yaml';
export const BETA_YAML = 'articles/beta/article.yaml';

/** The first line behind the end of `ALPHA` that `appendText` writes on. */
export const APPENDED_LINE = 35;

/** Replaces the first `from` in a file. */
export const edit =
  (file: string, from: string, to: string): BreakIt =>
  (project) =>
    project.edit(`content/${file}`, from, to);

/** Adds to the end of a file. */
export const append =
  (file: string, text: string): BreakIt =>
  (project) =>
    project.append(`content/${file}`, text);

/** Adds a paragraph to the end of the text of `ALPHA`. */
export const appendText = (text: string): BreakIt => append(ALPHA, `\n${text}\n`);

/** Does several things. */
export const both =
  (...steps: BreakIt[]): BreakIt =>
  async (project) => {
    for (const step of steps) await step(project);
  };

import { expect, test } from 'vitest';
import { parseTranslation } from './parse-translation.ts';

const head = 'description: A sentence.\nbrief: Two lines.\nquestions:\n  - { id: a, ask: A?, answer: B. }\n';

// The one reader of frontmatter: the check, the pages and the copies all take what it gives.
test.each([
  ['a comment behind hyphens', `---\n--- # c\ntitle: T\n${head}---\n\ntext\n`, 'T'],
  ['signs of TOML in a value', `---\ntitle: "T\n  +++\n  x"\n${head}---\n\ntext\n`, 'T +++ x'],
  ['hyphens in a value', `---\ntitle: "T ---"\n${head}---\n\ntext\n`, 'T ---'],
  ['spaces behind the hyphens', `---  \ntitle: T\n${head}---\t\n\ntext\n`, 'T'],
])('%s', (_, text, title) => {
  const { translation, issues } = parseTranslation(text, 'content/articles/a/en.mdx', 'en');
  expect(issues).toEqual([]);
  expect(translation.value.title).toBe(title);
  expect(translation.body.trim()).toBe('text');
});

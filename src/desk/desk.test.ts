import { expect, test } from 'vitest';
import { checkProject } from '../checks/check-project.ts';
import { createSampleProject, TODAY } from '../checks/testing/sample-project.ts';
import { readContent } from '../content/reader/read-content.ts';
import { deskPage } from './desk-page.ts';
import { deskRows } from './desk-rows.ts';

async function desk(edit: (text: string) => string) {
  await using project = await createSampleProject();
  const file = 'content/articles/beta/en.mdx';
  await project.write(file, edit(await project.read(file)));
  const { issues } = await checkProject(project.root, { today: TODAY });
  const { content } = await readContent(project.root);
  return deskRows(content, issues, '2026-11-30');
}

test('the article with the worst issues stands first, with its age and its languages', async () => {
  const rows = await desk((text) => text.replace('](article:#part)', '](article:#nowhere)'));
  const [first] = rows.filter(({ id }) => id !== '');
  expect(first?.id).toBe('beta');
  expect(first?.age).toBe(8);
  expect(first?.issues.map(({ code }) => code)).toContain('unknown-section-link');
  expect(first?.languages.map(({ locale, state }) => `${locale} ${state}`)).toEqual([
    'en source',
    'pl unconfirmed',
  ]);
});

test('what is in a text is no markup on the desk, and every issue leads to its place', async () => {
  const rows = await desk((text) => text.replace('](article:#part)', '](article:#x%3Cb%3E)'));
  const page = deskPage(rows, {
    article: (id, locale) => `/${locale}/${id}/`,
    open: ({ file, line }) => `/open?${file}:${line ?? 1}`,
  });
  expect(page).toContain('<a href="/en/beta/">en</a>');
  expect(page).toMatch(/href="\/open\?content\/articles\/beta\/en\.mdx:\d+"/);
  expect(page).not.toContain('<b>');
});

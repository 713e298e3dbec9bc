import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { mediaOutputs, pictureView } from './pictures.ts';

const FOLDER = 'content/articles/beta';
const drawing = (said: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${said}</text></svg>\n`;

/** The sample project, one of whose articles shows a drawing in both languages. */
async function read(said: string, label = 'Pracownicy') {
  await using project = await createSampleProject();
  await project.write(`${FOLDER}/list.svg`, drawing(said));
  await project.edit('content/terms.yaml', 'pl: Pracownicy', `pl: ${label}`);
  for (const locale of ['en', 'pl'])
    await project.append(`${FOLDER}/${locale}.mdx`, '\n![A list](./list.svg)\n');
  return createHelpCentre((await readContent(project.root)).content);
}

test('a drawing that names things is made in every language, in light and in dark', async () => {
  const help = await read('{{employees}}');
  const outputs = mediaOutputs(help).filter(({ drawn }) => drawn);
  expect(outputs.map(({ drawn }) => [drawn?.labels['employees'], drawn?.scheme])).toEqual([
    ['Employees', 'light'],
    ['Employees', 'dark'],
    ['Pracownicy', 'light'],
    ['Pracownicy', 'dark'],
  ]);
  const view = pictureView(help, 'beta', 'list.svg', 'pl');
  expect(outputs.slice(2).map(({ path }) => help.routes.asset(path))).toEqual([
    view?.light.src,
    view?.dark?.src,
  ]);
  expect(view?.language).toBeUndefined();
});

test('its address changes with the names on it', async () => {
  const [before, after] = await Promise.all([read('{{employees}}'), read('{{employees}}', 'Ludzie')]);
  const address = (help: typeof before, locale: string) =>
    pictureView(help, 'beta', 'list.svg', locale)?.light.src;
  expect(address(after, 'pl')).not.toBe(address(before, 'pl'));
  expect(address(after, 'en')).toBe(address(before, 'en'));
});

test('any other drawing is one file for all', async () => {
  const help = await read('1 → 2');
  expect(mediaOutputs(help).filter(({ path }) => path.includes('/list.'))).toHaveLength(1);
  expect(pictureView(help, 'beta', 'list.svg', 'pl')?.dark).toBeUndefined();
});

test.each(['a b.svg', '4%4.svg', 'ä#1?.svg', '(x).svg', "q'uote.svg"])(
  '%s has an address that is one',
  async (name) => {
    await using project = await createSampleProject();
    await project.write(`${FOLDER}/${name}`, drawing('1 → 2'));
    for (const locale of ['en', 'pl'])
      await project.append(`${FOLDER}/${locale}.mdx`, `\n![A list](<./${name}>)\n`);
    const help = createHelpCentre((await readContent(project.root)).content);
    const src = pictureView(help, 'beta', name, 'en')?.light.src ?? '';
    const { pathname, search, hash } = new URL(src, 'https://help.example');
    expect([decodeURI(pathname), search, hash, /\s/.test(src)]).toEqual([src, '', '', false]);
    expect(mediaOutputs(help).map(({ path }) => help.routes.asset(path))).toContain(src);
  },
);

import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { accessibilityView } from './accessibility.ts';

const TRIED = 'tried: [{ en: By keyboard., pl: Klawiaturą. }]';

async function read(accessibility: string) {
  await using project = await createSampleProject();
  await project.append('content/site.yaml', accessibility);
  const { content, issues } = await readContent(project.root);
  return { issues, help: () => createHelpCentre(content) };
}

test('a statement says what was tried, what is at fault, and whom to tell, in each language', async () => {
  const { help } = await read(
    `accessibility: { on: 2026-11-30, ${TRIED}, faults: [{ en: No., pl: Nie. }], contact: 'mailto:a@b.example?subject=x' }\n`,
  );
  expect(accessibilityView(help(), 'pl')).toEqual({
    standard: { name: 'WCAG\u00a02.2\u00a0AA', url: 'https://www.w3.org/TR/WCAG22/' },
    day: '30 listopada 2026',
    tried: ['Klawiaturą.'],
    faults: ['Nie.'],
    contact: { text: 'a@b.example', url: 'mailto:a@b.example?subject=x' },
  });
});

test('without one there is no page', async () => {
  expect(accessibilityView((await read('')).help(), 'en')).toBeUndefined();
});

test.each([
  ['nobody to tell', `on: 2026-11-30, ${TRIED}`, /contact/],
  ['no day', `${TRIED}, contact: 'mailto:a@b.example'`, /on/],
  [
    'nothing tried',
    `on: 2026-11-30, tried: [], contact: 'mailto:a@b.example'`,
    /accessibility → tried" is empty/,
  ],
  [
    'a language missing',
    `on: 2026-11-30, tried: [{ en: By keyboard. }], contact: 'mailto:a@b.example'`,
    /"?pl"?/,
  ],
])('a statement with %s is refused', async (_, keys, message) => {
  const { issues } = await read(`accessibility: { ${keys} }\n`);
  expect(issues.map(({ file, what }) => `${file}: ${what}`).join('\n')).toMatch(message);
});

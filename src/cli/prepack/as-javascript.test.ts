import { expect, test } from 'vitest';
import { asJavaScript } from './as-javascript.ts';
import { placeInPackage } from './package-sources.ts';

const isModule = (name: string) => name === 'routes' || name === 'entry';

test.each([
  ['an import', `import { a } from './core/routes.ts';\na();`, `import { a } from './core/routes.js';\na();`],
  ['an import that is asked for later', `import('../routes.ts');`, `import('../routes.js');`],
  [
    'an address for Vite',
    `import url from './entry.ts?worker&url';\nurl;`,
    `import url from './entry.js?worker&url';\nurl;`,
  ],
  ['a path in code that is built', `from('embed/entry.ts');`, `from('embed/entry.js');`],
  ['the end of a path', `id.endsWith('/src/core/routes.ts');`, `id.endsWith('/src/core/routes.js');`],
  ['types', `import type { A } from './routes.ts';\nconst a: A = 1;`, `const a = 1;\nexport {};`],
  [
    'what is no module of the engine',
    `print('Read index.ts');\nuse('other.ts', '.ts');`,
    `print('Read index.ts');\nuse('other.ts', '.ts');`,
  ],
])('%s', (_case, text, expected) => {
  const made = asJavaScript('src/core/some.ts', text, isModule);
  expect(made.path).toBe('src/core/some.js');
  expect(made.text.replace('"use strict";', '').trim()).toBe(expected);
});

test('a page keeps its name and its types', () => {
  const page = `---\nimport { a } from '../core/routes.ts';\nconst b: string = a;\n---\n<p>{b}</p>`;
  expect(asJavaScript('src/pages/some.astro', page, isModule)).toEqual({
    path: 'src/pages/some.astro',
    text: page.replace('routes.ts', 'routes.js'),
  });
});

test.each([
  ['src/core/routes.ts', 'with names'],
  ['src/pages/index.astro', 'with names'],
  ['src/site/styles/flow.css', 'as it is'],
  ['src/core/routes.test.ts', 'left out'],
  ['src/cli/test/parts.ts', 'left out'],
  ['content/site.yaml', 'left out'],
  ['e2e/test.ts', 'left out'],
])('%s is %s', (file, place) => {
  expect(placeInPackage(file)).toBe(place);
});

import { expect, test } from 'vitest';
import { readContent } from '../content/reader/read-content.ts';
import { countProcedures } from './procedures.ts';
import { appendText } from './testing/breaking.ts';
import { createSampleProject } from './testing/sample-project.ts';

const STEPS = '## More [#more]\n\n1. Open it.\n2. Close it.';

test.each([
  ['steps in a section', '', { all: 1, silent: 1 }],
  ['another section with steps', STEPS, { all: 2, silent: 2 }],
  [
    'one that says what to do',
    `${STEPS}\n\n   <Trouble when="fails">\n\n   Ask.\n\n   </Trouble>`,
    { all: 2, silent: 1 },
  ],
  ['steps in a block', '<On platform="web">\n\n1. A.\n2. B.\n\n</On>', { all: 2, silent: 2 }],
  ['a single step', '## More [#more]\n\n1. Open it.', { all: 1, silent: 1 }],
])('counts %s', async (_, text, counted) => {
  await using project = await createSampleProject();
  if (text) await appendText(text)(project);
  const { content } = await readContent(project.root);
  expect(countProcedures(content)).toEqual(counted);
});

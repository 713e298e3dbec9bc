import { expect, test } from 'vitest';
import { present } from '../../../core/present.ts';
import { createSampleProject } from '../../../checks/testing/sample-project.ts';
import { sampleFiles } from '../../../checks/testing/sample-files.ts';
import { createHelpCentre } from '../../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../../content/reader/read-content.ts';
import { articleRevision } from './revision.ts';

async function revisions(lineBreak: string): Promise<string[]> {
  await using project = await createSampleProject();
  for (const [file, text] of Object.entries(sampleFiles))
    if (typeof text === 'string') await project.write(file, text.replaceAll('\n', lineBreak));
  const help = createHelpCentre((await readContent(project.root)).content);
  return ['en', 'pl'].flatMap((locale) =>
    ['alpha', 'beta'].map((id) => articleRevision(help, present(help.article(locale, id), id))),
  );
}

test('a revision does not depend on the line breaks of the system', async () => {
  const unix = await revisions('\n');
  expect(new Set(unix).size).toBe(4);
  expect(await revisions('\r\n')).toEqual(unix);
  expect(await revisions('\r')).toEqual(unix);
});

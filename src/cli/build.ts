import { relative } from 'node:path';
import { createHelpCentre } from '../content/help-centre/create-help-centre.ts';
import { setHelpCentre } from '../content/help-centre/current.ts';
import { buildSite } from './build/build-site.ts';
import { describeFailure } from './build/describe-failure.ts';
import { checkContent } from './check-content.ts';

const root = process.cwd();

try {
  const { content, ok } = await checkContent(root);
  if (!ok) {
    throw new Error(
      'Nothing was built: the content has errors, listed above. The last good dist/ is untouched.',
    );
  }
  // Read once: what was checked is what is built.
  setHelpCentre(createHelpCentre(content));
  await buildSite(root);
  console.log(`The site is in ${relative(root, 'dist')}/.`);
} catch (error) {
  console.error(`\n${describeFailure(error, root)}`);
  process.exitCode = 1;
}

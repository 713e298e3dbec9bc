import { relative } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { describeFailure } from './build/describe-failure.ts';
import { checkContent } from './check-content.ts';

const root = process.cwd();

try {
  if (!(await checkContent(root))) {
    throw new Error(
      'Nothing was built: the content has errors, listed above. The last good dist/ is untouched.',
    );
  }
  await buildSite(root);
  console.log(`The site is in ${relative(root, 'dist')}/.`);
} catch (error) {
  console.error(`\n${describeFailure(error, root)}`);
  process.exitCode = 1;
}

import { constants } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { describeFailure } from './build/describe-failure.ts';
import { checkContent } from './check-content.ts';
import { openCommand } from './open-command.ts';
import { ENGINE } from '../project/paths.ts';
import { print, printError } from './print.ts';

// The lock is given back on the way out; what was not finished the next build clears away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    printError(
      '\nThe build was stopped before it had finished. The last good site is untouched. Fix: run the command again.',
    );
    process.exit(128 + constants.signals[signal]);
  });

try {
  const { paths, args, here } = openCommand();
  const { values } = parseArgs({
    args,
    options: { compress: { type: 'boolean' }, cards: { type: 'boolean' } },
  });
  const { content, ok } = await checkContent(paths);
  if (!ok) {
    throw new Error(
      'Nothing was built: the content has errors, listed above. The last good site is untouched.',
    );
  }
  // Read once: what was checked is what is built.
  await buildSite(paths, content, {
    compress: values.compress === true,
    cards: values.cards === true,
  });
  print(`The site is in ${relative(here, paths.output)}/.`);
} catch (error) {
  printError(`\n${describeFailure(error, ENGINE)}`);
  process.exitCode = 1;
}

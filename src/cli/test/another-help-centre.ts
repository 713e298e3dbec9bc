import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT_VARIABLE, ENGINE } from '../../project/paths.ts';
import { messageOf } from '../message-of.ts';
import { printError } from '../print.ts';
import { runNode } from './run-node.ts';

/**
 * Runs the tests that hold for every help centre on one that is not the engine's own. It stands in the machine's
 * temporary folder, with all that is made from it, and is gone when they have ended.
 *
 * Usage: node src/cli/test/another-help-centre.ts <bank|init>
 */
const HELP_CENTRES: Readonly<Record<string, (folder: string) => Promise<boolean>>> = {
  /** An invented bank, under a base path, in three languages of which none is English. */
  bank: async (folder) => {
    await cp(join(ENGINE, 'e2e/fixtures/bank'), folder, { recursive: true });
    // Its typeface is installed beside its content.
    await symlink(join(ENGINE, 'e2e/node_modules'), join(folder, 'node_modules'), 'junction');
    return true;
  },
  /** What somebody begins with who begins a help centre of their own. */
  init: (folder) =>
    runNode(
      [
        'src/cli/content.ts',
        'init',
        folder,
        '--yes',
        '--locales',
        'de,ar,zh,en,ru,fr,es,pt,tr',
        '--colour',
        '#0a6e4f',
      ],
      { cwd: ENGINE },
    ),
};
const PARTS = ['own', 'content', 'build', 'search', 'site', 'browser'];

try {
  const [name = ''] = process.argv.slice(2);
  const make = Object.hasOwn(HELP_CENTRES, name) ? HELP_CENTRES[name] : undefined;
  if (!make) throw new Error(`Which help centre? One of: ${Object.keys(HELP_CENTRES).join(', ')}.`);
  const folder = await mkdtemp(join(tmpdir(), `help-centre-${name}-`));
  // However the tests end, stopped by a key included.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const passed =
    (await make(folder)) &&
    (await runNode(['src/cli/test.ts', ...PARTS], { cwd: ENGINE, env: { [CONTENT_VARIABLE]: folder } }));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ENGINE } from '../project/paths.ts';
import { messageOf } from './message-of.ts';
import { asJavaScript } from './prepack/as-javascript.ts';
import { placeInPackage } from './prepack/package-sources.ts';
import { print, printError } from './print.ts';

/** `npm pack` runs this: it writes the engine as JavaScript into `dist-package/`, which is what the package holds. */
try {
  const target = join(ENGINE, 'dist-package');
  rmSync(target, { recursive: true, force: true });
  const files = sources();
  const modules = new Set(
    files.filter((file) => /(?<!\.d)\.ts$/.test(file)).map((file) => basename(file, '.ts')),
  );
  for (const file of files) {
    const place = placeInPackage(file);
    if (place === 'left out') continue;
    if (place === 'as it is') {
      mkdirSync(dirname(join(target, file)), { recursive: true });
      copyFileSync(join(ENGINE, file), join(target, file));
      continue;
    }
    const made = asJavaScript(file, readFileSync(join(ENGINE, file), 'utf8'), (name) => modules.has(name));
    mkdirSync(dirname(join(target, made.path)), { recursive: true });
    writeFileSync(join(target, made.path), made.text);
  }
  print(`The engine is in dist-package/ as JavaScript.`);
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

/** What is in the repository, or about to be; paths from the engine's folder. */
function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ENGINE,
    encoding: 'utf8',
  });
  return listed.split('\0').filter(Boolean);
}

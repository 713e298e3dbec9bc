import { nearestId } from '../../core/ids.ts';
import { asked } from './asked.ts';
import { check } from './check.ts';
import { confirm } from './confirm.ts';
import { importDocument } from './import.ts';
import { init } from './init.ts';
import { labels } from './labels.ts';
import { newArticle } from './new.ts';
import { renameSection } from './rename-section.ts';
import { retire } from './retire.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { status } from './status.ts';
import { translate } from './translate.ts';
import { upgrade } from './upgrade.ts';
import { EXIT, UsageError, type Surroundings, type Verb } from './verb.ts';

/** Every verb of `npm run content`. */
export const verbs: Readonly<Record<string, Verb>> = {
  check,
  confirm,
  import: importDocument,
  asked,
  status,
  translate,
  init,
  labels,
  new: newArticle,
  'rename-section': renameSection,
  retire,
  rules,
  schema,
  upgrade,
};

/**
 * Runs `npm run content <verb> …`.
 *
 * @param args what was typed after `content`
 * @returns the exit code; never throws: an unexpected failure is one readable line
 */
export async function runContent(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, printError } = surroundings;
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    (name === undefined ? printError : print)(usage());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    const near = nearestId(name, Object.keys(verbs));
    printError(`There is no verb "${name}".${near ? ` Did you mean "${near}"?` : ''}\n\n${usage()}`);
    return EXIT.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(verb.help);
    return EXIT.ok;
  }
  try {
    return await verb.run(rest, surroundings);
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    if (error instanceof UsageError) {
      printError(`${message}\n\n${verb.help}`);
      return EXIT.usage;
    }
    printError(`"content ${name}" failed unexpectedly: ${message || 'no reason was given'}`);
    return EXIT.errors;
  }
}

function usage(): string {
  const list = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(15)} ${summary}`);
  return [
    'Usage: npm run content <verb>',
    '',
    ...list,
    '',
    'npm run content <verb> -- --help says more.',
  ].join('\n');
}

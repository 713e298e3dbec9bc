/** Commands that take the folder of a help centre. */
const ON_A_FOLDER = ['start', 'dev', 'build', 'check', 'hosts', 'assistant', 'feedback'];
/** What `content` does, by names of their own: the folder stands behind `--content`, for they take other words. */
const OF_CONTENT = [
  'init',
  'new',
  'confirm',
  'status',
  'labels',
  'translate',
  'import',
  'asked',
  'retire',
  'rename-section',
  'schema',
  'upgrade',
  'rules',
];

export const USAGE = `Usage: npx <package> <command> [folder] [options]

  init <folder>     begins a help centre
  start [folder]    checks and builds it when something changed, and serves it
  dev [folder]      shows what you save
  build [folder]    builds it
  check [folder]    tells everything that is wrong with the content
  hosts [folder] -- nginx | caddy | docker    prints the rules for a host
  assistant [folder]    lets an assistant search and read the built help centre
  feedback [folder] -- report | export | purge | backup

  ${OF_CONTENT.slice(1).join(', ')}: with --content <folder>; --help tells more

The folder holds site.yaml, or content/ with it; without one it is the folder you are in.`;

/**
 * Reads what was typed behind the package's name.
 *
 * @param {readonly string[]} typed
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ script: string | undefined, args: string[] }} the module of `src/cli` and its arguments; no module where
 *   the usage is asked for
 * @throws {Error} with a message for the terminal when there is no such command
 */
export function readCommandLine([command, ...rest], env) {
  if (command === undefined || command === '--help' || command === '-h')
    return { script: undefined, args: [] };
  if (command === 'content') return { script: 'content', args: withFolder(rest, env) };
  if (OF_CONTENT.includes(command))
    return {
      script: 'content',
      args: command === 'init' ? [command, ...rest] : withFolder([command, ...rest], env),
    };
  if (!ON_A_FOLDER.includes(command))
    throw new Error(
      `There is no command "${command}". Fix: take one of ${[...ON_A_FOLDER, ...OF_CONTENT].join(', ')}.`,
    );
  const [first, ...others] = rest;
  const folder = first !== undefined && !first.startsWith('-') ? first : undefined;
  const options = (folder === undefined ? rest : others).filter((word) => word !== '--');
  const args = folder === undefined ? withFolder(options, env) : [...options, '--content', folder];
  return command === 'check' ? { script: 'content', args: ['check', ...args] } : { script: command, args };
}

/**
 * A package has no content of its own: the folder somebody is in is meant, unless another is named.
 *
 * @param {string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 */
function withFolder(args, env) {
  const isNamed =
    env.SPRAVKA_CONTENT || args.some((arg) => arg === '--content' || arg.startsWith('--content='));
  return isNamed || args.includes('--help') ? args : [...args, '--content', '.'];
}

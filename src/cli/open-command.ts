import { CONTENT_VARIABLE, VISIBILITY_VARIABLE, settlePaths, type Paths } from '../project/paths.ts';

/** Where a command works and what it was told. */
export interface Command {
  paths: Paths;
  /** What was typed besides `--content` and `--visibility`. */
  args: string[];
  /** The folder in which the command was typed: npm changes to the engine's. */
  here: string;
}

/**
 * Reads how this process was started. Programs that it starts, and Astro, which reads its own configuration, are told
 * of the content folder, and of the visibility, by the environment.
 *
 * @throws with a message for the terminal when the content folder is none
 */
export function openCommand(): Command {
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const { paths, rest } = settlePaths({ args: process.argv.slice(2), env: process.env, here });
  if (paths.root !== paths.engine) process.env[CONTENT_VARIABLE] = paths.root;
  process.env[VISIBILITY_VARIABLE] = paths.visibility;
  return { paths, args: rest, here };
}

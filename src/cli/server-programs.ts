import { delimiter } from 'node:path';

/** The environment in which servers of the system are found: Debian keeps them where no plain user's PATH leads. */
export function withServerPrograms(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [env['PATH'], '/usr/sbin', '/sbin'].filter(Boolean).join(delimiter) };
}

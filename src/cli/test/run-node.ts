import { spawn } from 'node:child_process';

/**
 * Runs a script with this Node and waits for its end; the terminal is handed to it.
 *
 * @param args the script and its arguments
 * @param options where to run it and what to add to its environment
 * @returns whether it succeeded
 */
export function runNode(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<boolean> {
  const child = spawn(process.execPath, [...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: 'inherit',
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      // A run that was stopped is over; the parts after it are not wanted any more.
      if (signal === 'SIGINT' || signal === 'SIGTERM' || code === 130) process.exit(130);
      resolve(code === 0);
    });
  });
}

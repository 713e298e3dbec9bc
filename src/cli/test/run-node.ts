import { spawn } from 'node:child_process';

/**
 * Runs a script with this Node and waits for its end. The terminal is handed to it, unless its output is wanted: of
 * scripts that run side by side, lines would mix.
 *
 * @param args the script and its arguments
 * @param options where to run it, what to add to its environment, and who gets its output, in pieces, as it comes
 * @returns whether it succeeded
 */
export function runNode(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string>; onOutput?: (text: string) => void },
): Promise<boolean> {
  const child = spawn(process.execPath, [...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text));
  }
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      // A run that was stopped is over; the parts after it are not wanted any more.
      if (signal === 'SIGINT' || signal === 'SIGTERM' || code === 130) process.exit(130);
      resolve(code === 0);
    });
  });
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/cli/test/free-port.ts';
import { untilServing } from '../until-serving.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The invented bank as its writers see it: `npm run dev` over a copy of its content. */
export interface Preview extends AsyncDisposable {
  address: string;
  /** The folder of its content. */
  content: string;
}

/** @param edit changes the content before it is opened */
export async function openPreview(edit: (content: string) => void): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'e2e/fixtures/bank/content'), content, { recursive: true });
  // Its typeface is installed beside its content.
  symlinkSync(join(ROOT, 'e2e/node_modules'), join(folder, 'node_modules'), 'junction');
  edit(content);
  const port = await freePort();
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--content', folder], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), SPRAVKA_CONTENT: '', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilServing(server);
  return {
    address: `http://127.0.0.1:${port}/help/`,
    content,
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

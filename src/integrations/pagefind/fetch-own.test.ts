import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, 'fetch-own.ts');

test('a proxy that the environment names is not asked for pages of this machine', async () => {
  const server = createServer((request, response) => response.end(`asked for ${request.url ?? ''}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const program = `import { fetchOwn } from ${JSON.stringify(MODULE)};
      console.log(JSON.stringify(await fetchOwn('http://127.0.0.1:${port}/a/?b')));`;
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^no_proxy$/i.test(name)));
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      // Nothing listens on port 9.
      env: {
        ...env,
        NODE_USE_ENV_PROXY: '1',
        HTTP_PROXY: 'http://127.0.0.1:9',
        http_proxy: 'http://127.0.0.1:9',
      },
    });
    expect(JSON.parse(stdout)).toEqual({ status: 200, text: 'asked for /a/?b' });
  } finally {
    server.close();
  }
});

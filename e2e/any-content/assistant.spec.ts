import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test } from '@playwright/test';
import { createHelpCentre } from '../../src/content/help-centre/create-help-centre.ts';
import { readContent } from '../../src/content/reader/read-content.ts';
import { paths } from '../site-under-test.ts';

const help = createHelpCentre((await readContent(paths.root)).content);
const [first] = help.live;
if (!first) throw new Error('The help centre has no article.');
const COMMAND = ['src/cli/assistant.ts', '--site', paths.output];

const newClient = () => new Client({ name: 'tests', version: '1.0.0' });

test.describe('an assistant over standard input and output', () => {
  let client: Client;
  test.beforeAll(async () => {
    client = newClient();
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: COMMAND, cwd: paths.engine }),
    );
  });
  test.afterAll(() => client.close());

  for (const locale of help.locales)
    test(`${locale.id}: finds an article by its title and reads it`, async () => {
      const { title, sections } = help.answering(locale.id, first.id);
      const found = await client.callTool({ name: 'search', arguments: { query: title, locale: locale.id } });
      const { tier, results } = found.structuredContent as { tier: string; results: { article: string }[] };
      expect([tier, results[0]?.article]).toEqual(['answers', first.id]);

      const [section] = sections;
      const read = await client.callTool({
        name: 'read',
        arguments: { article: first.id, section: section?.id, locale: locale.id },
      });
      expect(read.structuredContent).toMatchObject({ article: first.id, section: section?.id });
      const { permalink } = read.structuredContent as { permalink: string };
      expect(new URL(permalink).pathname).toBe(help.routes.permalink(first.id));
    });

  test('gets nothing where the help centre has nothing', async () => {
    const { structuredContent } = await client.callTool({
      name: 'search',
      arguments: { query: 'qzxv wqzx' },
    });
    expect(structuredContent).toMatchObject({ tier: 'nothing', results: [] });
    expect(await client.callTool({ name: 'read', arguments: { article: 'no-such' } })).toMatchObject({
      isError: true,
    });
  });

  test('reads every article as a resource, by its permalink', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name).sort()).toEqual(help.live.map(({ id }) => id).sort());
    const { contents } = await client.readResource({ uri: resources[0]?.uri ?? '' });
    const [content] = contents;
    expect(content?.mimeType).toBe('text/markdown');
    expect(content && 'text' in content ? content.text : '').toContain('\n# ');
  });
});

test('an assistant over HTTP reaches the same; a page elsewhere does not', async () => {
  const server = spawn(process.execPath, [...COMMAND, '--port', '0'], { cwd: paths.engine });
  try {
    const address = await saidAddress(server);
    const client = newClient();
    await client.connect(new StreamableHTTPClientTransport(new URL(address)));
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['search', 'read', 'list']);
    await client.close();
    expect(await askAs(new URL(address), { host: 'rebound.example' })).toBe(403);
    expect(await askAs(new URL(address), { origin: 'https://elsewhere.example' })).toBe(403);
  } finally {
    server.kill();
  }
});

test('of a site at an address no script is run', async () => {
  const site = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://site.example');
    if (pathname.endsWith('/pagefind.js')) response.end('process.exit(66);');
    else
      readFile(join(paths.output, pathname.slice(help.routes.root().length))).then(
        (file) => response.end(file),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const client = newClient();
  try {
    const address = `http://127.0.0.1:${port}${help.routes.root()}`;
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [...COMMAND, '--site', address],
        cwd: paths.engine,
      }),
    );
    const { title } = help.answering(help.defaultLocale.id, first.id);
    const found = await client.callTool({ name: 'search', arguments: { query: title } });
    expect(found.structuredContent).toMatchObject({ tier: 'answers' });
  } finally {
    await client.close();
    site.close();
  }
});

/** The address that the server prints when it listens. */
async function saidAddress({ stdout }: ChildProcess): Promise<string> {
  for await (const text of stdout ?? []) {
    const [address] = /http:\S+/.exec(String(text)) ?? [];
    if (address) return address;
  }
  throw new Error('The server said no address.');
}

/** The status of an answer to a request as a page elsewhere makes a browser send it: its own origin, or a rebound name. */
function askAs(
  { hostname, port, pathname }: URL,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: pathname, method: 'POST', headers }, ({ statusCode }) =>
      resolve(statusCode),
    )
      .once('error', reject)
      .end('{}');
  });
}

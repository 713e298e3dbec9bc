import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { messageOf } from '../message-of.ts';
import { print, printError } from '../print.ts';
import { openSite } from './open-site.ts';
import { serveAssistant } from './serve-assistant.ts';

const HELP = `Usage: help-assistant [--site <address> --port <port>]

Lets an assistant search and read the help centre (Model Context Protocol), over standard input and output.

  --site <address>  another help centre, or a built one in a folder
  --port <port>     answers over HTTP on this machine, at /mcp`;

/**
 * The program of the package `help-assistant`; see `src/embed/package/help-assistant.md`. Sets the exit code.
 *
 * @param address of the help centre that the package came from
 * @param client the file of the package that holds Pagefind's client
 */
export async function startAssistant(address: string, client: URL): Promise<void> {
  try {
    const { values } = parseArgs({
      options: { site: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) print(HELP);
    else
      await serveAssistant(
        openSite(values.site ?? address, '/', () => readFile(client, 'utf8')),
        values.port,
      );
  } catch (error) {
    printError(messageOf(error));
    process.exitCode = 1;
  }
}

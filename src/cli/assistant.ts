import { parseArgs } from 'node:util';
import { readSite } from '../content/reader/read-site.ts';
import { createRoutes } from '../core/routes.ts';
import { pagefindClient } from '../integrations/pagefind/client-script.ts';
import { openSite } from './assistant/open-site.ts';
import { serveAssistant } from './assistant/serve-assistant.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';

/** `npm run assistant`: the help centre for assistants, by the Model Context Protocol. */

const HELP = `Usage: npm run --silent assistant [-- --site <folder or address> --port <port> --content <folder>]

Lets an assistant search and read the built help centre (Model Context Protocol): tools search, read and list, and a
resource for each article. Every answer says where it is from, how old it is and what is behind.

  --site <where>   a built site, in a folder or at an address; without it the output folder of the help centre
  --port <port>    answers over HTTP on this machine, at /mcp, instead of over standard input and output`;

try {
  const { paths, args } = openCommand();
  const { values } = parseArgs({
    args,
    options: { site: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) print(HELP);
  else {
    const routes = createRoutes(readSite(paths.root).base);
    await serveAssistant(openSite(values.site ?? paths.output, routes.root(), pagefindClient), values.port);
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

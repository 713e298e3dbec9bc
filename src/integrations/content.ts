import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { createHelpCentre } from '../content/help-centre/create-help-centre.ts';
import { currentHelpCentre, setHelpCentre } from '../content/help-centre/current.ts';
import type { Paths } from '../project/paths.ts';
import { readContent } from '../content/reader/read-content.ts';

/** An editor writes a file in several moves; this long after the last of them the content is read. */
const SETTLED_MS = 50;

/**
 * Reads the help centre that pages and other integrations take from `helpCentre()`. A build that has read the content
 * for its check has put it there already. In development it is read again whenever something of the content is saved,
 * and open pages are loaded anew.
 */
export function content({
  root,
  content: place,
  visibility,
}: Pick<Paths, 'root' | 'content' | 'visibility'>): AstroIntegration {
  const read = async () => setHelpCentre(createHelpCentre((await readContent(root)).content, { visibility }));

  return {
    name: 'spravka:content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' || !currentHelpCentre()) await read();
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = place + sep;
        let timer: NodeJS.Timeout | undefined;
        const readAgain = () => {
          read().then(
            () => server.ws.send({ type: 'full-reload' }),
            // The last content that could be read goes on being shown.
            (error: unknown) => logger.error(error instanceof Error ? error.message : String(error)),
          );
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(readAgain, SETTLED_MS);
        });
      },
    },
  };
}

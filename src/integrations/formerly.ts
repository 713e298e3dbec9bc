import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import { formerAddresses } from '../site/views/former-addresses.ts';
import { formerPage, formerPath } from './formerly/former-page.ts';

/** Writes a page for each address of an older site that lies below ours: it leads to where the answer is now. */
export function formerly(): AstroIntegration {
  return {
    name: 'spravka:formerly',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const help = helpCentre();
        const folder = fileURLToPath(dir);
        for (const address of formerAddresses(help)) {
          const path = formerPath(address.from, help.routes.root());
          // An address outside of ours is the host's to lead on.
          if (path === undefined) continue;
          const file = join(folder, path);
          if (existsSync(file)) {
            logger.warn(
              `${address.from} is an address of this site: no page for "formerly" was written there.`,
            );
            continue;
          }
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, formerPage(address, help.absolute(address.to)));
        }
      },
    },
  };
}

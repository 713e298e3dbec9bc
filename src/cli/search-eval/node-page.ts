import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCompressedCopies } from '../../server/compressed-copies.ts';
import { createApp } from '../../server/create-app.ts';
import { bePage } from '../page-in-node.ts';

/** Where the site would be; nothing is fetched from there. */
const ORIGIN = 'http://site.invalid';

/** A page of a built site, as far as search needs one, without a browser. */
export interface NodePage {
  /** The folder of the index. */
  indexUrl: string;
  /** The root of the site. */
  rootUrl: string;
  /** Turns to another language. */
  setLanguage(locale: string): void;
  /** What was fetched since this was last asked: requests, and bytes of their bodies as a server compresses them. */
  takeWeight(): { requests: number; bytes: number };
}

/**
 * Makes this process look like a page of a built site to what asks for the language of the page and fetches files: as
 * much faster than a browser as it takes to ask a large index hundreds of queries.
 *
 * @param folder of the site
 * @param base the path it is built for, with slashes at both ends
 */
export function becomePage(folder: string, base: string): NodePage {
  const copies = createCompressedCopies(join(tmpdir(), 'spravka-compressed'));
  const app = createApp(folder, base, { copies });
  let weight = { requests: 0, bytes: 0 };
  const answer = async (input: string | URL | Request) => {
    const address = input instanceof Request ? input.url : String(input);
    const travelling = await app.request(address, { headers: { 'accept-encoding': 'br' } });
    weight.requests++;
    weight.bytes += (await travelling.arrayBuffer()).byteLength;
    return app.request(address);
  };
  const setLanguage = bePage(answer);
  return {
    indexUrl: `${ORIGIN}${base}pagefind/`,
    rootUrl: `${ORIGIN}${base}`,
    setLanguage,
    takeWeight() {
      const taken = weight;
      weight = { requests: 0, bytes: 0 };
      return taken;
    },
  };
}

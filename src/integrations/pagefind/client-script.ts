import * as pagefind from 'pagefind';
import { createIndex } from './create-index.ts';

/**
 * Pagefind's own client, as its service gives it to every site: for programs that search a site and run none of its
 * scripts.
 *
 * @throws with Pagefind's own words when it refuses
 */
export async function pagefindClient(): Promise<string> {
  try {
    const { files, errors } = await (await createIndex()).getFiles();
    const client = files.find(({ path }) => path === 'pagefind.js');
    if (!client) throw new Error(`Pagefind gives no client. ${errors.join('\n')}`);
    return Buffer.from(client.content).toString('utf8');
  } finally {
    await pagefind.close();
  }
}

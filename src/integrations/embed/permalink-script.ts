import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from '../../project/paths.ts';
import { compactScript } from '../../site/views/embed/compact-script.ts';
import type { PermalinkScript } from '../../site/views/embed/permalink-page.ts';

/** Reads the script of permalinks. */
export function readPermalinkScript({ engine }: Pick<Paths, 'engine'>): PermalinkScript {
  const file = join(engine, 'src/site/views/embed/follow-permalink.js');
  const code = compactScript(readFileSync(file, 'utf8'));
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}

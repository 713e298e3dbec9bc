import { createRandom } from './random.ts';
import { print } from '../print.ts';

/**
 * Run as a process of its own: work that is always the same and of the kind a check does (short texts, maps, sorting,
 * JSON). What it takes says how fast the machine is just now; the ratio to it can be compared between machines.
 */
const WORDS = 1_500_000;

const began = performance.now();
const random = createRandom(1);
const counts = new Map<string, number>();
for (let index = 0; index < WORDS; index++) {
  const word = Math.floor(random() * 200_000).toString(36);
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
const copy = JSON.parse(JSON.stringify(sorted)) as [string, number][];
print(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    said: `${copy.length} words`,
  }),
);

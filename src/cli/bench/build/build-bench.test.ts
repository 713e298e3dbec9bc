import { describe, expect, test } from 'vitest';
import { buildTable, RATIO_OF } from './build-table.ts';
import { peerText } from './peer-text.ts';
import { readTimes, runTree, sumTree } from './run-tree.ts';

describe('what a tree of processes cost', () => {
  test('is read from the shell', () => {
    expect(readTimes('0m0.01s 0m0.02s\n1m2.5s 0m3.25s\n')).toBeCloseTo(65.78);
    expect(() => readTimes('nothing')).toThrow('The shell does not say');
  });

  test('holds the memory of children and of theirs, and of nobody else', () => {
    expect(sumTree('1 0 4096\n2 1 1024\n 3 2 2048\n4 0 8192\n', 1)).toBe(7);
  });

  test('is measured', async () => {
    // To start is work enough to be counted.
    const { cpu, wall } = await runTree([process.execPath, '-e', ''], import.meta.dirname);
    expect(cpu).toBeGreaterThan(0);
    expect(wall).toBeGreaterThan(0);
  });

  test('is not known where the program fails, which then says why', async () => {
    const failing = [process.execPath, '-e', 'console.error("no room"); process.exit(3)'];
    await expect(runTree(failing, import.meta.dirname)).rejects.toThrow(/ended with 3:\nno room/);
  });
});

test('a text becomes one that plain MDX can read', () => {
  const text = `---
title: Dismiss
description: How to
questions: [Why?]
---

## Steps [#steps]

Press <Ui term="a" /> or <Ui term="b" />, see [this](article:other#part) and [that](article:#steps).
`;
  expect(peerText(text, '../parts', (id) => `/en/${id}/`)).toBe(`---
{"title":"Dismiss","description":"How to"}
---

import Ui from '../parts/Ui.astro';


## Steps

Press <Ui term="a" /> or <Ui term="b" />, see [this](/en/other/#part) and [that](#steps).
`);
});

test('the table has ratios to the peer and what one more page costs', () => {
  const run = (name: string, pages: number, cpu: number) => ({
    name,
    pages,
    cpu,
    wall: cpu,
    megabytes: 100,
    files: 2 * pages,
  });
  const runs = [
    run('Ours', 1000, 20),
    run(RATIO_OF, 1000, 40),
    run('Ours', 4000, 50),
    run(RATIO_OF, 4000, 160),
  ];
  expect(buildTable(runs)).toBe(
    [
      'pages  build           CPU s  ratio  wall s  peak MB  ratio  files',
      ' 1000  Ours             20.0   0.50    20.0      100   1.00   2000',
      ' 1000  Starlight, MDX   40.0   1.00    40.0      100   1.00   2000',
      ' 4000  Ours             50.0   0.31    50.0      100   1.00   8000',
      ' 4000  Starlight, MDX  160.0   1.00   160.0      100   1.00   8000',
      '',
      'A page more costs Ours: 10.0 ms from 1000 to 4000.',
      'A page more costs Starlight, MDX: 40.0 ms from 1000 to 4000.',
    ].join('\n'),
  );
});

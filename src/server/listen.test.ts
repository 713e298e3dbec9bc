import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen, stopListening } from './listen.ts';

test('says which port is taken and how to choose another', async () => {
  const first = createServer();
  const port = await listen(first, 0);
  await expect(listen(createServer(), port)).rejects.toThrow(`Port ${port} is taken by another program.`);
  await stopListening(first);
});

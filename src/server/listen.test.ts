import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listen, stopListening } from './listen.ts';

test('says which port is taken and how to choose another', async () => {
  const first = createServer();
  const port = await listen(first, 0);
  await expect(listen(createServer(), port)).rejects.toThrow(`Port ${port} is taken by another program.`);
  await stopListening(first);
});

/** A server that has begun to answer a request, which is for the test to end. */
async function answering() {
  const asked = Promise.withResolvers<ServerResponse>();
  const server = createServer((_request, response) => {
    response.write('begun, ');
    asked.resolve(response);
  });
  const port = await listen(server, 0);
  const answered = Promise.withResolvers<IncomingMessage>();
  get({ host: '127.0.0.1', port }, answered.resolve);
  return { server, response: await asked.promise, answer: await answered.promise };
}

test('finishes an answer that is under way before it stops', async () => {
  const { server, response, answer } = await answering();
  const stopped = stopListening(server);
  response.end('finished');
  expect(await text(answer)).toBe('begun, finished');
  await stopped;
});

test('cuts an answer that takes longer than the grace', async () => {
  const { server, answer } = await answering();
  const cut = text(answer);
  await Promise.all([stopListening(server, 10), expect(cut).rejects.toThrow('aborted')]);
});

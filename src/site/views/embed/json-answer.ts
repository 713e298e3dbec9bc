/** An endpoint's answer: compact, since machines read it. */
export function jsonAnswer(data: unknown): Response {
  return new Response(JSON.stringify(data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

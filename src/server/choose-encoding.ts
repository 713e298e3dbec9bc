/** How a body is sent; `identity` is as it is. */
export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * Chooses the encoding of an answer (RFC 9110, 12.5.3): the one the client likes best, Brotli when it does not mind.
 *
 * @param header the value of Accept-Encoding, if there was one
 */
export function chooseEncoding(header: string | undefined): Encoding {
  const weights = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [br, gzip] = [weigh('br'), weigh('gzip')];
  if (br > 0 && br >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : 'identity';
}

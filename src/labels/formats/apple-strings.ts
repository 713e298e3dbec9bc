const COMMENTS = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|\/\/.*/g;
const ENTRY = /("(?:\\[\s\S]|[^"\\])*"|[\w.-]+)\s*=\s*("(?:\\[\s\S]|[^"\\])*")\s*;/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '\n' };

/**
 * Reads a strings file of Apple: `"key" = "value";` with comments of C
 * (https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/LoadingResources/Strings/Strings.html).
 * Our own code: the packages there are need a compiler at installation.
 */
export function readAppleStrings(text: string): Map<string, string> {
  const bare = text.replace(COMMENTS, (found) => (found.startsWith('"') ? found : ' '));
  return new Map(
    Array.from(bare.matchAll(ENTRY), ([, key = '', value = '']) => [unquoted(key), unquoted(value)]),
  );
}

function unquoted(written: string): string {
  if (!written.startsWith('"')) return written;
  return written
    .slice(1, -1)
    .replace(/\\U([0-9a-fA-F]{4})|\\([\s\S])/g, (_, code: string | undefined, letter: string) =>
      code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

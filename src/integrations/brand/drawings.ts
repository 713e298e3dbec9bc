import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';

/** A picture for links to every page that has no card of its own, in either form. */
const CARDS = ['card.png', 'card.jpg'];

/** The drawings that a brand may put in place of the mark; what each is for: `virtual.d.ts`. */
const KINDS = ['logo', 'wordmark'] as const;

/**
 * JavaScript that names a help centre's drawings; Vite gives each imported file its hashed address.
 *
 * @param folder `content/brand/`
 */
export function drawingsModule(folder: string): string {
  const imports: string[] = [];
  const urlOf = (name: string) => {
    const file = join(folder, name);
    if (!existsSync(file)) return undefined;
    const url = `u${imports.length}`;
    // Not inlined however small: the site's policy allows pictures from files only.
    imports.push(`import ${url} from ${JSON.stringify(`${file.replaceAll('\\', '/')}?url&no-inline`)};`);
    return url;
  };
  const exports = KINDS.map((kind) => {
    const url = urlOf(`${kind}.svg`);
    if (url === undefined) return `export const ${kind} = undefined;`;
    const { width, height } = imageSize(readFileSync(join(folder, `${kind}.svg`)));
    const dark = urlOf(`${kind}.dark.svg`) ?? 'undefined';
    return `export const ${kind} = { url: ${url}, dark: ${dark}, width: ${width}, height: ${height} };`;
  });
  return [...imports, ...exports, cardExport(folder, urlOf)].join('\n');
}

function cardExport(folder: string, urlOf: (name: string) => string | undefined): string {
  const name = CARDS.find((one) => existsSync(join(folder, one)));
  if (name === undefined) return 'export const card = undefined;';
  const { width, height } = imageSize(readFileSync(join(folder, name)));
  return `export const card = { url: ${urlOf(name)}, width: ${width}, height: ${height} };`;
}

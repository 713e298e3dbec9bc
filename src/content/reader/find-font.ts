import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The folder of a Fontsource package: beside the content, else in the engine.
 *
 * @param name of the package, like `@fontsource-variable/inter`
 * @param place the content folder
 * @returns undefined where it is not installed
 */
export function findFontPackage(name: string, place: string): string | undefined {
  for (const from of [join(place, 'site.yaml'), import.meta.filename]) {
    try {
      return dirname(createRequire(from).resolve(`${name}/unicode.json`));
    } catch {
      // Not there: the next place is asked.
    }
  }
  return undefined;
}

/** A font of the help centre's own: `content/brand/fonts/<file>`. */
export const fontFile = (place: string, file: string): string => join(place, 'brand', 'fonts', file);

import { xliff12ToJs, xliff2js } from 'xliff';

/** A file of the package's own form: namespace → key → texts. */
interface Resources {
  resources: Record<string, Record<string, { source?: unknown; target?: unknown }>>;
}

/**
 * Reads XLIFF 1.2 and 2.x: the translation of a unit, or its source where there is none.
 *
 * @throws Error when it is no XLIFF
 */
export function readXliff(text: string): Map<string, string> {
  const read = /<xliff[^>]*\sversion="1/.test(text) ? xliff12ToJs : xliff2js;
  let resources: Resources['resources'] = {};
  read(text, (error, result) => {
    if (error) throw error;
    ({ resources } = result as Resources);
  });
  const found = new Map<string, string>();
  for (const units of Object.values(resources))
    for (const [key, { source, target }] of Object.entries(units)) {
      const said = [target, source].find(
        (words): words is string => typeof words === 'string' && words !== '',
      );
      if (said !== undefined) found.set(key, said);
    }
  return found;
}

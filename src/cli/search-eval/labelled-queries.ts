/** A query with the articles that answer it: a row of a labelled set. */
export interface LabelledQuery {
  /** The file and the line it is from. */
  place: string;
  /** The language of the page it is typed into. */
  locale: string;
  /** What is hard about it: a slip, a question, the other keyboard … */
  kind: string;
  query: string;
  /** Ids of the articles that answer it, any of which is right; none when finding nothing is right. */
  accept: string[];
  /** The sections of these that answer it, `article#section`; none where it is not known. */
  sections: string[];
}

const COLUMNS = ['lang', 'kind', 'query', 'accept'] as const;
/** In the column `accept`: nothing is to be found. */
const NOTHING = '-';

/**
 * Reads a labelled set: lines of four columns, separated by tabs, below a line that names them. Articles are separated
 * by commas. Empty lines and lines that begin with `#` are passed over.
 *
 * @param text the file
 * @param file its name, for messages
 * @param locales the languages of the site
 * @throws Error that says which line is wrong
 */
export function readQueries(text: string, file: string, locales: readonly string[]): LabelledQuery[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const [head, ...rows] = lines;
  if (head?.line !== COLUMNS.join('\t'))
    throw new Error(`${head?.place ?? file}: the first line has to name the columns: ${COLUMNS.join(', ')}.`);
  return rows.map(({ line, place }) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const [locale = '', kind = '', query = '', accept = ''] = cells;
    if (cells.length !== COLUMNS.length || cells.includes(''))
      throw new Error(`${place}: a row has four columns, separated by tabs: ${COLUMNS.join(', ')}.`);
    if (!locales.includes(locale))
      throw new Error(`${place}: the site has no language "${locale}". It has: ${locales.join(', ')}.`);
    const right = accept === NOTHING ? [] : accept.split(/\s*,\s*/);
    return {
      place,
      locale,
      kind,
      query,
      accept: [...new Set(right.map((one) => one.split('#')[0] ?? ''))],
      sections: right.filter((one) => one.includes('#')),
    };
  });
}

/** A style sheet as pages link to it: what articles need, and the rest for the pages with one of its scopes. */
export interface SheetLinks {
  common: string;
  rest?: { name: string; scopes: readonly string[] } | undefined;
}

/**
 * Puts the sheets that a page needs in place of those it links to.
 *
 * @param page links to `before`: to a sheet as it was built, or to what an earlier build made of it
 * @param scopes that stand in the page, by their long names
 */
export function linkSheets(
  page: string,
  scopes: ReadonlySet<string>,
  before: SheetLinks,
  { common, rest }: SheetLinks,
): string {
  const open = '<link rel="stylesheet" href="';
  const links = new RegExp(
    `${open}([^"]*/)${RegExp.escape(before.common)}">${before.rest ? `(?:${open}[^"]*/${RegExp.escape(before.rest.name)}">)?` : ''}`,
  );
  const needsRest = rest?.scopes.some((scope) => scopes.has(scope));
  const files = [common, ...(rest && needsRest ? [rest.name] : [])];
  return page.replace(links, (_, folder: string) =>
    files.map((file) => `${open}${folder}${file}">`).join(''),
  );
}

/**
 * The address of a page in another language, at the place where the reader is: the query and the section are kept.
 *
 * @param link the address of the other page, absolute
 * @param here the page the reader is on
 */
export function samePlace(link: string, here: Pick<Location, 'search' | 'hash'>): string {
  const url = new URL(link);
  if (here.search !== '') url.search = here.search;
  if (here.hash !== '') url.hash = here.hash;
  return url.href;
}

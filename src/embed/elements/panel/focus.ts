/** What has the focus, inside whichever shadow trees it is. */
export function focused(): Element | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found ?? undefined;
}

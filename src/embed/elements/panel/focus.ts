import { ask } from '../dom.ts';

/** What has the focus, inside whichever shadow trees it is. */
export function focused(): Element | undefined {
  let found = ask('activeElement');
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found ?? undefined;
}

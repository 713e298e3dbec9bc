let following = false;

/**
 * Does something instead of what a link or button does by itself; when that fails, it does what it does after all.
 * Clicks that ask for more than following a link here (a new tab or window, a download) stay what they are.
 *
 * @param opener nothing happens for clicks outside of it
 */
export function doInstead(
  event: MouseEvent,
  opener: HTMLElement | null,
  action: () => Promise<unknown> | undefined,
): void {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, target } = event;
  const isPlain = !(following || defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey);
  if (!isPlain || !opener?.contains(target as Node)) return;
  event.preventDefault();
  action()?.catch(() => {
    following = true;
    opener.click();
    following = false;
  });
}

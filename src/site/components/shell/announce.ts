let clearing: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message at the foot of the page and tells screen readers, for four seconds. */
export function announce(message: string): void {
  const status = document.querySelector('[data-status]');
  if (!status) return;
  status.textContent = message;
  clearTimeout(clearing);
  clearing = setTimeout(() => (status.textContent = ''), 4000);
}

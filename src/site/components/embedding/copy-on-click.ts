import { announce } from '../shell/announce.ts';

/**
 * Lets every `button[data-copy]` copy the code beside it; the attribute is what is said then. Where a browser does not
 * let pages copy, the code is selected, so that a key press does it.
 */
export function copyOnClick(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    button.addEventListener('click', () => {
      const code = button.parentElement?.querySelector('code');
      if (code) void copy(code, button.dataset['copy'] ?? '');
    });
}

async function copy(code: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    announce(done);
  } catch {
    getSelection()?.selectAllChildren(code);
  }
}

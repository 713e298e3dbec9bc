import { fillAddress } from '../../../core/address-pattern.ts';
import { markdownSection } from '../../../core/markdown-section.ts';
import { adopt } from '../../../search/ui/adopt.ts';
import { announce } from '../shell/announce.ts';
import styles from './copy-text.css?inline';

/**
 * Copies an article or a section as Markdown, from the copy that the build wrote beside the page; each section gets a
 * button for it, and a link to report an error in it, once a reader points at the section or follows its link. A script of its own,
 * because few readers ask for it.
 */
function copyText(button: HTMLElement): void {
  const { copied = '', failed = '' } = button.dataset;
  const report = document.querySelector<HTMLAnchorElement>('a[data-report][data-pattern]');
  let text: Promise<string> | undefined;
  const copy = async (): Promise<string> => {
    const address = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href;
    const response = await fetch(address ?? '');
    if (!response.ok) throw new Error(`The Markdown copy: ${response.status}`);
    return response.text();
  };
  const put = (part: (whole: string) => string) => {
    text ??= copy();
    const wanted = text.then((whole) => new Blob([part(whole)], { type: 'text/plain' }));
    // The text may come later than the tap that allows to copy: so the promise is handed over.
    void Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'text/plain': wanted })]))
      .then(
        () => announce(copied),
        () => {
          text = undefined;
          announce(failed);
        },
      );
  };

  for (const head of document.querySelectorAll<HTMLElement>('.section-head')) {
    const heading = head.querySelector('h2');
    if (!heading || heading.id.startsWith('_')) continue;
    const tools = document.createElement('div');
    tools.className = 'section-tools no-print';
    const own = document.createElement('button');
    own.type = 'button';
    own.textContent = button.textContent.trim();
    own.setAttribute('aria-describedby', heading.id);
    own.addEventListener('click', () =>
      put((whole) => {
        const section = markdownSection(whole, heading.textContent);
        if (section === undefined) throw new Error(`The Markdown copy has no section "${heading.id}".`);
        return `${section}\n\n<${location.origin}${location.pathname}#${heading.id}>\n`;
      }),
    );
    tools.append(own);
    if (report) {
      const link = document.createElement('a');
      link.href = fillAddress(report.dataset['pattern'] ?? '', { section: heading.id });
      link.textContent = report.textContent.trim();
      tools.append(link);
    }
    head.querySelector('.permalink')?.addEventListener('click', () => (head.dataset['followed'] = ''));
    head.append(tools);
  }

  button.addEventListener('click', () => put((whole) => whole));
  if ('asked' in button.dataset) put((whole) => whole);
}

adopt(styles);
const asked = document.querySelector<HTMLElement>('[data-copy-markdown]');
if (asked) copyText(asked);

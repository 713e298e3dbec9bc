import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { HelpPanelElement, ShowOptions } from '../../../src/embed/elements/index.ts';
import { startServer, type ForeignServer } from './foreign-server.ts';

/** What a page of another product is like. */
export interface HostSetup {
  body: string;
  head?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Content-Security-Policy of the page. */
  policy?: string;
  /** More of what its server says. */
  headers?: Record<string, string>;
  /** Where the script comes from: the help centre, a copy on the product's own origin, or nowhere. */
  script?: 'help' | 'own' | 'none';
  /** Attributes of its tag. */
  attributes?: string;
  /** Other files of the product, by path. */
  files?: Record<string, string>;
}

/** A page of another product, on an origin of its own, that puts our help elements into it. */
export class HostPage {
  readonly page: Page;
  /** Of the help centre, without a slash at its end. */
  readonly help: string;
  /** The paths that the page asked the help centre for, the loader apart. */
  readonly asked: string[] = [];
  /** Errors on the page and in its console. */
  readonly errors: string[] = [];
  readonly preview: Locator;
  readonly panel: Locator;
  readonly frame: FrameLocator;
  readonly element: Locator;
  #server: ForeignServer | undefined;

  constructor(page: Page, help: string) {
    this.page = page;
    this.help = new URL(help).origin;
    this.preview = page.getByRole('tooltip');
    this.element = page.locator('help-panel');
    this.panel = this.element.getByRole('dialog');
    this.frame = this.panel.frameLocator('iframe');
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const isLoader = /\/auto[.\w]*\.js$/.test(pathname);
      if (origin === this.help && !isLoader) this.asked.push(pathname);
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  async open(setup: HostSetup): Promise<void> {
    this.#server = await startServer((request, response) => {
      void this.#answer(setup, new URL(request.url ?? '/', 'http://host').pathname).then(
        ({ status, type, text, policy, headers }) => {
          response.writeHead(status, {
            'content-type': `${type}; charset=utf-8`,
            ...(policy ? { 'content-security-policy': policy } : {}),
            ...headers,
          });
          response.end(text);
        },
      );
    });
    await this.page.goto(`${this.#server.origin}/`);
    if (setup.script !== 'none') await this.defined();
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** Until the elements work. */
  async defined(): Promise<void> {
    await this.page.evaluate(() => customElements.whenDefined('help-link'));
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Opens the panel as the product's own script would. */
  async show(article?: string, options?: ShowOptions): Promise<void> {
    await this.element.evaluate(
      (element, [id, more]) => (element as HelpPanelElement).show(id ?? undefined, more ?? undefined),
      [article ?? null, options ?? null] as const,
    );
  }

  async #answer(setup: HostSetup, path: string) {
    const file = setup.files?.[path];
    if (file !== undefined) return { status: 200, type: typeOf(path), text: file };
    if (path.startsWith('/own/')) {
      const copied = await fetch(`${this.help}/embed/v1/${path.slice('/own/'.length)}`);
      return { status: copied.status, type: 'text/javascript', text: await copied.text() };
    }
    if (path !== '/') return { status: 404, type: 'text/plain', text: '' };
    return {
      status: 200,
      type: 'text/html',
      text: this.#html(setup),
      policy: setup.policy,
      headers: setup.headers,
    };
  }

  #html({ body, head = '', lang = 'en', dir = 'ltr', script = 'help', attributes = '' }: HostSetup): string {
    const source = script === 'help' ? `${this.help}/embed/v1/auto.js` : '/own/auto.js';
    const tag = script === 'none' ? '' : `<script type="module" src="${source}" ${attributes}></script>`;
    return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Product</title>${head}${tag}</head><body>${body}</body></html>`;
  }
}

const typeOf = (path: string) => {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html';
};

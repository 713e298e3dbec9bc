import { expect } from '@playwright/test';
import type { Driver, Key } from './drivers/driver.ts';

/** What is looked for on a page: what matches, inside open shadow roots too, can be seen, and holds the text. */
export interface Target {
  css: string;
  text?: string | undefined;
}

/** A page in one of the engines, as a reader uses it. Every question waits for its answer. */
export class Tab {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  open(address: string): Promise<void> {
    return this.driver.goto(address);
  }

  /** With a real pointer, in the middle of what was found. */
  async click(css: string, text?: string): Promise<void> {
    const { x, y } = await this.#place({ css, text });
    await this.driver.click(x, y);
  }

  async hover(css: string, text?: string): Promise<void> {
    const { x, y } = await this.#place({ css, text });
    await this.driver.moveTo(x, y);
  }

  press(key: Key): Promise<void> {
    return this.driver.press(key);
  }

  type(text: string): Promise<void> {
    return this.driver.type(text);
  }

  async expectAddress(expected: RegExp): Promise<void> {
    await expect
      .poll(() => this.driver.run(() => location.href, null).catch(String), 'the address')
      .toMatch(expected);
  }

  /** Waits until it is to be seen. */
  async expectSeen(css: string, text?: string): Promise<void> {
    await expect.poll(() => this.#find({ css, text }), `${css} ${text ?? ''}`).toBeTruthy();
  }

  async expectGone(css: string): Promise<void> {
    await expect.poll(() => this.#find({ css }), css).toBeFalsy();
  }

  /** Waits until an expression in the page has a value. */
  async expectValue(action: (input: null) => unknown, value: unknown): Promise<void> {
    await expect.poll(() => this.driver.run(action, null).catch(String), String(action)).toEqual(value);
  }

  async #place(target: Target): Promise<{ x: number; y: number }> {
    let last: { x: number; y: number } | undefined;
    // A page that still moves is not clicked.
    await expect
      .poll(
        async () => {
          const before = last;
          last = await this.#find(target);
          return last && before && last.x === before.x && last.y === before.y;
        },
        `${target.css} ${target.text ?? ''} is to be seen`,
      )
      .toBe(true);
    if (!last) throw new Error(`${target.css} went away.`);
    return last;
  }

  /** While a page gives way to the next there is nothing to be found. */
  async #find(target: Target): Promise<{ x: number; y: number } | undefined> {
    const found = await this.driver.run(find, { css: target.css, text: target.text ?? '' }).catch(() => null);
    return found ?? undefined;
  }
}

/** Runs in the page: the middle of the first element that matches, scrolled to where it can be seen; else null. */
function find({ css, text }: { css: string; text: string }): { x: number; y: number } | null {
  const within = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll(css),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const element = within(document).find(
    (one) => one.checkVisibility({ visibilityProperty: true }) && (one.textContent ?? '').includes(text),
  );
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}

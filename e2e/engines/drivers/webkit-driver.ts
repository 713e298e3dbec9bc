import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import {
  Browser,
  Builder,
  Capabilities,
  Key as SeleniumKey,
  Origin,
  type WebDriver,
} from 'selenium-webdriver';
import { freePort } from '../../../src/cli/test/free-port.ts';
import type { Driver, Key } from './driver.ts';

/** Where WebKitGTK is, and what it needs. */
export interface SystemWebKit {
  /** Of the program that speaks WebDriver. */
  driver: string;
  /** Of the browser that comes with it. */
  browser: string;
}

const KEYS: Record<Key, string> = {
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
  Tab: SeleniumKey.TAB,
  ArrowDown: SeleniumKey.ARROW_DOWN,
};

/** Drives the system's WebKitGTK over WebDriver, on a screen that nobody sees. */
export async function launchWebKit({ driver: path, browser }: SystemWebKit): Promise<Driver> {
  const port = await freePort();
  // A group of its own, so that the screen and the browser end with it.
  const server = spawn('xvfb-run', ['-a', path, `--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      // Containers, in which tests run as administrator, have no sandbox and no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = async () => {
    if (server.exitCode !== null || server.pid === undefined) return;
    const ended = once(server, 'exit');
    process.kill(-server.pid, 'SIGTERM');
    await ended;
  };
  try {
    // The screen and the driver take a moment to start.
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .forBrowser(Browser.SAFARI)
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build();
    return drive(driver, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function drive(driver: WebDriver, stop: () => Promise<void>): Driver {
  const moveTo = (x: number, y: number) =>
    driver.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
  const type = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    goto: (address) => driver.get(address),
    run: (action, input) => driver.executeScript(`return (${String(action)})(arguments[0])`, input),
    moveTo: (x, y) => moveTo(x, y).perform(),
    click: (x, y) => moveTo(x, y).click().perform(),
    type,
    press: (key) => type(KEYS[key]),
    resize: async (width, height) => {
      await driver.manage().window().setRect({ width, height });
    },
    print: () => Promise.reject(new Error("WebKit's WebDriver has no printing.")),
    close: async () => {
      await driver.quit();
      await stop();
    },
  };
}

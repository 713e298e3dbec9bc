import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';

/**
 * Drives a Firefox of the system over WebDriver BiDi. Playwright needs a newer one than long-term support has: it sends
 * `emulation.setMediaFeaturesOverride`, which version 153 does not know.
 *
 * @param executablePath of Firefox
 */
export async function launchFirefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (action, input) => page.evaluate(`(${String(action)})(${JSON.stringify(input)})`) as Promise<never>,
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}

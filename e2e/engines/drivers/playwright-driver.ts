import type { BrowserType, LaunchOptions } from '@playwright/test';
import type { Driver } from './driver.ts';

/** Drives an engine that Playwright can drive. */
export async function launchWithPlaywright(type: BrowserType, options: LaunchOptions): Promise<Driver> {
  const browser = await type.launch(options);
  const page = await browser.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (action, input) => page.evaluate(`(${String(action)})(${JSON.stringify(input)})`),
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}

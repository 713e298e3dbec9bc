import { test as base } from '@playwright/test';
import { present } from '../../src/core/present.ts';
import type { Engine } from './drivers/driver.ts';
import { engines } from './engines.ts';
import { Tab } from './Tab.ts';

/**
 * One behaviour in every engine of this machine.
 *
 * @param title what it is
 * @param check does it in a browser that has just been started
 * @param can which engines can do it
 */
export function inEveryEngine(
  title: string,
  check: (tab: Tab, address: string) => Promise<void>,
  can: (engine: Engine) => boolean = () => true,
): void {
  for (const { name, launch } of engines().filter(can))
    base(`${name}: ${title}`, async ({ baseURL }) => {
      const tab = new Tab(await launch());
      try {
        await check(tab, new URL(present(baseURL, 'the address of the site')).origin);
      } finally {
        await tab.driver.close();
      }
    });
}

export { expect } from '@playwright/test';

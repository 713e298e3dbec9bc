import { inEveryEngine, expect } from './engine-test.ts';

inEveryEngine('from home to an article, and on to the other language', async (tab, address) => {
  await tab.open(`${address}/en/`);
  await tab.click('main a[href="/en/articles/dismiss-user/"]');
  await tab.expectAddress(/\/en\/articles\/dismiss-user\/$/);
  await tab.expectSeen('h1', 'Dismiss an employee');
  await tab.driver.resize(1280, 800);
  await tab.click('header a[data-language=ru]');
  await tab.expectAddress(/\/ru\/articles\/dismiss-user\/$/);
  await tab.expectSeen('h1', 'Уволить сотрудника');
});

inEveryEngine('the theme that was chosen stays on the next page', async (tab, address) => {
  await tab.driver.resize(1280, 800);
  await tab.open(`${address}/en/`);
  const before = await tab.driver.run(() => getComputedStyle(document.body).backgroundColor, null);
  await tab.click('button[data-theme-switch]');
  const isDark = () => getComputedStyle(document.documentElement).colorScheme;
  await tab.expectValue(isDark, 'dark');
  await tab.open(`${address}/ru/`);
  await tab.expectValue(isDark, 'dark');
  const after = await tab.driver.run(() => getComputedStyle(document.body).backgroundColor, null);
  expect(after).not.toBe(before);
});

inEveryEngine('a permalink leads to its section in the language of the reader', async (tab, address) => {
  await tab.open(`${address}/ru/`);
  await tab.driver.run(() => localStorage.setItem('help:locale', 'ru'), null);
  await tab.open(`${address}/go/dismiss-user/#rehire`);
  await tab.expectAddress(/\/ru\/articles\/dismiss-user\/#rehire$/);
});

inEveryEngine(
  'an article can be printed',
  async (tab, address) => {
    await tab.open(`${address}/en/articles/dismiss-user/`);
    const paper = Buffer.from(await tab.driver.print());
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.length).toBeGreaterThan(20_000);
  },
  ({ prints }) => prints,
);

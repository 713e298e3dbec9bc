import { inEveryEngine } from './engine-test.ts';

inEveryEngine(
  'the dialog answers a slip of the keyboard, and Enter opens the first',
  async (tab, address) => {
    await tab.driver.resize(1280, 800);
    await tab.open(`${address}/en/articles/clear-cache/`);
    await tab.click('header [data-search-open]');
    await tab.expectSeen('dialog input');
    await tab.type('dissmiss an employee');
    await tab.expectSeen('dialog li[data-article=dismiss-user]');
    await tab.press('Enter');
    await tab.expectAddress(/\/en\/articles\/dismiss-user\//);
  },
);

inEveryEngine('the results page answers in Russian, with the sentence that answers', async (tab, address) => {
  await tab.open(`${address}/ru/search/?q=${encodeURIComponent('как уволить сотрудника')}`);
  await tab.expectSeen('[data-search-state=done] li[data-article]');
  await tab.click('li[data-article=dismiss-user] a');
  await tab.expectAddress(/\/ru\/articles\/dismiss-user\//);
});

inEveryEngine('what is in no article is said so', async (tab, address) => {
  await tab.open(`${address}/en/search/?q=xqzvbn`);
  await tab.expectSeen('[data-search-state=empty]');
});

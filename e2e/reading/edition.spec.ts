import { expect, test } from '../test.ts';

for (const { locale, choice, mine, any, block, other } of [
  {
    locale: 'en',
    choice: 'Your edition',
    mine: 'Cloud',
    any: 'Any',
    block: 'Self-hosted',
    other: /another edition than yours/,
  },
  {
    locale: 'ru',
    choice: 'Ваша версия',
    mine: 'Облачная версия',
    any: 'Любая',
    block: 'Коробочная',
    other: /Подходит/,
  },
])
  test(`${locale}: an edition is chosen once, and what is for another is folded, marked, and marked by search`, async ({
    article,
    page,
  }) => {
    await article.open(locale, 'clear-cache');
    const part = page.locator('details.on[data-on=self-hosted]').first();
    await expect(part).toHaveAttribute('open');
    await expect(part.locator('summary')).toContainText(block);
    const select = page.getByRole('contentinfo').getByLabel(choice);
    await select.selectOption({ label: mine });
    await expect(part).not.toHaveAttribute('open');

    await page.reload();
    await expect(part).not.toHaveAttribute('open');
    await part.locator('summary').click();
    await expect(part).toHaveAttribute('open');

    await article.open(locale, 'cancel-subscription');
    await expect(page.getByText(other)).toBeHidden();
    await select.selectOption('self-hosted');
    await expect(page.getByText(other)).toBeVisible();
    await page.goto(`/${locale}/search/?q=${await page.getByRole('heading', { level: 1 }).innerText()}`);
    await expect(page.locator('[data-article=cancel-subscription]').getByText(other)).toBeVisible();

    await select.selectOption({ label: any });
    expect(await page.evaluate(() => localStorage.getItem('help:edition'))).toBeNull();
  });

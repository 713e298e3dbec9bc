import { expect, test } from '../test.ts';

test.describe('steps', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the number of a step is a link to it', async ({ article, page }) => {
    await article.open('en', 'dismiss-user');
    const third = article.article.getByRole('link', { name: 'Step 3' }).first();
    await third.click();
    await expect(article.status).toHaveText('Link to the step copied');
    await expect(page).toHaveURL(/#from-profile\.3$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('ticks are asked for, stay on the device and go with one key', async ({ article, page }) => {
    await article.open('ru', 'dismiss-user');
    const boxes = article.article.getByRole('checkbox', { name: /^Шаг \d+ сделан$/ });
    await expect(boxes).toHaveCount(0);
    await page.getByRole('button', { name: 'Отмечать сделанные шаги' }).click();
    await boxes.nth(1).check();
    await article.open('en', 'dismiss-user');
    const again = article.article.getByRole('checkbox', { name: 'Step 2 is done' }).first();
    await expect(again).toBeChecked();
    await again.press('Delete');
    await expect(again).not.toBeChecked();
    expect(await article.kept()).toEqual([]);
  });
});

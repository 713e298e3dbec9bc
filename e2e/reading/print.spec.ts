import { expect, test } from '../test.ts';

test('on paper: the text in light colours, button names with their other name, no chrome', async ({
  article,
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await article.open('en', 'dismiss-user');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(article.section('rehire')).toBeVisible();
  expect((await article.term('Actions').locator('.tip b').boundingBox())?.width).toBeGreaterThan(20);
  await expect(page.getByText('An independent help centre')).toBeVisible();
  await expect(page.getByText('/en/articles/dismiss-user/', { exact: false }).last()).toBeVisible();
  const printed = await page.evaluate(() => ({
    folded: [...document.querySelectorAll('main details')].filter(
      (fold) => getComputedStyle(fold, '::details-content').contentVisibility !== 'visible',
    ).length,
    steps: [
      ...new Set(
        [...document.querySelectorAll('main .flow ol > li')].map(
          (step) => getComputedStyle(step).breakInside,
        ),
      ),
    ],
    addresses: [...document.querySelectorAll<HTMLAnchorElement>('main ol a[href^="http"]')].filter(
      (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '–'),
    ).length,
  }));
  expect(printed).toEqual({ folded: 0, steps: ['avoid'], addresses: 0 });
});

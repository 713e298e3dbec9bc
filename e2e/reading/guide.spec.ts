import { expect, test } from '../test.ts';

const CASES = [
  {
    locale: 'en',
    first: 'Do you want to come back?',
    leaving: 'No, I am leaving',
    second: 'What do you want to get rid of?',
    answer: 'The bill: cancel the subscription',
    again: 'Start again',
  },
  {
    locale: 'ru',
    first: 'Вы собираетесь вернуться?',
    leaving: 'Нет, я ухожу',
    second: 'От чего вы хотите отказаться?',
    answer: 'От оплаты: отменить подписку',
    again: 'Начать сначала',
  },
];

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const { locale, first, leaving, second, answer, again } of CASES) {
      test(`${locale}: answers lead from question to question and to the article`, async ({
        article,
        page,
      }) => {
        await article.open(locale, 'leave-bitrix24');
        await expect(page.getByRole('heading', { name: first })).toBeVisible();
        await expect(page.getByRole('heading', { name: second })).toBeHidden();
        await page.getByRole('link', { name: leaving }).click();
        await expect(page).toHaveURL(/#what-goes$/);
        await expect(page.getByRole('heading', { name: first })).toBeHidden();
        await page.getByRole('link', { name: answer }).click();
        await expect(article.article).toHaveAttribute('data-article', 'cancel-subscription');
      });

      test(`${locale}: a step can be linked to, left by Back and begun again`, async ({ article, page }) => {
        await article.open(locale, 'leave-bitrix24', 'what-goes');
        await expect(page.getByRole('heading', { name: second })).toBeInViewport();
        await page.getByRole('link', { name: again }).click();
        await expect(page.getByRole('heading', { name: first })).toBeVisible();
        await expect(page.getByRole('link', { name: again })).toBeHidden();
        await page.goBack();
        await expect(page.getByRole('heading', { name: second })).toBeVisible();
      });
    }
  });

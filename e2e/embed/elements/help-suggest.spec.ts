import { deadOrigin } from './foreign-server.ts';
import { expect, test } from './host-test.ts';

const form = (attributes = '') => `<form action="/sent" method="get">
  <label for="message">Message</label><textarea id="message" name="message"></textarea>
  <help-suggest for="message" ${attributes}></help-suggest>
  <button>Send</button></form>`;
const files = { '/sent': '<title>Sent</title>' };

/** As strict as products have it, with the help centre’s frame let in. */
const policy = (help: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `frame-src ${help}`,
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

test('what somebody writes is answered below the field, by three articles at most', async ({
  host,
  page,
}) => {
  await host.open({
    body: form(),
    files,
    script: 'own',
    attributes: `data-base="${host.help}"`,
    policy: policy(host.help),
  });
  await page.evaluate(() => {
    document.addEventListener('help-suggest:solved', (event) => {
      document.title = (event as CustomEvent<{ article: string }>).detail.article;
    });
  });
  await page
    .getByLabel('Message')
    .fill('Hello, one of our employees left the company, how do I dismiss them?');
  const suggest = page.locator('help-suggest');
  await expect(suggest.getByRole('status')).toHaveText('These articles may answer it');
  const first = suggest.getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/go\/dismiss-user\//);
  await expect(first.locator('[part=answer]')).not.toBeEmpty();
  expect(await suggest.getByRole('listitem').count()).toBeLessThanOrEqual(3);
  await first.getByRole('button').click();
  await expect(page).toHaveTitle('dismiss-user');
  await expect(suggest.getByRole('status')).toBeFocused();
  await expect(suggest.getByRole('listitem')).toHaveCount(0);
  expect(host.errors).toEqual([]);
});

test('nothing is asked for before the field is used', async ({ host, page }) => {
  await host.open({ body: form(), files });
  await page.clock.install();
  await page.getByRole('button', { name: 'Send' }).focus();
  await page.clock.runFor(60_000);
  expect(host.asked).toEqual([]);
});

test('the form sends with the help centre down', async ({ host, page }) => {
  await host.open({ body: form(`base="${await deadOrigin()}"`), files });
  await page.getByLabel('Message').fill('How do I dismiss an employee?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveTitle('Sent');
  expect(new URL(page.url()).searchParams.get('message')).toBe('How do I dismiss an employee?');
});

test('Russian messages are answered in Russian', async ({ host, page }) => {
  await host.open({ lang: 'ru', body: form(), files });
  await page.getByLabel('Message').fill('Здравствуйте! Сотрудник ушёл, как мне его уволить?');
  const suggest = page.locator('help-suggest');
  await expect(suggest.getByRole('status')).toHaveText('Возможно, ответ уже есть');
  await expect(suggest.getByRole('link', { name: 'Увол' }).first()).toBeVisible();
});

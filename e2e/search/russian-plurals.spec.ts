import { expect, test } from './search-test.ts';
import { stubIndex } from './stub-index.ts';

for (const { locale, query, wanted } of [
  { locale: 'ru', query: '1', wanted: '1 результат' },
  { locale: 'ru', query: '3', wanted: '3 результата' },
  { locale: 'ru', query: '5', wanted: '5 результатов' },
  { locale: 'ru', query: '11', wanted: '11 результатов' },
  { locale: 'ru', query: '21', wanted: '21 результат' },
  { locale: 'ru', query: '22', wanted: '22 результата' },
  { locale: 'en', query: '1', wanted: '1 result' },
  { locale: 'en', query: '21', wanted: '21 results' },
])
  test(`${locale}: says “${wanted}”, on the screen and to screen readers`, async ({ search, page }) => {
    await stubIndex(page);
    await search.open(locale);
    await search.field.fill(query);
    await expect(search.count).toHaveText(wanted);
    await expect(search.status).toContainText(`${wanted}.`);
  });

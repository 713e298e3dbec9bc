import { describe, expect, test } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

describe('the language of the help', () => {
  const locales = ['en', 'ru', 'pt-BR', 'zh-Hant'];
  test.each<[(string | null | undefined)[], string | undefined]>([
    [['ru'], 'ru'],
    [['RU'], 'ru'],
    [['ru-RU'], 'ru'],
    [['ru_RU'], 'ru'],
    [['zh_Hant_TW'], 'zh-Hant'],
    [['pt'], 'pt-BR'],
    [['pt-PT', 'ru'], 'pt-BR'],
    [['pt-br'], 'pt-BR'],
    [['zh-Hant-TW'], 'zh-Hant'],
    [[undefined, null, '', 'en'], 'en'],
    [['de', 'ja', 'ru'], 'ru'],
    [['de'], undefined],
    [['r'], undefined],
    [['rus'], undefined],
    [['-'], undefined],
    [[], undefined],
  ])('for %j is %s', (wishes, chosen) => {
    expect(chooseLocale(wishes, locales)).toBe(chosen);
  });
});

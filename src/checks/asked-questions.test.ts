import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../content/reader/read-content.ts';

/**
 * What people ask, in their own words, and the one place that answers. The first list was collected from a page on
 * which nine of twenty answers belonged to other questions; the second are the questions of a Russian article.
 */
const HOMES: [locale: string, question: string, home: string][] = [
  ['en', 'How do I remove a user from Bitrix?', 'dismiss-user'],
  ['en', 'How do I exit Bitrix24?', 'leave-bitrix24'],
  ['en', 'How do I remove an email account from Bitrix24?', 'disconnect-mailbox'],
  ['en', 'How do I cancel my Bitrix account?', 'leave-bitrix24'],
  ['en', 'What is bitrix account?', 'what-is-bitrix24'],
  ['en', 'How do I change a responsible person in bitrix?', 'change-responsible-person'],
  ['en', 'How do I accept a Bitrix24 invitation?', 'accept-invitation'],
  ['en', 'What is extranet user in Bitrix24?', 'extranet-users'],
  ['en', 'How do I leave bitrix?', 'leave-bitrix24'],
  ['en', 'How do I unsubscribe from Bitrix24?', 'cancel-subscription'],
  ['en', 'How do I add a user to bitrix?', 'invite-users'],
  ['en', 'How do I delete my Bitrix account?', 'leave-bitrix24'],
  ['en', 'How do I change my Bitrix24 URL?', 'change-bitrix24-address'],
  ['en', 'Where can I find my Bitrix24 address?', 'find-account-address'],
  ['en', 'How do I cancel bitrix?', 'cancel-subscription'],
  ['en', 'How do I delete a bitrix account?', 'leave-bitrix24'],
  ['en', 'Where is my Bitrix24 address?', 'find-account-address'],
  ['en', 'How do I integrate a Bitrix24 email?', 'connect-mailbox'],
  ['en', 'How do I contact Bitrix24?', 'contact-support'],
  ['en', 'Is Bitrix24 safe?', 'data-security'],

  ['ru', 'Могу ли я восстановить свой профиль после удаления?', 'delete-account-mobile'],
  ['ru', 'Что произойдёт с моими данными после удаления профиля?', 'delete-account-mobile'],
  [
    'ru',
    'Нужно ли удалять десктопное приложение Битрикс24, если я удалил свой профиль?',
    'uninstall-desktop-app',
  ],
  ['ru', 'Как часто нужно очищать кеш в Битрикс24?', 'clear-cache'],
];

const { content } = await readContent(fileURLToPath(new URL('../../', import.meta.url)));

/** Every place that says it answers a question. */
function homesOf(locale: string, question: string): string[] {
  return [...content.articles.values()].flatMap(({ id, translations, aliases }) => {
    const shown = (translations.get(locale)?.value.questions ?? []).map(({ ask }) => ask);
    const found = (aliases.get(locale)?.aliases ?? []).map(({ text }) => text);
    return [...shown, ...found].includes(question) ? [id] : [];
  });
}

test.each(HOMES)('%s: %s', (locale, question, home) => {
  expect(homesOf(locale, question)).toEqual([home]);
});

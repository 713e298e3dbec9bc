import { describe, expect, test } from 'vitest';
import { writingRules } from './writing.ts';

/** Every slip as `found → better`. */
const slips = (locale: string, text: string) =>
  writingRules(locale)
    .slips(text)
    .map(({ at, found, better }) => {
      expect(text.slice(at, at + found.length)).toBe(found);
      return `${found}→${better}`;
    });

describe('slips of English', () => {
  test.each<[string, string[]]>([
    ['He said "no".', ['"→“ or ”', '"→“ or ”']],
    ["It isn't.", ["'→’ (or ‘ where a quotation begins)"]],
    ['One -- two', ['--→—']],
    ['One - two', [' - → — ']],
    ['Wait...', ['...→…']],
    ['Wait ....', ['....→…']],
    ['One  two', ['  → ']],
    ['One , two', [' ,→,']],
    ['Why ?', [' ?→?']],
    ['He said “no”, it isn’t — well… a two-step 5–7 of 5.5" at 10:30.', []],
    ['Add a .md file to bitrix24.site', []],
    ['Open → , or so', []],
    ['  indented', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(slips('en', text)).toEqual(found);
  });
});

describe('slips of Russian', () => {
  test.each<[string, string[]]>([
    ['Пункт "Все"', ['"→« or »', '"→« or »']],
    ['Пункт “Все”', ['“→« or »', '”→« or »']],
    ['Это - да', [' - → — ']],
    ['Это – да', [' – → — ']],
    ['Это -- да', ['--→—']],
    ['Еще и ее счет', ['Еще→Ещё', 'ее→её', 'счет→счёт']],
    ['ЕЩЕ', ['ЕЩЕ→ЕЩЁ']],
    ['удаленный доступ', ['удаленный→удалённый']],
    ['подключенных', ['подключенных→подключённых']],
    ['Дело в нем, но о чем?', ['в нем→в нём', 'о чем→о чём']],
    ['Войдите , потом...', [' ,→,', '...→…']],
    ['Пункт «Все», „внутри“, 10 – 20, 2020–2024, из-за — ещё её счёт', []],
    ['Все узнает, больше чем нужно; берет; небо; счета; причем-то не при чём', ['причем→причём']],
    ['удалена, включено, отключите, раздел', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(slips('ru', text)).toEqual(found);
  });
});

describe('slips of German', () => {
  test.each<[string, string[]]>([
    ['Punkt "Alle"', ['"→„ or “', '"→„ or “']],
    ['Punkt “Alle”', ['“→„ or “', '”→„ or “']],
    ['Das - ja -- doch...', ['--→–', ' - → – ', '...→…']],
    ['Punkt „Alle“ – 10–20, geht’s? 5.5" und S-Bahn.', []],
  ])('%j', (text, found) => {
    expect(slips('de', text)).toEqual(found);
  });

  test.each([
    ['Der Brief kommt nach', 'dative'],
    ['innerhalb von', 'dative'],
    ['Das dauert bis zu', undefined],
    ['Er gilt', undefined],
  ])('a figure behind “%s” stands in the %s', (before, form) => {
    expect(writingRules('de').factForm(before)).toBe(form);
  });
});

describe('a language without rules', () => {
  test('has no hints, and no slips but quotation marks that are not its own', () => {
    expect(slips('pl', 'To „jest” -- a...')).toEqual([]);
    expect(writingRules('pl').slips('Raz "dwa" i 15".')).toMatchObject([
      { at: 4, found: '"', better: '„…”' },
      { at: 8, found: '"' },
    ]);
    expect(writingRules('und').slips('"x"')).toEqual([]);
    expect(writingRules('pl').secondAction('a, then b')).toBeUndefined();
  });

  test('of a region has those of its language', () => {
    expect(slips('en-GB', 'a...')).toHaveLength(1);
  });
});

describe('a second action', () => {
  test.each([
    ['en', 'Open Settings, then Apps.', ', then'],
    ['en', 'Tick the box and then wait.', 'and then'],
    ['en', 'Tick the boxes and click Apply.', 'and click'],
    ['en', 'Wait for the letter. After that, click the link.', '. After that,'],
    ['ru', 'Откройте «Параметры», затем «Приложения».', 'затем'],
    ['ru', 'Отметьте строки и нажмите кнопку.', 'и нажмите'],
    ['ru', 'Дождитесь письма. После этого откройте ссылку.', '. После этого'],
    ['en', 'Start the deletion, confirm it, and wait.', 'confirm it, and wait'],
    ['en', 'Open the list, find the name and click it.', ', find the name and click'],
    ['ru', 'Начните удаление, подтвердите его и подождите.', 'подтвердите его и подождите'],
    ['ru', 'Откройте список, найдите имя, нажмите на него.', 'найдите имя, нажмите'],
  ])('%s: %s', (locale, step, words) => {
    expect(writingRules(locale).secondAction(step)?.words).toContain(words);
  });

  test.each([
    ['en', 'Open the list and click the name.'],
    ['en', 'Click the three dots and choose Dismiss.'],
    ['en', 'Enter the name and the address.'],
    ['en', 'If they then ask, answer.'],
    ['en', 'Click the strengthened link.'],
    ['en', 'Enter the name, the address and the number.'],
    ['ru', 'Введите имя, адрес и номер.'],
    ['ru', 'Откройте список и нажмите на имя.'],
    ['ru', 'Нажмите на три точки и выберите пункт.'],
    ['ru', 'Введите имя и адрес.'],
    ['ru', 'Нажмите на затемнённую кнопку.'],
  ])('is not seen in %s: %s', (locale, step) => {
    expect(writingRules(locale).secondAction(step)).toBeUndefined();
  });
});

describe('a step that names nothing', () => {
  test.each([
    ['en', 'Confirm.', true],
    ['en', 'Choose deletion.', true],
    ['en', 'In the app, confirm.', true],
    ['en', 'Click the pencil.', false],
    ['en', 'Choose the new owner.', false],
    ['en', 'Sign in.', false],
    ['en', 'Wait for an answer.', false],
    ['en', 'Cancel the subscription.', true],
    ['en', 'Give the command to delete the account.', true],
    ['en', 'Change access.', true],
    ['en', 'Delete the account.', true],
    ['en', 'Save the changes.', true],
    ['en', 'Send the request.', true],
    ['en', 'Save the changes with the button below.', false],
    ['en', 'Change the first name or the last name.', false],
    ['en', 'Give your colleagues the new address.', false],
    ['en', 'Find the person in the list.', false],
    ['ru', 'Подтвердите.', true],
    ['ru', 'Выберите удаление.', true],
    ['ru', 'Нажмите на карандаш.', false],
    ['ru', 'Выберите нового владельца.', false],
    ['ru', 'Войдите.', false],
    ['ru', 'Отмените подписку.', true],
    ['ru', 'Найдите, где указан владелец, и начните его менять.', true],
    ['ru', 'Дайте команду удалить.', true],
    ['ru', 'Смените доступ.', true],
    ['ru', 'Удалите портал.', true],
    ['ru', 'Сохраните изменения.', true],
    ['ru', 'Отправьте заявление.', true],
    ['ru', 'Сохраните изменения кнопкой внизу.', false],
    ['ru', 'Измените имя или фамилию.', false],
    ['ru', 'Сообщите коллегам новый адрес.', false],
    ['pl', 'Potwierdź.', false],
  ])('%s: %s', (locale, step, nameless) => {
    expect(writingRules(locale).namelessAction(step) !== undefined).toBe(nameless);
  });
});

describe('a warning that reads as an order', () => {
  test.each([
    ['en', 'Delete your profile and the company’s account is deleted too.', true],
    ['en', 'Close it, and you will lose everything.', true],
    ['en', 'With your profile, the company’s account is deleted.', false],
    ['en', 'Save what you need first.', false],
    ['en', 'Is the leaver the only administrator? Make somebody else one first.', false],
    ['ru', 'Удалите свой профиль — удалят и портал компании.', true],
    ['ru', 'Отключите ящик, и письма пропадут.', true],
    ['ru', 'Вместе с вашим профилем удалят портал всей компании.', false],
    ['ru', 'Письмо, удалённое вручную, исчезнет.', false],
    ['ru', 'Сначала сохраните нужное.', false],
    ['en', 'Delete your profile: the company’s account is deleted.', true],
    ['en', 'Delete the only mailbox — everything vanishes.', true],
    ['en', 'Move to Free and your copies are deleted.', true],
    ['en', 'Take the rights away — the person loses everything.', true],
    ['en', 'Move the files first, and nothing is lost.', false],
    ['ru', 'Удалите профиль: удалят портал.', true],
    ['ru', 'Уничтожьте ящик — письма пропадут.', true],
    ['ru', 'Передайте права, и вы потеряете доступ.', true],
    ['ru', 'Перенесите файлы, и ничего не пропадёт.', false],
    ['pl', 'Usuń konto, a wszystko zniknie.', false],
  ])('%s: %s', (locale, warning, order) => {
    expect(writingRules(locale).commandInWarning(warning, 'loss') !== undefined).toBe(order);
  });

  test.each([
    ['en', 'Delete the mailbox and all messages are lost.', true],
    ['en', 'Delete it there: it then disappears from the list.', false],
    ['en', 'Delete the app, and your profile is still there.', false],
    ['ru', 'Удалите письмо вручную — оно исчезнет и у почтового сервиса.', true],
    ['ru', 'Удалите там свой профиль — компания пропадёт из списка.', false],
    ['ru', 'Удалите программу — профиль никуда не денется.', false],
  ])('elsewhere only where something is lost, %s: %s', (locale, text, order) => {
    expect(writingRules(locale).commandInWarning(text, 'elsewhere') !== undefined).toBe(order);
  });
});

describe('doubts', () => {
  test.each([
    ['en', 'According to an older page, it works; we could not confirm it.', 2],
    ['en', 'The sources do not say how long.', 1],
    ['en', 'Open the page and confirm.', 0],
    ['en', 'Where it stands, our sources leave open. Sources differ.', 2],
    ['en', 'It is not known; probably it works.', 2],
    ['ru', 'Судя по старой странице, это так, но подтвердить не удалось.', 2],
    ['ru', 'Как это сделать, в источниках не сказано.', 1],
    ['ru', 'Откройте страницу и подтвердите.', 0],
    ['ru', 'Источники расходятся. Самих шагов мы не видели.', 2],
    ['ru', 'Где это, осталось неизвестно; старая страница называет другое.', 2],
    ['pl', 'Nie wiemy.', 0],
  ])('%s: %s', (locale, text, count) => {
    expect(writingRules(locale).hedges(text)).toHaveLength(count);
  });
});

describe('what to do', () => {
  test.each([
    ['en', 'Open the list and dismiss them.', true],
    ['en', 'An online workspace for a company.', false],
    ['ru', 'Откройте список и увольте.', true],
    ['ru', 'Не пугайтесь, данные компании останутся.', false],
    ['ru', 'Помните: данные останутся. Не бойтесь и не волнуйтесь.', false],
    ['ru', 'Не пугайтесь, откройте список.', true],
    ['en', 'Do not worry: the data stays.', false],
    ['ru', 'Рабочее пространство компании.', false],
    ['pl', 'Nic.', true],
  ])('%s: %s', (locale, text, asks) => {
    expect(writingRules(locale).asksForAction(text)).toBe(asks);
  });
});

describe('the case of a figure', () => {
  test.each([
    ['ru', 'Можно создать до ', 'genitive'],
    ['ru', 'не дольше ', 'genitive'],
    ['ru', 'в течение ', 'genitive'],
    ['ru', 'Обновляется раз в ', 'accusative'],
    ['ru', 'Код действует ', 'accusative'],
    ['ru', 'не менее чем ', 'accusative'],
    ['ru', 'принимает письма ', 'accusative'],
    ['ru', 'К ', 'dative'],
    ['ru', 'Срок равен ', 'dative'],
    ['ru', 'Место ограничено ', 'instrumental'],
    ['ru', 'Срок — ', undefined],
    ['ru', 'когда-то ', undefined],
    ['en', 'up to ', undefined],
  ])('%s: %s', (locale, before, form) => {
    expect(writingRules(locale).factForm(before)).toBe(form);
  });
});

describe('words beside a figure', () => {
  test.each<[string, string, string, string[] | undefined]>([
    ['en', 'ask before the ', ' are over.', ['other']],
    ['en', 'The ', ' still remain.', ['other']],
    ['en', 'Up to ', ' are allowed.', ['other']],
    ['en', 'Only ', ' is allowed.', ['one']],
    ['en', 'These ', ' count.', ['other']],
    ['en', 'A ', ' period.', ['one']],
    ['en', 'The ', ' deadline.', ['one']],
    ['en', 'Messages older than ', ' are deleted.', undefined],
    ['en', 'Accounts unused for ', ' are deleted.', undefined],
    ['en', 'It is kept for ', '.', undefined],
    ['ru', 'пока не прошли ', '.', ['few', 'many']],
    ['ru', 'На странице названо ', '.', ['few', 'many']],
    ['ru', 'Для тарифа указан ', ', но', ['one']],
    ['ru', 'Первые ', ' бесплатны.', ['few', 'many']],
    ['ru', 'Если ', ' уже прошли, спросите.', ['few', 'many']],
    ['ru', 'Когда пройдёт ', ', спросите.', undefined],
    ['ru', 'Файлы старше ', ' названы иначе.', undefined],
    ['ru', 'Срок — ', '.', undefined],
    ['pl', 'Minęły ', '.', undefined],
  ])('%s: “%s…%s” are right with %j', (locale, before, after, fits) => {
    expect(writingRules(locale).numberBound(before, after)?.fits).toEqual(fits);
  });
});

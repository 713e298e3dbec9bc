import { expect, test } from 'vitest';
import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import { createRoutes } from '../../../core/routes.ts';
import { permalinkPage } from './permalink-page.ts';

const en = { id: 'en', name: 'English', dir: 'ltr' };
const ar = { id: 'ar', name: 'العربية', dir: 'rtl' };
const routes = createRoutes('/');

/** An article that Arabic readers are owed; a section of it had another name. */
const help = {
  routes,
  absolute: (path: string) => `https://help.example${path}`,
  locales: [en, ar],
  defaultLocale: en,
  locale: (id: string) => (id === 'ar' ? ar : en),
  answering: (locale: string) => ({
    id: 'a',
    url: routes.article(locale, 'a'),
    title: 'Say "no" & <go>',
    textLocale: en,
    meta: { sectionAliases: { old: 'now' } },
  }),
  record: () => ({ translated: ['en'] }),
} as unknown as HelpCentre;
const page = permalinkPage(help, 'a', { code: 'go();', hash: 'sha256-x=' });

test.each([
  ['its one script and the policy that allows nothing else', "script-src 'sha256-x=';base-uri 'none'"],
  ['the script as it was hashed', '<script>go();</script>'],
  ['words, escaped', '<h1>Say &quot;no&quot; &amp; &lt;go&gt;</h1>'],
  ['a link in every language, the title marked where it is foreign', 'lang="ar" dir="rtl" hreflang="en"'],
  ['only the languages it exists in as alternates', 'hreflang="x-default" href="https://help.example/en/'],
  ['where renamed sections are now', 'data-renamed="[[&quot;#old&quot;,&quot;#now&quot;]]"'],
])('has %s', (_, part) => {
  expect(page).toContain(part);
});

test('is one line without alternates for languages that are owed', () => {
  expect(page).not.toContain('\n');
  expect(page).not.toContain('<link rel="alternate" hreflang="ar"');
});

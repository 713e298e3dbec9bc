import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchRules } from '../../languages/search.ts';
import { openSmallSite, type SmallSite } from './testing/small-site.ts';

/** An invented bank’s help in Chinese: a script without spaces, in which words have no borders that all agree on. */
const TEXTS = {
  zh: {
    'block-card': [
      '冻结和解冻银行卡',
      '打开手机银行，选择银行卡，点按“冻结”。冻结后无法消费。找到卡片后可以随时解冻。',
    ],
    'card-stolen': ['银行卡丢失或被盗', '请立即拨打服务热线挂失。我们会为您补办新卡，并在五个工作日内寄出。'],
    'close-account': ['注销账户', '注销前请转出余额并取消定期付款。提交申请后，账户将在月底关闭。'],
    complaint: ['提交投诉', '请填写投诉表格，说明发生的问题。我们会在十五天内书面答复。'],
    fees: ['费用和手续费', '账户每月管理费为三欧元。在国外取现收取百分之二的手续费。'],
    'pin-forgotten': ['忘记PIN码', '在手机银行中申请新的PIN码，我们会通过邮政寄送。连续输错三次会锁定。'],
    'raise-limit': ['提高每日限额', '在设置中选择限额，输入新的金额并确认。最高可以提高到一万欧元。'],
    'sign-in-new-phone': ['在新手机上登录', '安装应用程序，输入用户名，然后用旧设备扫描二维码完成验证。'],
    'standing-order': ['设置、修改或删除定期转账', '选择收款人、金额和日期。房租之类的付款会按月自动执行。'],
    'transfer-money': [
      '转账汇款',
      '输入收款人的账号和金额。国内汇款一个工作日到账。转错了请马上联系我们撤回。',
    ],
  },
} as const;

/** Written before search was asked any of it; `border`: its two signs are the end of one word and the beginning of the next. */
const QUERIES: [kind: string, query: string, article: string][] = [
  ['exact', '冻结银行卡', 'block-card'],
  ['exact', '注销账户', 'close-account'],
  ['exact', '提交投诉', 'complaint'],
  ['exact', '每日限额', 'raise-limit'],
  ['exact', '忘记PIN码', 'pin-forgotten'],
  ['exact', '转账汇款', 'transfer-money'],
  ['word', '挂失', 'card-stolen'],
  ['word', '解冻', 'block-card'],
  ['word', '手续费', 'fees'],
  ['word', '二维码', 'sign-in-new-phone'],
  ['word', '房租', 'standing-order'],
  ['word', '被盗', 'card-stolen'],
  ['word', '限额', 'raise-limit'],
  ['word', '投诉', 'complaint'],
  ['word', '余额', 'close-account'],
  ['word', '撤回', 'transfer-money'],
  ['border', '行卡丢', 'card-stolen'],
  ['border', '外取', 'fees'],
  ['border', '费为', 'fees'],
  ['border', '诉表', 'complaint'],
  ['border', '卡片后', 'block-card'],
  ['border', '日限', 'raise-limit'],
  ['border', '办新', 'card-stolen'],
  ['border', '机上', 'sign-in-new-phone'],
  ['border', '款人的账', 'transfer-money'],
  ['border', '转出余', 'close-account'],
  ['natural', '我的卡被偷了怎么办', 'card-stolen'],
  ['natural', '怎么提高转账限额', 'raise-limit'],
  ['natural', '换了新手机无法登录', 'sign-in-new-phone'],
  ['natural', '在国外取钱要多少手续费', 'fees'],
  ['natural', '如何注销我的账户', 'close-account'],
  ['natural', '转错了钱可以撤回吗', 'transfer-money'],
  ['natural', '投诉多久能收到答复', 'complaint'],
  ['natural', '怎样修改定期转账', 'standing-order'],
  ['natural', 'PIN码输错三次被锁定', 'pin-forgotten'],
  ['natural', '汇款多久到账', 'transfer-money'],
  ['natural', '补办新卡几天能寄到', 'card-stolen'],
  ['natural', '每月管理费是多少', 'fees'],
  ['spaced', '删除 定期 付款', 'standing-order'],
  ['spaced', '新的 PIN', 'pin-forgotten'],
];

let small: SmallSite;
beforeAll(async () => {
  small = await openSmallSite(TEXTS);
}, 60_000);
afterAll(() => small.close());

test('of 40 queries, ten of them across the borders of words, the article is among the first three in at least .95', async () => {
  const missed: string[] = [];
  let first = 0;
  const search = small.site.openSearch('zh');
  for (const [kind, query, article] of QUERIES) {
    const found = (await search.ask(query)).hits.map((hit) => hit.article);
    if (found[0] === article) first++;
    if (!found.slice(0, 3).includes(article))
      missed.push(`${kind} ${query}: ${found.slice(0, 3).join(', ')}`);
  }
  expect(QUERIES).toHaveLength(40);
  expect(QUERIES.filter(([kind]) => kind === 'border')).toHaveLength(10);
  expect(missed.length / QUERIES.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  expect(first / QUERIES.length).toBeGreaterThanOrEqual(0.85);
}, 60_000);

test('any two neighbouring signs find a text they stand in, wherever words begin and end', async () => {
  const search = small.site.openSearch('zh');
  const { functionWords } = searchRules('zh');
  const texts = new Map<string, string>(
    Object.entries(TEXTS.zh).map(([article, [title, text]]) => [article, `${title}。${text}`]),
  );
  const pairs = [...texts.values()].flatMap((text) =>
    Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair]) => pair ?? ''),
  );
  const lost: string[] = [];
  for (const pair of new Set(pairs)) {
    // Signs that carry grammar alone are not looked for.
    if ([...pair].some((sign) => functionWords.has(sign))) continue;
    const { hits } = await search.ask(pair);
    if (!hits.some(({ article }) => texts.get(article)?.includes(pair))) lost.push(pair);
  }
  expect(lost).toEqual([]);
}, 60_000);

test('what is shown has no spaces between signs', async () => {
  const { hits } = await small.site.openSearch('zh').ask('冻结银行卡');
  const plain = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');
  expect(plain(hits[0]?.title ?? [])).toBe('冻结和解冻银行卡');
  expect(hits.map(({ excerpt }) => plain(excerpt)).join('')).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
});

import { expect, test } from 'vitest';
import { CONTENT_VERSION } from './schemas/version.ts';
import { planUpgrade, UPGRADES, withVersion, type Upgrade } from './upgrade.ts';

const texts = new Map([
  ['content/site.yaml', '# Ours\nversion: 1\nname: Lantern\n'],
  ['content/old.yaml', 'a: 1'],
]);

const upgrades: Upgrade[] = [
  {
    to: 2,
    about: 'old.yaml is called new.yaml.',
    plan: (before) => [
      { file: 'content/old.yaml', before: before.get('content/old.yaml'), after: undefined },
      { file: 'content/new.yaml', before: undefined, after: before.get('content/old.yaml') },
    ],
  },
  {
    to: 3,
    about: 'a is called b.',
    plan: (before) => [
      {
        file: 'content/new.yaml',
        before: before.get('content/new.yaml'),
        after: before.get('content/new.yaml')?.replace('a:', 'b:'),
      },
    ],
  },
];

test('content of the newest version needs nothing', () => {
  expect(planUpgrade(3, texts, upgrades)).toEqual({ about: [], changes: [] });
  expect(planUpgrade(CONTENT_VERSION, texts)).toEqual({ about: [], changes: [] });
});

test('older content is carried from version to version, each file changed once', () => {
  expect(planUpgrade(1, texts, upgrades)).toEqual({
    about: ['old.yaml is called new.yaml.', 'a is called b.'],
    changes: [
      {
        file: 'content/site.yaml',
        before: '# Ours\nversion: 1\nname: Lantern\n',
        after: '# Ours\nversion: 3\nname: Lantern\n',
      },
      { file: 'content/old.yaml', before: 'a: 1', after: undefined },
      { file: 'content/new.yaml', before: undefined, after: 'b: 1' },
    ],
  });
});

test('there is an upgrade to each version', () => {
  expect(UPGRADES.map(({ to }) => to)).toEqual(
    Array.from({ length: CONTENT_VERSION - 1 }, (_, index) => index + 2),
  );
});

test('a version that is not stated is stated first', () => {
  expect(withVersion('name: Lantern\n', 2)).toBe('version: 2\nname: Lantern\n');
});

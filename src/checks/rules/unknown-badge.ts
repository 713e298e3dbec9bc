import type { ValuePath } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const unknownBadge = defineRule(
  {
    code: 'unknown-badge',
    severity: 'error',
    explain: 'There are no words to tell readers whether the article is for them.',
  },
  function* ({ articles, site }) {
    const badges = site.value.badges;
    if (!badges) return;
    for (const { meta } of articles.values()) {
      if (!meta) continue;
      const { audience = [], platforms = [], plan } = meta.value;
      const used: [kind: keyof typeof badges, id: string, path: ValuePath][] = [
        ...audience.map(
          (id, index) => ['audience', id, ['audience', index]] as [keyof typeof badges, string, ValuePath],
        ),
        ...platforms.map(
          (id, index) => ['platform', id, ['platforms', index]] as [keyof typeof badges, string, ValuePath],
        ),
        ...(plan ? [['plan', plan, ['plan']] as [keyof typeof badges, string, ValuePath]] : []),
      ];
      for (const [kind, id, path] of used)
        if (!Object.hasOwn(badges[kind], id))
          yield {
            file: meta.file,
            ...meta.placeOf(path),
            what: `There is no ${kind} badge "${id}".`,
            fix: suggest(
              id,
              Object.keys(badges[kind]),
              `Badges stand in content/site.yaml under badges, ${kind}.`,
            ),
          };
    }
  },
);

import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, components } from '../walk.ts';

export const unknownPlatform = defineRule(
  {
    code: 'unknown-platform',
    severity: 'error',
    explain: 'There are no words to say where the steps in the block can be done.',
  },
  function* (content) {
    const platforms = content.site.value.badges?.platform;
    if (!platforms) return;
    const { site } = content;
    for (const [index, edition] of (site.value.editions ?? []).entries())
      if (!Object.hasOwn(platforms, edition))
        yield {
          file: site.file,
          ...site.placeOf(['editions', index]),
          what: `There is no platform "${edition}".`,
          fix: suggest(
            edition,
            Object.keys(platforms),
            'Editions are platforms that stand under badges, platform.',
          ),
        };
    for (const use of components(content, 'On')) {
      const { platform } = use.component.attributes;
      if (!platform || Object.hasOwn(platforms, platform)) continue;
      yield {
        ...at(use, use.component),
        what: `There is no platform "${platform}".`,
        fix: suggest(
          platform,
          Object.keys(platforms),
          'Platforms stand in content/site.yaml under badges, platform.',
        ),
      };
    }
  },
);

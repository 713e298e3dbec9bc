import { ID_PATTERN } from '../../core/ids.ts';
import { defineRule } from '../rule.ts';
import { headingsOf } from '../sections.ts';
import { at, translations } from '../walk.ts';

export const badSectionId = defineRule(
  {
    code: 'bad-section-id',
    severity: 'error',
    explain: 'Section ids are parts of addresses; in another form, links to them break when they are copied.',
  },
  function* (content) {
    for (const use of translations(content))
      for (const section of headingsOf(use.translation))
        if (section.id && !ID_PATTERN.test(section.id))
          yield {
            ...at(use, section),
            what: `"${section.id}" is not a section id.`,
            fix: 'Use a-z, 0-9 and single hyphens: [#like-this].',
          };
  },
);

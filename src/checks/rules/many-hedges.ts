import { writingRules } from '../../languages/writing.ts';
import { placeIn } from '../../content/text/prose.ts';
import { defineRule } from '../rule.ts';
import { textSections } from '../texts/text-sections.ts';
import { translations } from '../walk.ts';

/** One doubt in a section is honest; with two, readers no longer know what holds. */
const FEW = 1;
/** Here it is said where something comes from. */
const ABOUT_SOURCES = ['Provenance', 'Details'];

export const manyHedges = defineRule(
  {
    code: 'many-hedges',
    severity: 'advice',
    explain: 'Readers in a hurry get an account of the sources in place of an answer.',
  },
  function* (content) {
    for (const { translation } of translations(content)) {
      const { hedges } = writingRules(translation.locale);
      for (const section of textSections(translation)) {
        const found = section
          .prose(ABOUT_SOURCES)
          .flatMap((block) => hedges(block.text).map((hedge) => ({ block, ...hedge })));
        const second = found[FEW];
        if (!second) continue;
        yield {
          file: translation.file,
          ...placeIn(second.block, second.at),
          what: `${section.title ? `The section “${section.title}”` : 'What stands above the first section'} hedges ${found.length} times: ${found.map(({ words }) => `“${words}”`).join(', ')}.`,
          fix: 'Say once what is not certain; put where it comes from into <Provenance sources="…"> at the end of the section.',
        };
      }
    }
  },
);

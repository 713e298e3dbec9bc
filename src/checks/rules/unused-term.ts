import { defineRule } from '../rule.ts';
import { components } from '../walk.ts';

export const unusedTerm = defineRule(
  {
    code: 'unused-term',
    severity: 'advice',
    explain:
      'Readers meet it in the list of button names only; somebody will go on checking it all the same.',
  },
  function* (content) {
    const { terms } = content;
    const used = new Set(Array.from(components(content, 'Ui'), (use) => use.component.attributes.term));
    for (const { images } of content.articles.values())
      for (const { names } of images.values()) for (const { term } of names) used.add(term);
    for (const id of terms.entries.keys())
      if (!used.has(id))
        yield {
          file: terms.file,
          ...terms.placeOf([id], 'key'),
          what: `No article uses the term "${id}".`,
          fix: `Write <Ui term="${id}" /> where the button is named, or delete the term.`,
        };
  },
);

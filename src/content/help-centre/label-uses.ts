import type { Content } from '../reader/content.ts';

/** A place of a text that names a button, menu or page of the product. */
export interface LabelUse {
  article: string;
  locale: string;
  /** Undefined before the first section. */
  section: string | undefined;
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
}

/** Where articles name each term, in texts, in answers and on drawings, by its id. Internal and retired articles too. */
export function labelUses({ articles }: Content): Map<string, LabelUse[]> {
  const uses = new Map<string, LabelUse[]>();
  const add = (term: unknown, use: LabelUse) => {
    if (typeof term !== 'string') return;
    const same = uses.get(term);
    if (same) same.push(use);
    else uses.set(term, [use]);
  };
  for (const [article, { translations, images, folder }] of articles) {
    for (const [name, { names }] of images)
      for (const { term, line } of names)
        for (const locale of translations.keys())
          add(term, { article, locale, section: undefined, file: `${folder}/${name}`, line });
    for (const { locale, file, outline, answers, value, placeOf } of translations.values()) {
      answers.forEach(({ parts }, index) => {
        const { line = 1 } = placeOf(['questions', index, 'answer']) ?? {};
        const section = value.questions?.[index]?.section;
        for (const part of parts)
          if (part.kind === 'term') add(part.id, { article, locale, section, file, line });
      });
      for (const { name, attributes, line } of outline?.components ?? []) {
        const section = outline?.sections.findLast((heading) => heading.line <= line)?.id;
        if (name === 'Ui') add(attributes.term, { article, locale, section, file, line });
      }
    }
  }
  return uses;
}

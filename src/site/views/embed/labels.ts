import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';
import { labelUses } from '../../../content/help-centre/label-uses.ts';
import type { LabelEntry, Labels } from '../../../embed/wire/labels.ts';
import { SCHEMA } from '../../../embed/wire/parts.ts';
import { schemaPath } from './schemas.ts';

/** `/embed/v1/labels.json`: what public articles call the product's buttons, and where. */
export function labelsOf(help: HelpCentre): Labels {
  const { file, placeOf } = help.content.terms;
  const uses = labelUses(help.content);
  const entries = Array.from(help.terms, ([id, { label, unconfirmed, message }]): LabelEntry => {
    const own = Object.entries(label).flatMap(([locale, said]) =>
      said === undefined || unconfirmed.includes(locale) ? [] : [[locale, said] as const],
    );
    return {
      id,
      label: Object.fromEntries(own),
      ...(message === undefined ? {} : { message }),
      lines: Object.fromEntries(
        own.map(([locale]) => [locale, placeOf([id, 'label', locale])?.line ?? 1] as const),
      ),
      uses: (uses.get(id) ?? [])
        .filter(({ article }) => help.article(help.defaultLocale.id, article) !== undefined)
        .map(({ section, ...use }) => ({ ...use, ...(section === undefined ? {} : { section }) })),
    };
  });
  return {
    $schema: help.absolute(schemaPath(help, 'labels')),
    schema: SCHEMA,
    file,
    labels: entries.filter(({ label }) => Object.keys(label).length > 0),
  };
}

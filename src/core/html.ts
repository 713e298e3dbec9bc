/** Markup that may be put into a page as it is: made by `html`, which escapes whatever is not markup itself. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing is left out, a list is joined. */
export type Part = string | number | Html | false | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it has to stand between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Markup out of a template: ``html`<b>${label}</b>` ``. Attribute values in it stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    markup: strings.map((text, index) => (index === 0 ? text : toMarkup(parts[index - 1]) + text)).join(''),
  };
}

/**
 * Attributes of an element, each with a space before it. One whose value is undefined or false is left out, one whose
 * value is true stands without a value.
 */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${name}`] : [` ${name}="${escapeHtml(value)}"`];
  });
  return { markup: written.join('') };
}

function toMarkup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(toMarkup).join('');
}

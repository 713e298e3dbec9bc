import { tidy } from './plain-text.ts';

/** A heading’s or question’s words without its number, its id (`{#id}`), emoji and the signs that pages hang on it. */
export function headingWords(text: string): string {
  return tidy(text)
    .replace(/(?<!\s)\s*\{[#.:][^{}]*\}$/, '')
    .replace(/^[#¶+▸▾►▼>›•*\s-]+|[#¶+▸▾►▼›*\s]+$/g, '')
    .replace(/^(?:(?:\d{1,3}\.){0,3}(?:\d{1,3}|\p{L})[.)]|(?:\d{1,3}\.){1,3}\d{1,3}|\[\d{1,3}\])\s+/u, '');
}

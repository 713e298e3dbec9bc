import type { Html } from '../../core/html.ts';
import type { Refuse, TextContext } from './text-context.ts';

/** A component amid words, as it is written. */
export interface Inline {
  /** The value of an attribute that the component needs; throws where it is missing. */
  attribute(name: string): string;
  /** All attributes. */
  values: Readonly<Record<string, string>>;
  context: TextContext;
}

/** A component that stands directly in another. */
export interface Part {
  values: Readonly<Record<string, string>>;
  content: Html;
}

/** A component that is a block of its own. */
export interface Block extends Inline {
  /** What stands between its tags. */
  content(): Html;
  /** The components directly in it, for one that holds nothing else. */
  parts(): Part[];
  /** Of the text, counted from 1. */
  line: number;
  refuse: Refuse;
}

import type { Issue } from '../core/issue.ts';

/** Gives the addresses that the desk leads to. */
export interface DeskLinks {
  /** The list of all articles. */
  desk(): string;
  article(id: string, locale: string): string;
  /** An article and one of its translations side by side. */
  sides(id: string, locale: string): string;
  /** Takes what is confirmed. */
  confirm(): string;
  /** Opens a file of the content in the writer's editor. */
  open(place: Pick<Issue, 'file' | 'line' | 'column'>): string;
}

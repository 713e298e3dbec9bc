import type { UrlState } from './url-state.ts';

/** What a search form asks for. */
export function readForm(form: HTMLFormElement): UrlState {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { query: text('q'), topic: text('topic'), literal: false };
}

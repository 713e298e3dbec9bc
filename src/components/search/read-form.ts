import type { UrlState } from '../../search/url-state.ts';

/** What a search form asks for. */
export function readForm(form: HTMLFormElement): UrlState {
  const data = new FormData(form);
  return { query: String(data.get('q') ?? ''), topic: String(data.get('topic') ?? ''), literal: false };
}

/** What the address of the results page says. */
export interface UrlState {
  query: string;
  /** Category id; '' for every topic. */
  topic: string;
  /** Whether to search for exactly what was typed. */
  literal: boolean;
}

/** Reads the query part of an address, with or without its `?`. */
export function readUrlState(search: string): UrlState {
  const params = new URLSearchParams(search);
  return { query: params.get('q') ?? '', topic: params.get('topic') ?? '', literal: params.has('literal') };
}

/** The query part for a state, `?` included; '' when there is nothing to say. */
export function writeUrlState({ query, topic, literal }: UrlState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  if (topic) params.set('topic', topic);
  if (literal) params.set('literal', '1');
  return params.size > 0 ? `?${params}` : '';
}

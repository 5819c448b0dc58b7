import { useSearchParams } from 'react-router';
import { FILTERS } from './dimensions';
import type { StatQuery } from './types';

const NAMES: readonly string[] = ['period', 'asOf', ...FILTERS.map((filter) => filter.name)];

/** The filter as the address carries it. Every page of the statistics takes the same one. */
export function useStatFilter() {
  const [search, setSearch] = useSearchParams();
  const query: Record<string, string> = { period: String(new Date().getFullYear()) };
  for (const name of NAMES) {
    const value = search.get(name);
    if (value) query[name] = value;
  }
  const set = (changes: Record<string, string | null>) =>
    setSearch(changed(search, { ...changes, after: null }), { replace: false });
  /** An address on another page with the same filter, or a narrower one. */
  const address = (path: string, changes: Record<string, string | null> = {}) =>
    `${path}?${changed(new URLSearchParams(query), changes)}`;
  return { query: query as StatQuery, search, set, address };
}

function changed(search: URLSearchParams, changes: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

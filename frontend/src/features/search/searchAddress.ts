import { useLocation, useSearchParams } from 'react-router';

export const FACETS = [
  'field',
  'industry',
  'maturity',
  'mode',
  'priceBand',
  'organizationKind',
  'region',
  'year',
] as const;

export type FacetName = (typeof FACETS)[number];
export type Kind = 'ACHIEVEMENT' | 'DEMAND';
export const SORTS = ['RELEVANCE', 'NEWEST', 'PRICE_ASCENDING', 'PRICE_DESCENDING', 'MATURITY'] as const;
export type Sort = (typeof SORTS)[number];

export type SearchState = {
  kind: Kind;
  q: string;
  sort: Sort;
  chosen: Record<FacetName, string[]>;
  /** Ids chosen for a comparison; they stay while other words are sought, and go when the kind changes. */
  compare: string[];
};

export const MOST_COMPARED = 4;

export function readSearch(search: URLSearchParams): SearchState {
  const sort = SORTS.find((each) => each === search.get('sort'));
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, search.getAll(facet)]));
  return {
    kind: search.get('kind') === 'DEMAND' ? 'DEMAND' : 'ACHIEVEMENT',
    q: (search.get('q') ?? '').slice(0, 500),
    sort: sort ?? 'RELEVANCE',
    chosen: chosen as Record<FacetName, string[]>,
    compare: readCompared(search),
  };
}

export function readCompared(search: URLSearchParams): string[] {
  const ids = (search.get('compare') ?? '').split(',').filter(Boolean);
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

export function writeSearch({ kind, q, sort, chosen, compare }: SearchState): URLSearchParams {
  const search = new URLSearchParams({ kind });
  if (q) search.set('q', q);
  if (sort !== 'RELEVANCE') search.set('sort', sort);
  for (const facet of FACETS) {
    for (const value of chosen[facet]) search.append(facet, value);
  }
  if (compare.length > 0) search.set('compare', compare.join(','));
  return search;
}

/** What is asked without its order: what a saved search keeps. */
export function topicOf(state: SearchState): string {
  return writeSearch({ ...state, sort: 'RELEVANCE', compare: [] }).toString();
}

/** Another kind has nothing that could be compared with what was chosen. */
export function changed(state: SearchState, part: Partial<SearchState>): SearchState {
  const next = { ...state, ...part };
  return next.kind === state.kind ? next : { ...next, compare: [] };
}

/** The address of the same page asking something else. */
export function addressOf(state: SearchState, part: Partial<SearchState>): string {
  return `/search?${writeSearch(changed(state, part))}`;
}

/** What is asked stands in the address, so that it can be sent to a colleague; every change begins at the first page. */
export function useSearchState() {
  const [search, setSearch] = useSearchParams();
  const state = readSearch(search);
  const { state: remembered } = useLocation();
  const change = (part: Partial<SearchState>) => setSearch(writeSearch(changed(state, part)));
  /** The page of the list stays where it is. */
  const compare = (ids: string[]) => {
    const next = new URLSearchParams(search);
    if (ids.length > 0) next.set('compare', ids.join(','));
    else next.delete('compare');
    setSearch(next, { replace: true, state: remembered, preventScrollReset: true });
  };
  return {
    state,
    change,
    compare,
    choose: (facet: FacetName, values: string[]) => change({ chosen: { ...state.chosen, [facet]: values } }),
    clear: () => change({ chosen: readSearch(new URLSearchParams()).chosen }),
  };
}

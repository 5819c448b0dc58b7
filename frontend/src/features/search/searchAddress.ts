import { useSearchParams } from 'react-router';

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
};

export function readSearch(search: URLSearchParams): SearchState {
  const sort = SORTS.find((each) => each === search.get('sort'));
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, search.getAll(facet)]));
  return {
    kind: search.get('kind') === 'DEMAND' ? 'DEMAND' : 'ACHIEVEMENT',
    q: (search.get('q') ?? '').slice(0, 500),
    sort: sort ?? 'RELEVANCE',
    chosen: chosen as Record<FacetName, string[]>,
  };
}

export function writeSearch({ kind, q, sort, chosen }: SearchState): URLSearchParams {
  const search = new URLSearchParams({ kind });
  if (q) search.set('q', q);
  if (sort !== 'RELEVANCE') search.set('sort', sort);
  for (const facet of FACETS) {
    for (const value of chosen[facet]) search.append(facet, value);
  }
  return search;
}

/** What is asked without its order: what a saved search keeps. */
export function topicOf(state: SearchState): string {
  return writeSearch({ ...state, sort: 'RELEVANCE' }).toString();
}

/** What is asked stands in the address, so that it can be sent to a colleague; every change begins at the first page. */
export function useSearchState() {
  const [search, setSearch] = useSearchParams();
  const state = readSearch(search);
  const change = (part: Partial<SearchState>) => setSearch(writeSearch({ ...state, ...part }));
  return {
    state,
    change,
    choose: (facet: FacetName, values: string[]) => change({ chosen: { ...state.chosen, [facet]: values } }),
    clear: () => change({ chosen: readSearch(new URLSearchParams()).chosen }),
  };
}

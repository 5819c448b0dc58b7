import { FacetGroup } from '@/ui/data/FacetGroup';
import { messages } from './messages';
import { FACETS, type FacetName, type SearchState } from './searchAddress';
import type { Facet } from './useResults';

type FacetsProps = {
  state: SearchState;
  facets: readonly Facet[];
  onChoose: (facet: FacetName, values: string[]) => void;
};

/** What results can be narrowed by; narrower codes stand under their wider one. */
export function Facets({ state, facets, onChoose }: FacetsProps) {
  return FACETS.map((name) => (
    <FacetGroup
      key={name}
      title={messages.facets[name]}
      options={optionsOf(facets.find((facet) => facet.name === name))}
      selected={state.chosen[name]}
      onChange={(values) => onChoose(name, values)}
    />
  ));
}

function optionsOf(facet: Facet | undefined) {
  const values = facet?.values ?? [];
  const known = new Set(values.map(({ value }) => value));
  const isInner = (parent: string | null | undefined) =>
    parent !== null && parent !== undefined && known.has(parent);
  return values
    .filter(({ parent }) => !isInner(parent))
    .flatMap((outer) => [
      { value: outer.value, label: outer.name, count: outer.count },
      ...values
        .filter(({ parent }) => parent === outer.value)
        .map((inner) => ({ value: inner.value, label: `— ${inner.name}`, count: inner.count })),
    ]);
}

import { FACETS, type FacetName, type SearchState } from './searchAddress';
import type { Facet } from './useResults';

/** Every chosen value as a chip that takes it away again. */
export function chipsOf(
  state: SearchState,
  facets: readonly Facet[],
  choose: (facet: FacetName, values: string[]) => void,
) {
  return FACETS.flatMap((name) =>
    state.chosen[name].map((value) => ({
      key: `${name}-${value}`,
      label: labelOf(facets, name, value),
      onRemove: () =>
        choose(
          name,
          state.chosen[name].filter((each) => each !== value),
        ),
    })),
  );
}

function labelOf(facets: readonly Facet[], name: string, value: string): string {
  const values = facets.find((facet) => facet.name === name)?.values;
  return values?.find((each) => each.value === value)?.name ?? value;
}

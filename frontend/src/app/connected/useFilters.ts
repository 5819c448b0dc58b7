import { useSearchParams } from 'react-router';

/** A list's filters in the address; changing one goes back to the first page. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('after');
    setSearch(next, { replace: true });
  };
  return { get: (name: string) => search.get(name) ?? undefined, set };
}

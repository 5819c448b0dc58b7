import { useSearchParams } from 'react-router';
import type { QueueFilter } from './registrationData';
import type { RegistrationState } from './types';

/** The chips of the queue; the key stands in the address. */
export const FILTERS: readonly { key: string; states: RegistrationState[] }[] = [
  { key: 'assigned', states: [] },
  { key: 'SUBMITTED', states: ['SUBMITTED'] },
  { key: 'FIRST_REVIEW', states: ['FIRST_REVIEW'] },
  { key: 'SECOND_REVIEW', states: ['SECOND_REVIEW', 'EXPERT_REVIEW'] },
  { key: 'SUPPLEMENT_REQUESTED', states: ['SUPPLEMENT_REQUESTED'] },
  { key: 'REGISTERED', states: ['REGISTERED', 'CHANGED'] },
  { key: 'REFUSED', states: ['REFUSED', 'CANCELLED', 'REVOKED'] },
  { key: 'all', states: [] },
];

/** The filter and the open row, both from the address. */
export function useDeskFilter(reviews: boolean) {
  const [search] = useSearchParams();
  const key = search.get('filter') ?? (reviews ? 'assigned' : 'all');
  const found = FILTERS.find((each) => each.key === key);
  const filter: QueueFilter = { assigned: key === 'assigned', states: found?.states ?? [] };
  const addressOf = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    return `/work/desk?${next}`;
  };
  return { key, filter, open: search.get('open') ?? undefined, addressOf };
}
